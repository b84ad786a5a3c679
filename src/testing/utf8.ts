/** The bytes of a text in UTF-8, as a file would hold it. */
export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
