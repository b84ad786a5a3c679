import { describe, expect, test } from 'vitest';
import { decodeArticle } from './decode-article.ts';

const decision = { by: 'rule', confidence: 1, source: null };
const mention = (start: number, end: number, entity = 'mosca'): object => ({
  start,
  end,
  entity,
  form: 'name',
  by: 'rule',
  confidence: 1,
  candidates: [],
});
const entity = {
  id: 'mosca',
  type: 'place',
  names: { it: { label: 'Mosca', aliases: [] } },
  description: {},
  roles: [],
  sameAs: [],
};

function article(text: string, mentions: readonly object[]): Record<string, unknown> {
  return {
    schema: 1,
    id: 'prova',
    lang: 'it',
    date: '2024-11-30',
    topic: null,
    sources: [],
    headline: { text: 'Titolo', mentions: [], marks: [], ...decision },
    blocks: [{ kind: 'paragraph', id: 'b1', ...decision, text, mentions, marks: [] }],
    entities: [entity],
    provenance: { format: 'plain-text', fileName: null, raw: text, sha256: 'a'.repeat(64), compiler: 1 },
  };
}

function faultOf(value: unknown): string | null {
  const decoded = decodeArticle(value);
  return decoded.ok ? null : `${decoded.error.path}: ${decoded.error.message}`;
}

describe('decodeArticle', () => {
  test('gives back what it was given', () => {
    const value = article('A Mosca si tratta', [mention(2, 7)]);
    const decoded = decodeArticle(JSON.parse(JSON.stringify(value)));
    expect(decoded.ok && JSON.parse(JSON.stringify(decoded.value))).toEqual(value);
  });

  test('gives back what it suggests, each words once; nothing suggested is no key at all', () => {
    const suggestion = { surface: 'Kursk', entity: { ...entity, id: 'kursk' }, by: 'model', confidence: 0.5 };
    const withSome = (...suggestions: readonly object[]) => ({ ...article('A Kursk', []), suggestions });
    const decoded = decodeArticle(JSON.parse(JSON.stringify(withSome(suggestion))));
    expect(decoded.ok && decoded.value.suggestions).toEqual([suggestion]);
    const without = decodeArticle(withSome());
    expect(without.ok && 'suggestions' in without.value).toBe(false);
    expect(faultOf(withSome(suggestion, { ...suggestion, surface: 'KURSK' }))).toBe(
      'suggestions[1].surface: «KURSK» is suggested twice',
    );
    expect(faultOf(withSome({ ...suggestion, surface: ' ' }))).toBe(
      'suggestions[0].surface: words are needed',
    );
    expect(faultOf(withSome({ ...suggestion, confidence: 2 }))).toMatch(/^suggestions\[0\]\.confidence/);
    expect(faultOf(withSome({ ...suggestion, entity: null }))).toMatch(/^suggestions\[0\]\.entity/);
  });

  test('leaves unknown keys behind and takes nothing from __proto__', () => {
    const value = JSON.parse(
      JSON.stringify(article('A Mosca', [])).replace('{', '{"__proto__":{"polluted":true},"extra":1,'),
    ) as unknown;
    const decoded = decodeArticle(value);
    expect(decoded.ok && 'extra' in decoded.value).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('refuses mentions outside the text, unsorted, crossing, splitting a character, or of nobody', () => {
    expect(faultOf(article('Mosca', [mention(0, 9)]))).toMatch(/^blocks\[0\]\.mentions\[0\]\.end/);
    expect(faultOf(article('Mosca Mosca', [mention(6, 11), mention(0, 5)]))).toMatch(/sorted/);
    expect(faultOf(article('Mosca Mosca', [mention(0, 7), mention(5, 11)]))).toMatch(/cross/);
    expect(faultOf(article('😀 Mosca', [mention(1, 8)]))).toMatch(/splits a character/);
    expect(faultOf(article('Mosca', [mention(0, 5, 'kiev')]))).toMatch(/no entity «kiev»/);
  });

  test('names the place of what is missing or malformed', () => {
    expect(faultOf(null)).toBe('article: an object is needed');
    expect(faultOf({ ...article('x', []), schema: 2 })).toMatch(/^schema/);
    expect(faultOf({ ...article('x', []), id: 'Non Slug' })).toMatch(/^id/);
    expect(faultOf({ ...article('x', []), date: '30/11/2024' })).toMatch(/^date/);
    expect(faultOf({ ...article('x', []), entities: [entity, entity] })).toMatch(/twice/);
  });

  test('takes as candidates two known entities or more, the chosen one first, or none', () => {
    const withCandidates = (...candidates: string[]): string | null =>
      faultOf({
        ...article('Mosca', [{ ...mention(0, 5), candidates }]),
        entities: [entity, { ...entity, id: 'mosca-id' }],
      });
    expect(withCandidates()).toBeNull();
    expect(withCandidates('mosca', 'mosca-id')).toBeNull();
    const path = 'blocks[0].mentions[0].candidates';
    expect(withCandidates('mosca')).toBe(`${path}: two candidates or more are needed, or none`);
    expect(withCandidates('mosca-id', 'mosca')).toBe(`${path}[0]: the first candidate must be «mosca»`);
    expect(withCandidates('mosca', 'mosca')).toBe(`${path}: a candidate occurs twice`);
    expect(withCandidates('mosca', 'kiev')).toBe(`${path}[1]: the article has no entity «kiev»`);
  });

  test('takes places within the raw text, where it travels with the article', () => {
    const source = { start: 0, end: 'Mosca'.length };
    const placed = (raw: string): string | null => {
      const value = article(raw, []);
      return faultOf({ ...value, headline: { text: 'T', ...decision, source } });
    };
    expect(placed('Mosca')).toBeNull();
    expect(placed('')).toBeNull();
    expect(placed('Mosc')).toMatch(/^headline\.source\.end/);
    const block = { kind: 'separator', id: 'b1', ...decision, source, raw: '*' };
    expect(faultOf({ ...article('Mosc', []), blocks: [block] })).toMatch(/^blocks\[0\]\.source\.end/);
  });

  test('takes dates of the calendar and tags of languages', () => {
    expect(faultOf({ ...article('x', []), date: '2024-02-30' })).toMatch(/^date/);
    expect(faultOf({ ...article('x', []), lang: 'italiano!' })).toMatch(/^lang/);
    const held = (from: string): string | null =>
      faultOf({ ...article('x', []), entities: [{ ...entity, roles: [{ title: {}, from }] }] });
    expect(['2024', '2024-11', '2024-11-30'].map(held)).toEqual([null, null, null]);
    expect(held('2024-13')).toMatch(/^entities\[0\]\.roles\[0\]\.from/);
  });

  test('refuses a link that could run', () => {
    const link = (href: string): unknown => ({
      ...article('x', []),
      headline: {
        text: 'Titolo',
        mentions: [],
        marks: [{ kind: 'link', start: 0, end: 3, href }],
        ...decision,
      },
    });
    expect(faultOf(link('https://example.org/a'))).toBeNull();
    for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])
      expect(faultOf(link(href))).toMatch(/href/);
  });
});
