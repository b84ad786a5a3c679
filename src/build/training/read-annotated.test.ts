import { describe, expect, it } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

/** Writes `token/TAG token/TAG` as the format has it. */
function file(...sentences: readonly string[]): string {
  return sentences
    .map(
      (sentence) =>
        `${sentence
          .split(' ')
          .map((token) => token.replace(/\/([^/]*)$/, '\t$1'))
          .join('\n')}\n`,
    )
    .join('\n');
}

describe('readAnnotated', () => {
  it('joins tokens as print does and keeps the names in their places', () => {
    const [[sentence] = []] = readAnnotated(
      file(
        `Il/O sindaco/O dell'/O Aquila/B-LOC (/O Rossi/B-PER )/O ,/O "/O Ciao/O "/O ,/O Banca/B-ORG d'/I-ORG Italia/I-ORG ./O`,
      ),
    );
    expect(sentence?.text).toBe(`Il sindaco dell'Aquila (Rossi), "Ciao", Banca d'Italia.`);
    expect(sentence?.names.map(({ start, end, type }) => [sentence.text.slice(start, end), type])).toEqual([
      ['Aquila', 'place'],
      ['Rossi', 'person'],
      ["Banca d'Italia", 'organisation'],
    ]);
  });

  it('tells two names side by side and one at the very end', () => {
    const [[sentence] = []] = readAnnotated(file('Roma/B-LOC Kim/B-PER Jong-un/I-PER'));
    expect(sentence?.names).toEqual([
      { start: 0, end: 4, type: 'place' },
      { start: 5, end: 16, type: 'person' },
    ]);
  });

  it('makes documents of twenty sentences', () => {
    const documents = readAnnotated(file(...Array.from({ length: 41 }, () => 'Ieri/O')));
    expect(documents.map((sentences) => sentences.length)).toEqual([20, 20, 1]);
    expect(readAnnotated('\n\n')).toEqual([]);
  });

  it('refuses what is not the format', () => {
    expect(() => readAnnotated('Ieri O\n')).toThrow('no token');
    expect(() => readAnnotated('Ieri\tB-MISC\n')).toThrow('MISC');
  });
});
