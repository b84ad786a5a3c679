import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import type { Entity } from '#article/entity.ts';
import type { ArticleId } from '#article/ids.ts';
import { countNamingElsewhere, type Library } from '#article/library.ts';
import type { Subject } from '#features/reading-article/corrections/to-draft.ts';

/** What it means to accept a doubtful name: the words are a name in every article. */
export function toAccepted({ surface, entity }: DoubtfulName): CorrectionDraft {
  return { kind: 'a-name', surface, within: null, of: entity };
}

/**
 * What it means to reject it: the words are no name in any article. Where other articles name the same entity it holds for this one alone: what was
 * doubtful here may be certain there.
 */
export function toRejected(
  { surface, entity }: DoubtfulName,
  articleId: ArticleId,
  library: Library,
): CorrectionDraft & { readonly within: ArticleId | null } {
  const isElsewhere = countNamingElsewhere(library, entity.id, articleId) > 0;
  return { kind: 'not-a-name', surface, within: isElsewhere ? articleId : null, of: entity };
}

/** What it means to say who it is where the text leaves that open: it is true of this article alone, since another one may ask of other people. */
export function toMeant(
  { surface, candidates }: DoubtfulName,
  to: Entity,
  articleId: ArticleId,
): CorrectionDraft {
  return { kind: 'meant', surface, within: articleId, among: candidates, to };
}

/** The name as the form of corrections asks about it. */
export function toSubject({ surface, entity, candidates, why }: DoubtfulName, articleId: ArticleId): Subject {
  return { articleId, printed: surface, of: entity, candidates, isMarked: why !== 'unmarked' };
}
