import { describe, expect, it } from 'vitest';
import { toMentionEnd } from './mention-end.ts';
import { toReadLine } from './read-line.ts';

/** What is marked of the line when its words from `from` up to `to` are a name. */
function marked(text: string, from: number, to: number): string {
  const line = toReadLine(text);
  return text.slice(line.words[from]?.start, toMentionEnd(line, from, to));
}

describe('toMentionEnd', () => {
  it('takes the last stop of letters with stops', () => {
    expect(marked('the U.S. Senate', 1, 3)).toBe('U.S.');
    expect(marked('alla Bellandi S.p.A., ieri', 1, 5)).toBe('Bellandi S.p.A.');
  });

  it('takes the stop of an abbreviation that ends a name', () => {
    expect(marked('by Enron Corp. and others', 1, 3)).toBe('Enron Corp.');
  });

  it('leaves the stop of a sentence, and of an ellipsis', () => {
    expect(marked('He saw Rome.', 2, 3)).toBe('Rome');
    expect(marked('We met J.D. Vance.', 2, 5)).toBe('J.D. Vance');
    expect(marked('in the U.S...', 2, 4)).toBe('U.S');
  });

  it('leaves the stop of an abbreviated word that is the whole name', () => {
    expect(marked('Co. is on the line', 0, 1)).toBe('Co');
  });

  it('takes an exclamation mark where the sentence goes on behind it, and no other', () => {
    expect(marked('bought by Yahoo! last year', 2, 3)).toBe('Yahoo!');
    expect(marked('by Yahoo!, Google and others', 1, 2)).toBe('Yahoo!');
    expect(marked('Forza Italia! Oggi si vota', 0, 2)).toBe('Forza Italia');
    expect(marked('We love Rome!', 2, 3)).toBe('Rome');
  });
});
