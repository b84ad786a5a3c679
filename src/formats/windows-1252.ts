/** What windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has control characters. The five unused bytes keep their code, as the standard says. */
const UPPER_CONTROLS =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';
/** Characters made at once: more arguments would overflow the stack. */
const CHUNK = 8192;

/**
 * The text in windows-1252 bytes, one character a byte. Ours, because `TextDecoder` in Node 20 reads the label as ISO 8859-1 and turns quotation marks into control characters.
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\x80-\x9F]/g, (character) => UPPER_CONTROLS.charAt(character.charCodeAt(0) - 0x80));
}
