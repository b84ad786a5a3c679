/** A library of three small articles, for tests of what shows the library. */
import { toArticleId, toEntityId } from '#article/ids.ts';
import type { Library, LibraryEntry } from '#article/library.ts';
import { entity, fixtureArticle } from './fixture-article.ts';

/** An entry of a library, with how often it names whom, most often first. */
export function entry(
  id: string,
  date: string,
  headline: string,
  counts: Record<string, number>,
  rest: Partial<LibraryEntry> = {},
): LibraryEntry {
  return {
    id: toArticleId(id),
    lang: 'it',
    date,
    topic: 'world',
    headline,
    opening: `Apertura di ${headline}.`,
    words: 376,
    leadDepicts: [],
    entities: Object.entries(counts).map(([name, count]) => ({ entity: toEntityId(name), count })),
    asset: `${id}-0.json`,
    ...rest,
  };
}

/** Anna Rossi is in all three, Paolo Bianchi in two, Carla Verdi in the last two; the last is English and about space. */
export const fixtureLibrary: Library = {
  articles: [
    entry(
      'un-incontro',
      '2024-11-30',
      'Rossi incontra Bianchi',
      { 'anna-rossi': 5, 'paolo-bianchi': 5, roma: 3, 'carla-verdi': 1, fao: 1, trattato: 1 },
      { leadDepicts: [toEntityId('anna-rossi'), toEntityId('paolo-bianchi')] },
    ),
    entry('la-firma', '2024-06-19', 'La firma del trattato', {
      'anna-rossi': 2,
      'paolo-bianchi': 1,
      roma: 1,
    }),
    entry(
      'to-the-moon',
      '2022-11-16',
      'To the moon',
      { 'anna-rossi': 1, 'carla-verdi': 2 },
      { lang: 'en', topic: 'space' },
    ),
  ],
  entities: new Map(
    [...fixtureArticle.entities, entity('italia', 'place', 'Italia')].map((known) => [known.id, known]),
  ),
};
