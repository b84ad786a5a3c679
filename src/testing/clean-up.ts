/** Runs before every component test file: what one test rendered is gone before the next one starts. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

afterEach(cleanup);

// On a busy machine the default of one second has passed before anything was drawn; no test asserts a time.
configure({ asyncUtilTimeout: 15_000 });

/** jsdom has no layout, so nothing in it ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/**
 * Readability's parser names the parts of its tree on the global object where a module is run with that for `this`, as
 * here. What the page's own are is known by what they have made.
 */
beforeEach(() => {
  const element = Object.getPrototypeOf(HTMLElement.prototype) as object;
  const node = Object.getPrototypeOf(element) as object;
  const made = [document, document.createTextNode(''), document.createComment('')];
  const prototypes = [...made.map((each) => Object.getPrototypeOf(each) as object), element, node];
  for (const { constructor } of prototypes) Object.assign(globalThis, { [constructor.name]: constructor });
});
