import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, forgivenEdits } from './within-edits.ts';

describe('edits between two words', () => {
  it.each([
    ['putin', 'putin', 0],
    ['belusov', 'belousov', 1],
    ['metzola', 'metsola', 1],
    ['hopfeild', 'hopfield', 1],
    ['thomson', 'thompson', 1],
    ['kariko', 'krausz', null],
  ])('from %s to %s are %s', (from, to, edits) => {
    expect(countEdits(from, to, 2)).toBe(edits);
  });

  it('are counted to a beginning where the word is still being written', () => {
    expect(countEdits('cristofforet', 'cristoforetti', 1)).toBeNull();
    expect(countEdits('cristofforet', 'cristoforetti', 1, true)).toBe(1);
  });

  it('are as many there and back, and none only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const edits = countEdits(one, other, most);
        expect(countEdits(other, one, most)).toBe(edits);
        expect(edits === 0).toBe(one === other);
      }),
    );
  });

  it('are not forgiven in short words, where they make another', () => {
    expect([3, 4, 7, 8].map(forgivenEdits)).toEqual([0, 1, 1, 2]);
  });
});
