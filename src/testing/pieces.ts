import { parsePlainText } from '#formats/plain-text.ts';
import { classifyLines } from '#compile/classify-lines.ts';
import type { Piece } from '#compile/piece.ts';

const NO_NAMES = { isPlace: () => false, isGivenName: () => false };

/** The lines of a page as pass 2 leaves them; no name is known as a place or a given name. */
export function toPieces(raw: string): Piece[] {
  return classifyLines(
    parsePlainText(raw, { fileName: 'page.txt', sha256: '0'.repeat(64) }).lines,
    NO_NAMES,
    raw,
  );
}
