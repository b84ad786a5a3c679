import { describe, expect, it } from 'vitest';
import { parseTrainArguments } from './train-arguments.ts';

describe('parseTrainArguments', () => {
  it('reads language and folder and fills in the rest', () => {
    expect(parseTrainArguments(['--lang', 'it', '--data', '../shared/ner'])).toEqual({
      ok: true,
      value: { lang: 'it', data: '../shared/ner', files: [], seed: 1, out: null },
    });
  });

  it('takes files, a seed and a place for the model', () => {
    const args = ['--lang', 'en', '--data', 'd', '--seed', '7', '--out', 'm.gz', 'a.tsv', 'b.tsv'];
    expect(parseTrainArguments(args)).toEqual({
      ok: true,
      value: { lang: 'en', data: 'd', files: ['a.tsv', 'b.tsv'], seed: 7, out: 'm.gz' },
    });
  });

  it.each([
    [[], '--lang'],
    [['--lang', 'fr', '--data', 'd'], '--lang'],
    [['--lang', 'it'], 'no folder'],
    [['--lang', 'it', '--data', 'd', '--seed', 'x'], '--seed'],
    [['--colour'], '--colour'],
  ])('refuses %j and says how it is written', (args, reason) => {
    const result = parseTrainArguments(args);
    expect(result.ok ? '' : result.error).toContain(reason);
    expect(result.ok ? '' : result.error).toContain('npm run train');
  });
});
