import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { ArticleId } from '#article/ids.ts';
import type { Subject } from '#features/reading-article/corrections/to-draft.ts';

/**
 * What it means to accept a doubtful name: the words are a name in every article. Whom they mean where that is open is true of this article
 * alone, since another one may ask of other people.
 */
export function toAccepted(name: DoubtfulName, articleId: ArticleId): CorrectionDraft {
  const { surface, entity, candidates } = name;
  return name.why === 'unclear'
    ? { kind: 'meant', surface, within: articleId, among: candidates, to: entity }
    : { kind: 'a-name', surface, within: null, of: entity };
}

/** What it means to reject it: the words are no name in any article. */
export function toRejected({ surface, entity }: DoubtfulName): CorrectionDraft {
  return { kind: 'not-a-name', surface, within: null, of: entity };
}

/** The name as the form of corrections asks about it. */
export function toSubject({ surface, entity, candidates, why }: DoubtfulName, articleId: ArticleId): Subject {
  return { articleId, printed: surface, of: entity, candidates, isMarked: why !== 'unmarked' };
}
