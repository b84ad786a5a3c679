import type { Article, Suggestion } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { correctEntities, toStandIns } from './correct-entities.ts';
import { findPrinted, holdsHere } from './correct-rich-text.ts';
import type { EntityCorrection } from './entity-correction.ts';

/**
 * The suggestions that the reader is still to be asked about: without words that they called no name, whatever those were taken
 * for, and without those that name somebody by now wherever they are printed. The very same list where nothing is said of any,
 * undefined for none.
 * @param named the article with its names corrected; null where none is
 * @param corrections what is said of the article, in order
 */
export function openSuggestions(
  named: Article | null,
  { id, suggestions }: Article,
  corrections: readonly EntityCorrection[],
): readonly Suggestion[] | undefined {
  if (suggestions === undefined) return undefined;
  const standIns = toStandIns(corrections);
  const isRejected = (surface: string) =>
    corrections.some((correction) => correction.kind === 'not-a-name' && holdsHere(correction, surface, id));
  const open = suggestions
    .filter(({ surface }) => !isRejected(surface) && (named === null || isFree(named, surface)))
    .map((suggestion) => {
      const { entity } = suggestion;
      const corrected = correctEntities([entity], corrections).get(standIns.get(entity.id) ?? entity.id);
      return corrected === undefined || corrected === entity
        ? suggestion
        : { ...suggestion, entity: corrected };
    });
  if (open.length === suggestions.length && open.every((one, at) => one === suggestions[at]))
    return suggestions;
  return open.length === 0 ? undefined : open;
}

/** Whether the article prints the words somewhere where they name nothing. */
export function isFree({ headline, blocks }: Pick<Article, 'headline' | 'blocks'>, surface: string): boolean {
  return [headline, ...blocks.flatMap(carriersOf)].some((rich) => findPrinted(rich, surface).length > 0);
}
