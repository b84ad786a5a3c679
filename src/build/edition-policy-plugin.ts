import type { Plugin } from 'vite';

/**
 * What the built page may do: run and load only what is deployed with it. Left out while developing, where Vite
 * puts its own scripts into the page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes code, but by the policy of `app/trusted-scripts.ts`; a sanitiser may bring its own.
  "require-trusted-types-for 'script'",
  'trusted-types default dompurify',
].join('; ');

/** Puts the content security policy first into the head of the built page. */
export function editionPolicyPlugin(): Plugin {
  return {
    name: 'dramatis:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
