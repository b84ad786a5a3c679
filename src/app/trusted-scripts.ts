/**
 * With `require-trusted-types-for 'script'` no text becomes code unless a policy says so. This one lets the app's own
 * worker and scripts through, by address, and nothing that is markup or code. Imported before everything else.
 */

interface TrustedTypesHost {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown;
}

/** The address as it is when it is one of the app's own scripts; null, which the browser refuses, for any other. */
export function toOwnScript(address: string, folder: string): string | null {
  const { href } = new URL(address, folder);
  const path = href.startsWith(folder) ? href.slice(folder.length) : null;
  return path !== null && /^(sw|assets\/[\w.-]+)\.js$/.test(path) ? address : null;
}

// Not every browser has them, and a page that renders in Node has no window.
if (typeof window !== 'undefined' && 'trustedTypes' in window) {
  const host = window.trustedTypes as TrustedTypesHost;
  const folder = window.location.origin + import.meta.env.BASE_URL;
  host.createPolicy('default', { createScriptURL: (address) => toOwnScript(address, folder) });
}
