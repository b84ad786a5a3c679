import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeBoundaryTest } from '#text/graphemes.ts';
import { recogniseText } from './recognise-text.ts';

const PIECES =
  'Vladimir Putin Mosca Karikó il Napoli \u0301 \u200D \u200B \u00AD \u00A0 \uFEFF \t \n \r\n . , \u{1F600} \uD83D \u1112\u1161'
    .split(' ')
    .concat(' ', '  ');

/** What the mentions cover, and whom they mean. */
function read(text: string, lang: string | null): string[] {
  return recogniseText(text, lang).map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity}`);
}

describe('recogniseText', () => {
  test('reads a text in a regional language by the rules of the language', () => {
    const text = 'Officials in Pyongyang met the WHO. They said the North would answer the US in May.';
    const mentions = read(text, 'en');
    expect(mentions).toContain('North = corea-del-nord');
    expect(mentions).toContain('US = stati-uniti');
    for (const tag of ['en-GB', 'EN', 'en-us']) expect(read(text, tag)).toEqual(mentions);
    expect(read(text, 'fr')).not.toContain('North = corea-del-nord');
  });

  test('tells itself in which language a text is', () => {
    const english = 'Officials in Pyongyang met the press. They said the North would answer in May.';
    expect(read(english, null)).toEqual(read(english, 'en'));
    const french = 'Les autorités de Pyongyang ont reçu la presse. Le Nord répondra en mai, ont-elles dit.';
    expect(read(french, null)).toEqual(['Pyongyang = pyongyang']);
    expect(read(french, 'it')).toContain('Nord = corea-del-nord');
  });

  test.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\f', '\v'])(
    'lines end at %j as they do in a page, and offsets count it',
    (end) => {
      // A line in small letters is read as one only where it ends.
      const text = `${end}vladimir putin${end}Oggi a Mosca si attende una risposta.${end}`;
      expect(read(text, 'it')).toEqual(['vladimir putin = vladimir-putin', 'Mosca = mosca']);
    },
  );

  test.each([
    ['Oggi Vladimir\u00A0Putin parla.', 'Vladimir\u00A0Putin'],
    ['Oggi  Vladimir  Putin parla.', 'Vladimir  Putin'],
    ['\tOggi Vladimir\tPutin parla.', 'Vladimir\tPutin'],
    ['Og\u00ADgi Vla\u00ADdimir Pu\u200Btin\u00AD parla.', 'Vla\u00ADdimir Pu\u200Btin'],
    ['\uFEFFVladimir Putin\u200D parla oggi.', 'Vladimir Putin\u200D'],
  ])('sees through white space and invisible characters in %j', (text, printed) => {
    expect(read(`Ieri.\n${text}`, 'it')).toEqual([`${printed} = vladimir-putin`]);
  });

  test('finds an accented name however its accents are coded', () => {
    expect(read('Ieri e\u0300 arrivata Katalin Kariko\u0301.', 'it')).toEqual([
      'Katalin Kariko\u0301 = katalin-kariko',
    ]);
  });

  test('whatever stands between names, mentions are sorted, apart and on the bounds of graphemes', () => {
    const piece = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const atBoundary = graphemeBoundaryTest(text);
        let last = 0;
        for (const { start, end } of recogniseText(text, 'it')) {
          if (start < last || end <= start || !atBoundary(start) || !atBoundary(end)) return false;
          last = end;
        }
        return true;
      }),
      { numRuns: 300 },
    );
  });

  test('a text of line ends alone has no mentions', () => {
    expect(recogniseText('\n\u0085\r\n', null)).toEqual([]);
  });
});
