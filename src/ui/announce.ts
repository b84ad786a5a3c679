/** Id of the live region that the shell renders. */
export const ANNOUNCER_ID = 'announcer';

/** Says the words to users of assistive technology, without moving their focus. */
export function announce(words: string): void {
  const region = document.getElementById(ANNOUNCER_ID);
  if (region !== null) region.textContent = words;
}
