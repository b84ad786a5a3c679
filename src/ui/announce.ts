/** Id of the live region that the shell renders. */
export const ANNOUNCER_ID = 'announcer';

/** Says the words to users of assistive technology, without moving their focus; also when it said the same before. */
export function announce(words: string): void {
  const region = document.getElementById(ANNOUNCER_ID);
  // Words that do not change are not read out again; a space does not sound.
  if (region !== null) region.textContent = region.textContent === words ? `${words}\u00A0` : words;
}
