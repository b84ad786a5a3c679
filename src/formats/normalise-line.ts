import { decodeCharacterReferences } from '#text/decode-entities.ts';
import { collapseLetterSpacing } from '#text/letter-spacing.ts';
import { isBlank, normaliseText } from '#text/normalise-text.ts';

/** A printed line as the model keeps it: character references decoded once, spaced letters put together, normalised. Empty for a line that prints nothing. */
export function normaliseLine(raw: string): string {
  if (isBlank(raw)) return '';
  return normaliseText(collapseLetterSpacing(decodeCharacterReferences(raw)));
}
