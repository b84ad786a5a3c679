import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnArticle } from '#article/own-article.ts';
import { fixtureOwnArticle } from '#testing/fixture-own-article.ts';
import { decodeDraft, encodeDraft, toDraft, toEdit, toVersion, withText } from './edit-draft.ts';

const own: OwnArticle = { ...fixtureOwnArticle, tags: ['mio'] };
const kept = {
  articleId: own.articleId,
  blockId: 'b6',
  line: { id: 'b6', text: 'roma' },
  kind: 'heading',
} as const;
const draft = toDraft(own, new Map([['b6', kept]]));
const saidOf = (text: string, of: typeof draft) =>
  of.kinds[of.text.split('\n').filter(Boolean).indexOf(text)] ?? null;

describe('the draft of an edit', () => {
  it('begins as the article is, with what the reader said of its lines', () => {
    expect(saidOf('roma', draft)).toBe('heading');
    expect(draft.kinds.filter((kind) => kind !== null)).toHaveLength(1);
    expect(toEdit(draft)).toMatchObject({
      date: '2024-11-30',
      sources: ['Agenzia'],
      topic: 'world',
      tags: ['mio'],
    });
  });

  it('has what was said of a line go along when it moves or is changed, and go when it goes', () => {
    expect(saidOf('roma', withText(draft, `Una\n\nDue\n\n${draft.text}`))).toBe('heading');
    expect(saidOf('roma di notte', withText(draft, draft.text.replace('roma', 'roma di notte')))).toBe(
      'heading',
    );
    expect(withText(draft, 'Tutt’altro').kinds).toEqual([null]);
  });

  it('asks for no day that the calendar does not have, and for no source without a name', () => {
    expect(toEdit({ ...draft, date: '2024-02-31', sources: ' Ansa ;; Fao ' })).toMatchObject({
      date: null,
      sources: ['Ansa', 'Fao'],
    });
  });

  it('comes back as it was kept, and anything else is no draft', () => {
    const from = toVersion(own, new Map());
    expect(decodeDraft(encodeDraft({ draft, from }))).toEqual({ draft, from });
    // As the version before kept it.
    expect(decodeDraft(JSON.stringify(draft))).toEqual({ draft, from: null });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeDraft(text) === null));
  });

  it('knows the version it began from by words, facts, tags and what was said of lines', () => {
    const { article } = own;
    const versions = [
      toVersion(own, new Map()),
      toVersion(own, new Map([['b6', kept]])),
      toVersion({ ...own, tags: [] }, new Map()),
      toVersion({ ...own, article: { ...article, date: null } }, new Map()),
      toVersion(
        { ...own, article: { ...article, provenance: { ...article.provenance, sha256: '1'.repeat(64) } } },
        new Map(),
      ),
    ];
    expect(new Set(versions).size).toBe(versions.length);
    expect(toVersion({ ...own }, new Map())).toBe(versions[0]);
  });
});
