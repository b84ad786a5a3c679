import { describe, expect, test } from 'vitest';
import { recogniseText } from './recognise-text.ts';

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

  test.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\f', '\v'])(
    'lines end at %j as they do in a page, and offsets count it',
    (end) => {
      // A line in small letters is read as one only where it ends.
      const text = `${end}vladimir putin${end}Oggi a Mosca si attende una risposta.${end}`;
      expect(read(text, 'it')).toEqual(['vladimir putin = vladimir-putin', 'Mosca = mosca']);
    },
  );

  test('a text of line ends alone has no mentions', () => {
    expect(recogniseText('\n\u0085\r\n', null)).toEqual([]);
  });
});
