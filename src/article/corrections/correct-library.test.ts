import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { followMerged, type Library } from '#article/library.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { arbitraryWholeCorrection } from '#testing/arbitrary-correction.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections, instant, known, luca } from '#testing/fixture-corrections.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { applyCorrections } from './apply-corrections.ts';
import { articlesToRead, correctLibrary } from './correct-library.ts';
import { countInArticle, countInLibrary } from './count-reach.ts';
import type { EntityCorrection } from './entity-correction.ts';

const NO_TEXTS: ReadonlyMap<Article['id'], Article> = new Map();
const rossi = toEntityId('anna-rossi');
const verdi = toEntityId('carla-verdi');
const here = fixtureArticle.id;

const countIn = (library: Library, article: string, id: string) =>
  library.articles
    .find((entry) => entry.id === article)
    ?.entities.find(({ entity }) => entity === toEntityId(id))?.count ?? 0;

describe('a corrected library', () => {
  it('is the very same one without corrections', () => {
    expect(correctLibrary(fixtureLibrary, [], NO_TEXTS)).toBe(fixtureLibrary);
  });

  it('counts a merged figure to the one that is left, and leads its address there', () => {
    const library = correctLibrary(fixtureLibrary, [fixtureCorrections['same-as']], NO_TEXTS);
    expect(countIn(library, here, rossi)).toBe(5 + 1);
    expect(countIn(library, 'to-the-moon', rossi)).toBe(1 + 2);
    expect(library.articles.at(-1)?.entities).toEqual([{ entity: rossi, count: 3 }]);
    expect(library.entities.has(verdi)).toBe(false);
    expect(followMerged(library, verdi)).toBe(rossi);
    expect(followMerged(library, rossi)).toBe(rossi);
    expect(followMerged(fixtureLibrary, verdi)).toBe(verdi);
  });

  it('lists whom only a suggestion knew, as the article itself knows them', () => {
    const own = entity('leggi-0a1b2c3d', 'person', 'Leggi');
    const text: Article = {
      ...fixtureArticle,
      suggestions: [{ surface: 'Leggi', entity: own, by: 'model', confidence: 0.5 }],
    };
    const correction: EntityCorrection = {
      ...fixtureCorrections['a-name'],
      surface: 'Leggi',
      of: entity('leggi-99999999', 'person', 'Leggi'),
    };
    expect(articlesToRead(fixtureLibrary, [correction])).toEqual(fixtureLibrary.articles.map(({ id }) => id));
    const library = correctLibrary(fixtureLibrary, [correction], new Map([[here, text]]));
    expect(countIn(library, here, own.id)).toBe(1);
    expect(library.entities.get(own.id)).toEqual(own);
    expect(library.entities.has(toEntityId('leggi-99999999'))).toBe(false);
    expect(countInArticle(text, correction)).toBe(1);
    expect(countInArticle(fixtureArticle, correction)).toBe(0);
  });

  it('leads along a chain to its end, and back where two were merged both ways', () => {
    const next = { ...fixtureCorrections['same-as'], id: 'c8', at: instant(8), of: known('anna-rossi') };
    const chain = [fixtureCorrections['same-as'], { ...next, to: known('paolo-bianchi') }];
    expect(followMerged(correctLibrary(fixtureLibrary, chain, NO_TEXTS), verdi)).toBe('paolo-bianchi');
    const circle = [fixtureCorrections['same-as'], { ...next, to: known('carla-verdi') }];
    const back = correctLibrary(fixtureLibrary, circle, NO_TEXTS);
    expect(followMerged(back, rossi)).toBe(verdi);
    expect(back.entities.has(verdi)).toBe(true);
  });

  it('has whom the reader made as long as an article names them', () => {
    const library = correctLibrary(fixtureLibrary, [fixtureCorrections['two-people']], NO_TEXTS);
    expect(library.entities.get(luca.id)).toEqual(luca);
    expect(countIn(library, here, luca.id)).toBe(5);
    expect(countIn(library, 'la-firma', 'paolo-bianchi')).toBe(1);
    expect(library.articles[0]?.leadDepicts).toEqual([rossi, luca.id]);
    const nowhere = { ...fixtureCorrections['two-people'], articles: [toArticleId('altrove')] };
    expect(correctLibrary(fixtureLibrary, [nowhere], NO_TEXTS).entities.has(luca.id)).toBe(false);
  });

  it('counts printed words from the texts, and asks for those that may print them', () => {
    const correction = fixtureCorrections['someone-else'];
    expect(articlesToRead(fixtureLibrary, [correction])).toEqual([here]);
    const library = correctLibrary(fixtureLibrary, [correction], new Map([[here, fixtureArticle]]));
    expect([countIn(library, here, rossi), countIn(library, here, luca.id)]).toEqual([3, 2]);
    const unread = correctLibrary(fixtureLibrary, [correction], NO_TEXTS);
    expect(countIn(unread, here, rossi)).toBe(5);
  });

  it('asks for the texts of those alone that a correction can concern by then', () => {
    const ids = (...corrections: EntityCorrection[]) => articlesToRead(fixtureLibrary, corrections);
    expect(ids(fixtureCorrections['not-a-name'])).toEqual([here]);
    expect(ids(fixtureCorrections['another-name'])).toHaveLength(3);
    expect(ids(fixtureCorrections['same-as'], fixtureCorrections['two-people'])).toEqual([]);
    // Nobody names her by then, but in the article that names no Verdi nobody did before.
    const ofVerdi = { ...fixtureCorrections['not-a-name'], of: known('carla-verdi'), at: instant(9) };
    expect(ids(ofVerdi)).toEqual([here, 'to-the-moon']);
    expect(ids(fixtureCorrections['same-as'], ofVerdi)).toEqual([]);
  });
});

describe('corrections that entries tell of', () => {
  it('change an entry as they change its article', () => {
    const named = fc.uniqueArray(arbitraryWholeCorrection, { maxLength: 5, selector: ({ id }) => id });
    fc.assert(
      fc.property(arbitraryArticle, named, (printed, corrections) => {
        // A picture shows whom its caption names, as in every article that the compiler makes.
        const blocks = printed.blocks.map((block) =>
          block.kind === 'image'
            ? { ...block, depicts: [...new Set(block.caption.mentions.map(({ entity }) => entity))] }
            : block,
        );
        const article = { ...printed, blocks };
        const entry = toLibraryEntry(article, null);
        const library: Library = { articles: [entry], entities: new Map() };
        const [corrected] = correctLibrary(library, corrections, NO_TEXTS).articles;
        const expected = toLibraryEntry(applyCorrections(article, corrections), null);
        expect(new Map(corrected?.entities.map(({ entity, count }) => [entity, count]))).toEqual(
          new Map(expected.entities.map(({ entity, count }) => [entity, count])),
        );
        expect(corrected?.leadDepicts).toEqual(expected.leadDepicts);
      }),
      { numRuns: 60 },
    );
  });
});

it('an entry and its article are led once where the later of two mergers ends in the earlier', () => {
  const first = { ...fixtureCorrections['same-as'], id: 'c1', at: instant(1) };
  const ends = known('anna-rossi');
  const mergers = [
    { ...first, of: ends, to: known('carla-verdi') },
    { ...first, id: 'c2', at: instant(2), of: known('paolo-bianchi'), to: ends },
  ];
  const { leadDepicts } = toLibraryEntry(applyCorrections(fixtureArticle, mergers), null);
  const library: Library = {
    articles: [toLibraryEntry(fixtureArticle, null)],
    entities: new Map(),
  };
  expect(leadDepicts).toEqual([verdi, rossi]);
  expect(correctLibrary(library, mergers, NO_TEXTS).articles[0]?.leadDepicts).toEqual(leadDepicts);
});

describe('the reach of a correction', () => {
  it('is counted from the library where its entries tell', () => {
    expect(countInLibrary(fixtureLibrary, fixtureCorrections['same-as'])).toEqual({
      mentions: 3,
      articles: 2,
    });
    expect(countInLibrary(fixtureLibrary, fixtureCorrections['two-people'])).toEqual({
      mentions: 5,
      articles: 1,
    });
    expect(countInLibrary(fixtureLibrary, fixtureCorrections['what-it-is'])).toEqual({
      mentions: 8,
      articles: 3,
    });
    expect(countInLibrary(fixtureLibrary, fixtureCorrections['not-a-name'])).toBeNull();
  });

  it('is counted in the text where words matter', () => {
    expect(countInArticle(fixtureArticle, fixtureCorrections['someone-else'])).toBe(2);
    expect(countInArticle(fixtureArticle, fixtureCorrections['not-a-name'])).toBe(1);
    expect(countInArticle(fixtureArticle, fixtureCorrections['another-name'])).toBe(1);
    expect(
      countInArticle({ ...fixtureArticle, id: toArticleId('altro') }, fixtureCorrections['someone-else']),
    ).toBe(0);
  });
});
