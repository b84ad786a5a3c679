import { describe, expect, it } from 'vitest';
import { Random } from '#recognise/tagger/training/random.ts';
import { allInOneCase, toOneCase, withCaptions } from './one-case.ts';

const KIM = { text: 'Kim a Mosca', names: [{ start: 0, end: 3, type: 'person' }] } as const;

describe('texts in one case', () => {
  it('keep their names in place', () => {
    expect(toOneCase(KIM, 'lower')).toEqual({ text: 'kim a mosca', names: KIM.names });
    expect(toOneCase(KIM, 'upper')).toEqual({ text: 'KIM A MOSCA', names: KIM.names });
  });

  it('are not made where a letter becomes two', () => {
    expect(toOneCase({ text: 'Weiß', names: [] }, 'upper')).toBeNull();
    expect(allInOneCase([{ text: 'Weiß', names: [] }], 'upper').sentences).toEqual([{ text: '', names: [] }]);
  });

  it('are made of short sentences, small letters and capitals in turn, the others staying', () => {
    const long = { text: 'parola '.repeat(30), names: [] };
    const { sentences, changed } = withCaptions([KIM, long, KIM], 1, new Random(1));
    expect(changed).toEqual([0, 2]);
    expect(sentences.map(({ text }) => text)).toEqual(['kim a mosca', long.text, 'KIM A MOSCA']);
    expect(withCaptions([KIM], 0, new Random(1)).changed).toEqual([]);
  });
});
