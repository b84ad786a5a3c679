import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadKnowledgeBase } from '#build/load-knowledge.ts';
import { decodeKnowledge, encodeKnowledge } from './decode-knowledge.ts';

/** Bytes the knowledge base may take compressed on its way to the browser: 250 KB of 1,000 bytes. */
const SHIPPED_LIMIT_BYTES = 250_000;

const base = loadKnowledgeBase();
const json = JSON.stringify(encodeKnowledge(base));

describe('decodeKnowledge', () => {
  it('gives back the base that was encoded', () => {
    const decoded = decodeKnowledge(JSON.parse(json));
    expect(decoded).toEqual({ ok: true, value: base });
  });

  it.each([
    ['nothing', null, 'the file'],
    ['a base without entities', { version: 'v' }, 'entities'],
    ['an entity with a bad id', { version: 'v', entities: [{ i: 'Not a slug' }] }, 'entities[0].i'],
    ['an unknown type', { version: 'v', entities: [{ i: 'roma', t: 9 }] }, 'entities[0].t'],
    ['an entity without names', { version: 'v', entities: [{ i: 'roma', t: 1, n: {} }] }, 'entities[0].n'],
    [
      'a prominence above 1',
      { version: 'v', entities: [{ i: 'roma', t: 1, n: { it: ['Roma'], en: ['Rome'] }, p: 2 }] },
      'entities[0].p',
    ],
    [
      'an article that is none',
      {
        version: 'v',
        entities: [
          { i: 'as-roma', t: 1, n: { it: ['As Roma'] }, d: {}, c: [['it', 'Roma', [], 'lo']], p: 0.6 },
        ],
      },
      'entities[0].c[0][3]',
    ],
  ])('says where %s is wrong', (_, value, path) => {
    const decoded = decodeKnowledge(value);
    expect(decoded).toMatchObject({ ok: false, error: { kind: 'decode', path } });
  });
});

describe('encodeKnowledge', () => {
  it('stays under the limit for what ships to the browser, compressed with gzip', () => {
    expect(gzipSync(json).length).toBeLessThan(SHIPPED_LIMIT_BYTES);
  });
});
