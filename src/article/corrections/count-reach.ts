import type { Article } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import type { Library } from '#article/library.ts';
import { concerns, findPrinted } from './correct-rich-text.ts';
import type { CorrectionDraft, EntityCorrection } from './entity-correction.ts';
import { toSaidHere } from './said-here.ts';

/** How much a correction changes. */
export interface Reach {
  readonly mentions: number;
  /** Articles with at least one of the mentions. */
  readonly articles: number;
}

/** A draft as a correction, to ask what it would do. */
export function asCorrection(draft: CorrectionDraft): EntityCorrection {
  return { ...draft, id: 'draft', at: '' };
}

/** The mentions of the article that the correction would change; for another name those that it would find; for a name both. */
export function countInArticle(article: Article, draft: CorrectionDraft): number {
  const [correction] = toSaidHere([asCorrection(draft)], article);
  if (correction === undefined) return 0;
  const carriers = [article.headline, ...article.blocks.flatMap(carriersOf)];
  if (correction.kind === 'another-name')
    return carriers.reduce((sum, rich) => sum + findPrinted(rich, correction.name).length, 0);
  const finds =
    correction.kind === 'a-name' && (correction.within === null || correction.within === article.id);
  return carriers.reduce(
    (sum, { text, mentions, marks }) =>
      sum +
      (finds ? findPrinted({ text, mentions, marks }, correction.surface).length : 0) +
      mentions.filter((mention) =>
        concerns(correction, mention, text.slice(mention.start, mention.end), article.id),
      ).length,
    0,
  );
}

/** The same over a library, for a correction of which its entries tell; null where the texts must be read. */
export function countInLibrary(library: Library, draft: CorrectionDraft): Reach | null {
  if (draft.kind !== 'same-as' && draft.kind !== 'two-people' && draft.kind !== 'what-it-is') return null;
  const counts = library.articles.flatMap((entry) => {
    if (draft.kind === 'two-people' && !draft.articles.includes(entry.id)) return [];
    return entry.entities.filter(({ entity }) => entity === draft.of.id).map(({ count }) => count);
  });
  return { mentions: counts.reduce((sum, count) => sum + count, 0), articles: counts.length };
}
