import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrainingTexts } from './read-texts.ts';
import { isEvaluationOnly } from './training-plan.ts';

const SENTENCE =
  'Anna\tB-PER\nVasari\tI-PER\nabita\tO\nda\tO\nmolti\tO\nanni\tO\nin\tO\nuna\tO\ncittà\tO\nlontana\tO\n';
const OTHER = SENTENCE.replace('abita', 'lavora');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-texts-'));
  writeFileSync(join(folder, 'kind-wn.dev.tsv'), SENTENCE);
  writeFileSync(join(folder, 'own.tsv'), OTHER);
  writeFileSync(join(folder, 'renamed.tsv'), `${OTHER}\n${SENTENCE}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTrainingTexts', () => {
  it('reads a file that may train', () => {
    const texts = readTrainingTexts(folder, 'it', ['own.tsv']);
    expect(texts.ok && texts.value.map(({ file, documents }) => [file, documents.flat().length])).toEqual([
      ['own.tsv', 1],
    ]);
  });

  it.each(['kind-wn.dev.tsv', 'renamed.tsv'])('refuses %s', (file) => {
    const texts = readTrainingTexts(folder, 'it', [file]);
    expect(texts.ok ? '' : texts.error).toContain('evaluation only');
  });
});

describe('isEvaluationOnly', () => {
  it.each(['kind-fic.dev.tsv', 'kind-wn.train.tsv', 'it-news.dev.tsv', 'en-news.test.tsv', 'KIND-WN.tsv'])(
    'holds %s back',
    (file) => {
      expect(isEvaluationOnly(file)).toBe(true);
    },
  );

  it.each(['it-news.train.tsv', 'wikigold.tsv', 'btc.tsv'])('gives %s to training', (file) => {
    expect(isEvaluationOnly(file)).toBe(false);
  });
});
