import { expect, test } from 'vitest';
import { toPieces } from '#testing/pieces.ts';
import { findHeadline } from './find-headline.ts';

const PARAGRAPH =
  'La lampada nuova consuma un decimo della vecchia e si vede da trenta miglia, dice il guardiano che la accende ogni sera.';

/** The page's kinds of lines as the pass leaves them, and the headline's text. */
function read(...lines: readonly string[]): { kinds: readonly string[]; headline: string | undefined } {
  const pieces = findHeadline(toPieces(lines.join('\n\n')));
  return {
    kinds: pieces.map((piece) => piece.is.kind),
    headline: pieces.find((piece) => piece.is.kind === 'headline')?.text,
  };
}

test('captions, notes and rules before it are passed over', () => {
  const headline = 'Il faro torna ad accendersi';
  expect(read('faro di notte', '***', 'di Anna Ferrandi', headline, PARAGRAPH).headline).toBe(headline);
});

test('a page that begins with its text has none', () => {
  expect(read(PARAGRAPH, 'Il faro torna ad accendersi').headline).toBeUndefined();
});

test('long capitals are it wherever they stand', () => {
  const capitals = 'IL FARO TORNA AD ACCENDERSI DOPO DIECI ANNI E TUTTO IL PAESE SCENDE IN SPIAGGIA '
    .repeat(2)
    .trim();
  expect(read(PARAGRAPH, capitals).headline).toBe(capitals);
});

test('names in capitals give way to a line that reads better', () => {
  const headline = 'Il faro torna ad accendersi';
  expect(read('MARIO ROSSI - ANNA VERDI', headline, PARAGRAPH).headline).toBe(headline);
  expect(read('MARIO ROSSI - ANNA VERDI', PARAGRAPH).headline).toBe('MARIO ROSSI - ANNA VERDI');
});

test('a kicker is a heading only over a line that can be the headline', () => {
  const headline = 'Il faro torna ad accendersi dopo anni';
  expect(read('Energia pulita', headline, PARAGRAPH)).toEqual({
    kinds: ['heading', 'headline', 'paragraph'],
    headline,
  });
  expect(read('Energia pulita', PARAGRAPH).headline).toBe('Energia pulita');
});

test('two or three words with a verb are a headline and no kicker', () => {
  expect(read('Riapre il faro', 'Dopo dieci anni torna la luce in paese', PARAGRAPH).headline).toBe(
    'Riapre il faro',
  );
});

test('a sentence without its full stop under it is the standfirst', () => {
  const standfirst = 'La lampada nuova consuma un decimo della vecchia e si vede da lontano';
  expect(read('Il faro torna ad accendersi', standfirst, PARAGRAPH).kinds).toEqual([
    'headline',
    'paragraph',
    'paragraph',
  ]);
});

test('a line over the entries of a live blog or a chronology of years is it', () => {
  const entries = ['10:45 - Il guardiano accende la lampada', '1950 – Anna Verdini, guardiana del faro'];
  for (const entry of entries)
    expect(read('Il faro, diretta', entry, PARAGRAPH).headline).toBe('Il faro, diretta');
});
