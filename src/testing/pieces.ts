import { parsePlainText } from '#formats/plain-text.ts';
import { classifyLines } from '#compile/classify-lines.ts';
import type { Piece } from '#compile/piece.ts';

/** The lines of a page as pass 2 leaves them; no name is known as a place. */
export function toPieces(raw: string): Piece[] {
  return classifyLines(
    parsePlainText(raw, { fileName: 'page.txt', sha256: '0'.repeat(64) }).lines,
    () => false,
  );
}
