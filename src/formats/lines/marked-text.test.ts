import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '#text/normalise-text.ts';
import { cleanText, toMarkedText, type InlineMark, type TextRun } from './marked-text.ts';

const strong: InlineMark = { kind: 'strong' };
const emphasis: InlineMark = { kind: 'emphasis' };

function run(text: string, ...marks: readonly InlineMark[]): TextRun {
  return { text, marks, source: null };
}

describe('toMarkedText', () => {
  it('joins the runs of one element to one mark', () => {
    expect(
      toMarkedText([run('Il '), run('ponte ', strong), run('nuovo', strong, emphasis), run('.')]),
    ).toMatchObject({
      text: 'Il ponte nuovo.',
      marks: [
        { kind: 'strong', start: 'Il '.length, end: 'Il ponte nuovo'.length },
        { kind: 'emphasis', start: 'Il ponte '.length, end: 'Il ponte nuovo'.length },
      ],
    });
  });

  it('keeps marks on their words when the text before them is normalised', () => {
    const text = 'Citta\u0300 e ponte';
    const { text: normal, marks } = toMarkedText([
      run('  Citta\u0300\n\n  e\u00AD '),
      run(' ponte\u200B ', strong),
    ]);
    expect(normal).toBe(text.normalize('NFC'));
    expect(marks).toEqual([{ kind: 'strong', start: 'Città e '.length, end: 'Città e ponte'.length }]);
  });

  it('marks nothing where nothing is printed', () => {
    expect(toMarkedText([run('Uno'), run(' ', strong), run('\u200B', emphasis)])).toEqual({
      text: 'Uno',
      marks: [],
      source: null,
    });
  });

  it('has the words of the runs and marks within them, whatever the runs', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      'e\u0301',
      '\u0301',
      '\u00AD',
      '\uD83D',
      '\uDE00',
      '👩🏽',
      '\u202E',
      '\u0000',
      'ﬁ',
    );
    const runs = fc.array(
      fc.tuple(fc.string({ unit: piece, maxLength: 5 }), fc.subarray([strong, emphasis])),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(runs, (given) => {
        const { text, marks } = toMarkedText(given.map(([words, own]) => run(words, ...own)));
        expect(text).toBe(normaliseText(given.map(([words]) => cleanText(words)).join('')));
        for (const { start, end } of marks) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
      { numRuns: 500 },
    );
  });
});
