/**
 * The one normalisation of text. It happens once, at import; every offset in the model counts the result, so
 * nothing after it may change a carrier's text again.
 */

/**
 * Soft hyphen, zero-width space, non-joiner, joiner, word joiner and byte-order mark: invisible, and fatal to matching. The overrides of direction too: they
 * print what follows backwards, so that a text reads as something else than it says; marks that right-to-left scripts need stay.
 */
const INVISIBLE = /[\u00AD\u200B-\u200D\u202D\u202E\u2060\uFEFF]/g;

/** Half of a surrogate pair without its other half. */
export const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** True for text that normalising cannot change: printable ASCII and Italian letters, single inner spaces. The common case, and cheap. */
const ALREADY_NORMAL = /^(?:[!-~¡-¬®-ÿ’‘“”–—…€]+(?: [!-~¡-¬®-ÿ’‘“”–—…€]+)*)?$/;

/** Longest text the cheap test is tried on: beyond it the test costs as much as the work it saves. */
const CHEAP_TEST_LIMIT = 4096;

/**
 * The text in NFC, without invisible characters, every run of white space (line ends and NBSP too) as one space, ends trimmed.
 * Lone surrogates become U+FFFD, since no later offset could be stated around them. Idempotent; linear.
 */
export function normaliseText(text: string): string {
  if (text.length <= CHEAP_TEST_LIMIT && ALREADY_NORMAL.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when nothing visible is left of the text: white space, NBSP and invisible characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00AD\u200B-\u200D\u202D\u202E\u2060\uFEFF]/.test(text);
}
