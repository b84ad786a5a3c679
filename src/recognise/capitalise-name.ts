/** A name printed in one case as running text prints it: every word with a capital. */
export function capitaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
