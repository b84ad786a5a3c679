/** For a story to which the width of the window is nothing: it is told on the wide one alone (`playwright.config.ts`). */
export const ANY_WIDTH = { tag: '@any-width' };
