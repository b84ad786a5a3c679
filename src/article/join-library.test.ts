import { describe, expect, it } from 'vitest';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { findTwin, toFreeId } from './find-twin.ts';
import { toArticleId, toEntityId } from './ids.ts';
import { joinLibrary } from './join-library.ts';
import { articlesNaming, findEntry } from './library.ts';
import type { OwnArticle } from './own-article.ts';

/** The fixture's article as a reader may have brought it. */
function own(id: string, date: string | null = '2024-07-01', raw = id): OwnArticle {
  const articleId = toArticleId(id);
  const provenance = { ...fixtureArticle.provenance, raw, sha256: raw.padEnd(64, '0') };
  return {
    articleId,
    article: { ...fixtureArticle, id: articleId, date, provenance },
    owners: [entity('francia', 'place', 'Francia'), entity('roma', 'place', 'Di meno')],
    addedAt: '2024-12-01T08:00:00.000Z',
    tags: [],
    fileName: null,
  };
}

describe('the joined library', () => {
  it('is the shipped one where the reader brought nothing', () => {
    expect(joinLibrary(fixtureLibrary, [])).toBe(fixtureLibrary);
  });

  it('has own articles among the others by their date, counted like them', () => {
    const joined = joinLibrary(fixtureLibrary, [own('portato'), own('senza-data', null)]);
    expect(joined.articles.map(({ id }) => id)).toEqual([
      'un-incontro',
      'portato',
      'la-firma',
      'to-the-moon',
      'senza-data',
    ]);
    const anna = toEntityId('anna-rossi');
    expect(articlesNaming(joined, anna)).toHaveLength(articlesNaming(fixtureLibrary, anna).length + 2);
    expect(findEntry(joined, 'portato')).toMatchObject({
      asset: null,
      headline: fixtureArticle.headline.text,
    });
  });

  it('knows each entity once: those of roles too, and what the edition says before what came', () => {
    const joined = joinLibrary(fixtureLibrary, [own('portato')]);
    expect(joined.entities.get(toEntityId('francia'))?.names.it?.label).toBe('Francia');
    const roma = toEntityId('roma');
    expect(joined.entities.get(roma)).toEqual(fixtureLibrary.entities.get(roma));
    const ids = [...joined.entities.keys()];
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b)));
  });

  it('shows the reader’s article where an edition has another of its id', () => {
    const joined = joinLibrary(fixtureLibrary, [own('la-firma')]);
    expect(joined.articles.filter(({ id }) => id === 'la-firma')).toMatchObject([{ asset: null }]);
  });
});

describe('the same article again', () => {
  it('is known by its source before its id, and by nothing else', () => {
    const kept = [own('uno', null, 'a'), own('due', null, 'b')];
    expect(findTwin(own('due', null, 'a').article, kept)?.articleId).toBe('uno');
    expect(findTwin(own('due', null, 'c').article, kept)?.articleId).toBe('due');
    expect(findTwin(own('tre', null, 'c').article, kept)).toBeNull();
  });

  it('is not known by a source that neither has', () => {
    expect(findTwin(own('due', null, '').article, [own('uno', null, '')])).toBeNull();
  });

  it('is kept beside under the first free id', () => {
    const taken = new Set(['uno', 'uno-2']);
    expect(toFreeId(toArticleId('uno'), (id) => taken.has(id))).toBe('uno-3');
    expect(toFreeId(toArticleId('due'), (id) => taken.has(id))).toBe('due');
  });
});
