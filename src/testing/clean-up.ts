/** Runs before every component test file: what one test rendered is gone before the next one starts. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// On a busy machine the default of one second has passed before anything was drawn; no test asserts a time.
configure({ asyncUtilTimeout: 15_000 });

/** jsdom has no layout, so nothing in it ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
