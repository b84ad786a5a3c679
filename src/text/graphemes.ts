const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Below this code unit no character joins its neighbour into one grapheme, but for CR LF, which normalised text never holds. */
const FIRST_JOINING_CODE = 0x300;

/**
 * A test whether a UTF-16 offset of `text` stands between two user-perceived characters (extended grapheme clusters). Both ends of the text do.
 * Cheap for text without combining characters; otherwise each call costs a look around the offset.
 * @see https://unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries
 */
export function graphemeBoundaryTest(text: string): (offset: number) => boolean {
  let plain = true;
  for (let at = 0; plain && at < text.length; at += 1)
    plain = text.charCodeAt(at) < FIRST_JOINING_CODE || isCommonPunctuation(text.charCodeAt(at));
  if (plain) return (offset) => offset >= 0 && offset <= text.length;
  const segments = segmenter.segment(text);
  return (offset) => {
    if (offset === 0 || offset === text.length) return true;
    return segments.containing(offset)?.index === offset;
  };
}

/** Dashes, quotes, ellipsis and the euro sign: they stand in every news page and never join a neighbour. */
function isCommonPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2026) || code === 0x20ac;
}
