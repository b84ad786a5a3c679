/**
 * What a correction says of one article. A name that holds in every article is corrected in every article; a person's
 * short name is each article's own («Rossi» is somebody else elsewhere), so what was said of the words holds for whom they name here.
 */
import type { Article } from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { strangerNameOf, type EntityId } from '#article/ids.ts';
import { isSamePrint, type AName, type EntityCorrection } from './entity-correction.ts';

/** Whether both ids are of one entity, or of the strangers of two articles whom the same words name. */
export function isSameOrStranger(one: EntityId, other: EntityId): boolean {
  if (one === other) return true;
  const name = strangerNameOf(one);
  return name !== null && name === strangerNameOf(other);
}

/** The corrections as they speak of the article, in the same order: without those that say nothing of it, the others the very same where nothing is its own. */
export function toSaidHere(
  corrections: readonly EntityCorrection[],
  article: Pick<Article, 'entities' | 'suggestions'>,
): EntityCorrection[] {
  return corrections.flatMap((correction) => {
    if (correction.kind !== 'a-name' && correction.kind !== 'not-a-name') return correction;
    const own = findOwn(correction.of.id, article);
    if (own === null) return correction.kind === 'a-name' && isShortName(correction) ? [] : correction;
    return own.id === correction.of.id ? correction : { ...correction, of: own };
  });
}

/** Whom the article names or suggests under that id, or else its own stranger of that name. */
function findOwn(id: EntityId, { entities, suggestions = [] }: Pick<Article, 'entities' | 'suggestions'>) {
  const all: readonly Entity[] = [...entities, ...suggestions.map(({ entity }) => entity)];
  return all.find((one) => one.id === id) ?? all.find((one) => isSameOrStranger(one.id, id)) ?? null;
}

/** True for words that name a person in company alone: a surname, a given name. */
function isShortName({ surface, of }: AName): boolean {
  if (of.type !== 'person') return false;
  const { it, en } = of.names;
  return (
    strangerNameOf(of.id) !== null ||
    ![it, en].some((names) => names !== undefined && isSamePrint(names.label, surface))
  );
}
