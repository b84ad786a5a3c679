import { describe, expect, test } from 'vitest';
import { toPieces } from '#testing/pieces.ts';
import { splitGluedCaptions } from './split-glued-captions.ts';

const SENTENCE = 'Il traghetto parte ogni mattina alle sette e torna prima di sera.';
const NAMES = 'A Camogli Anna Ferrandi aspetta il traghetto.';

function split(...lines: string[]): string[] {
  return splitGluedCaptions(toPieces(lines.join('\n\n'))).map((piece) => piece.text);
}

describe('splitGluedCaptions', () => {
  test('cuts where the sentence begins', () => {
    expect(split(NAMES, `anna ferrandi a camogli ${SENTENCE}`)).toEqual([
      NAMES,
      'anna ferrandi a camogli',
      SENTENCE,
    ]);
  });

  test.each([
    ['words that the page spells small', 'il traghetto ', NAMES],
    ['names that the page never spells', 'livia bonelli a recco ', NAMES],
    ['a single word', 'camogli ', NAMES],
    ['a run-in head', 'ANNA FERRANDI - ', NAMES],
  ])('leaves %s before a sentence', (_what, head, page) => {
    expect(split(page, head + SENTENCE)).toEqual([page, head + SENTENCE]);
  });

  test('leaves a caption before fewer words than a paragraph has', () => {
    const line =
      'anna ferrandi a camogli con la figlia maggiore e la nipote prima del viaggio di ritorno Il mare è calmo.';
    expect(split(NAMES, line)).toEqual([NAMES, line]);
  });
});
