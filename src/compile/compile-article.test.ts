/** What must hold for every text whatsoever. The rules for lines are shown by the corpus. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeArticle } from '#article/decode-article.ts';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { parsePlainText } from '#formats/plain-text.ts';
import { brokenInvariants } from '#testing/corpus-invariants.ts';
import { compileArticle, type Compilation } from './compile-article.ts';

function compile(raw: string): Compilation {
  const sha256 = createHash('sha256').update(raw, 'utf8').digest('hex');
  return compileArticle(parsePlainText(raw, { fileName: null, sha256 }), knowledgeIndex(), taggerModels());
}

/** Lines that look like a news page's, so that arbitrary pages reach every rule. */
const newsLine = fc.oneof(
  fc.constantFrom(
    'putin kim jong un putin kim jong un',
    'KIM JONG UN - ANDREI BELOUSOV',
    'vladimir putin 1 kim jong un 2',
    '(ANSA) - SEUL, 30 NOV - Il Nord tace.',
    '(ANSA).',
    'Leggi anche: Un altro articolo',
    '***',
    '- voce',
    '---',
    'lang: it',
    '   ',
    '\u00A0',
    'M o s c a',
    'Il ministro Rossi ha detto che Mario Rossi e Anna Rossi vanno a Roma, secondo Mosca e Kiev, e che la riunione di oggi continua.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      'Kim',
      ' ',
      'Putin',
      '-',
      '.',
      '\u0301',
      '\u200D',
      '👩',
      '🏽',
      '\u0600',
      'É',
      '3',
      '“',
      '(',
      ')',
      ':',
      'e',
      'MOSCA',
    ),
  }),
);
const page = fc.oneof(
  fc
    .array(newsLine, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end))),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('compileArticle, on any text', () => {
  test('never throws, loses no visible character and keeps the invariants of the model', () => {
    fc.assert(
      fc.property(page, (raw) => {
        expect(brokenInvariants(compile(raw).article)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('gives an article that survives JSON, with mentions that split no grapheme', () => {
    fc.assert(
      fc.property(page, (raw) => {
        const { article } = compile(raw);
        const decoded = decodeArticle(JSON.parse(JSON.stringify(article)));
        expect(decoded.ok ? null : decoded.error).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('is deterministic', () => {
    fc.assert(
      fc.property(page, (raw) => JSON.stringify(compile(raw)) === JSON.stringify(compile(raw))),
      { numRuns: 50 },
    );
  });

  test('is not stopped by a surname of two bearers that is printed a hundred thousand times', () => {
    const times = 100_000;
    const { article } = compile(
      `Donald Trump e Ivanka Trump\n\n${'Donald Trump parla. Trump tace. '.repeat(times)}`,
    );
    const [paragraph] = article.blocks;
    expect(paragraph?.kind === 'paragraph' && paragraph.mentions.length).toBe(2 * times);
  });

  test('is not stopped by more doubts in one line than a call takes arguments', () => {
    const times = 140_000;
    const { issues } = compile(
      `Due ministri con un solo cognome\n\nIl ministro Anna Ferrandi e il sindaco Giulia Ferrandi si sono visti. ${'Poi Ferrandi tace. '.repeat(times)}`,
    );
    expect(issues.filter(({ kind }) => kind === 'ambiguous-mention').length).toBe(times);
  });
});
