/** Id of a letter's heading in the index. `#` cannot stand in a fragment as it is. */
export function letterIdOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter}`;
}
