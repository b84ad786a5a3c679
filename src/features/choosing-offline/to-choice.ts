/** From what stands in the form to a choice, and how many articles that is. */
import type { OfflineChoice } from '#article/offline-choice.ts';

/** The ways to choose, in the order of the form. */
export const CHOICE_KINDS = [
  'everything',
  'newest',
  'named',
  'none',
] as const satisfies readonly OfflineChoice['kind'][];

/** What stands in the form, also of the ways that are not ticked. */
export interface ChoiceDraft {
  readonly kind: OfflineChoice['kind'];
  /** As it is written. */
  readonly count: string;
  readonly topics: readonly string[];
  /** Ids of entities. */
  readonly figures: readonly string[];
}

/** What is known of the edition to count by. */
export interface EditionCounts {
  readonly total: number;
  readonly topics: readonly { readonly id: string; readonly count: number }[];
  readonly figures: readonly { readonly entity: { readonly id: string }; readonly articles: number }[];
}

/** Why there is no choice yet in what stands in the form. */
export type ChoiceProblem = 'count' | 'nothing-named';

/** How many are proposed to a reader who has chosen no number. */
const PROPOSED = 200;

/** What the form begins with: the choice that holds. */
export function toDraft(choice: OfflineChoice, total: number): ChoiceDraft {
  return {
    kind: choice.kind,
    count: String(Math.min(total, choice.kind === 'newest' ? choice.count : PROPOSED)),
    topics: choice.kind === 'named' ? choice.topics : [],
    figures: choice.kind === 'named' ? choice.figures : [],
  };
}

/** The choice in the form, or what is missing of it. */
export function toChoice(draft: ChoiceDraft, total: number): OfflineChoice | ChoiceProblem {
  const { kind, topics, figures } = draft;
  switch (kind) {
    case 'everything':
    case 'none':
      return { kind };
    case 'newest': {
      const count = readCount(draft, total);
      return count === 0 ? 'count' : { kind, count };
    }
    case 'named':
      return topics.length + figures.length === 0 ? 'nothing-named' : { kind, topics, figures };
  }
}

/** How many articles the draft has. With topics and figures at most so many, since an article may have several of them. */
export function countArticles(draft: ChoiceDraft, counts: EditionCounts): number {
  switch (draft.kind) {
    case 'everything':
      return counts.total;
    case 'newest':
      return readCount(draft, counts.total);
    case 'named':
      return countNamed(draft, counts);
    case 'none':
      return 0;
  }
}

/** 0 where no number of the edition's articles is written. */
function readCount({ count }: ChoiceDraft, total: number): number {
  const number = Number(count);
  return Number.isInteger(number) && number >= 1 && number <= total ? number : 0;
}

function countNamed(draft: ChoiceDraft, { total, topics, figures }: EditionCounts): number {
  const chosen = { topics: new Set(draft.topics), figures: new Set(draft.figures) };
  const about = topics.filter(({ id }) => chosen.topics.has(id)).reduce((sum, { count }) => sum + count, 0);
  const naming = figures
    .filter(({ entity }) => chosen.figures.has(entity.id))
    .reduce((sum, { articles }) => sum + articles, 0);
  return Math.min(total, about + naming);
}
