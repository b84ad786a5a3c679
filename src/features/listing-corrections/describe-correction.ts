import type { EntityCorrection } from '#article/corrections/entity-correction.ts';
import { labelOf } from '#article/entity.ts';
import type { Language } from '#i18n/plural.ts';
import type { Messages } from '#i18n/messages-it.ts';

/** What a correction says, in one sentence without a full stop. Names are those that were known when it was made. */
export function describeCorrection(
  correction: EntityCorrection,
  { corrections, entityTypes, list }: Messages,
  language: Language,
): string {
  const { said } = corrections;
  switch (correction.kind) {
    case 'not-a-name':
      return said[correction.kind](correction.surface, labelOf(correction.of, language));
    case 'a-name': {
      const { surface, of } = correction;
      return said[correction.kind](surface, labelOf(of, language), entityTypes[of.type]);
    }
    case 'someone-else': {
      const { surface, of, to } = correction;
      return said[correction.kind](surface, labelOf(of, language), labelOf(to, language));
    }
    case 'meant':
      return said[correction.kind](correction.surface, labelOf(correction.to, language));
    case 'same-as':
      return said[correction.kind](labelOf(correction.of, language), labelOf(correction.to, language));
    case 'two-people': {
      const { of, to, articles } = correction;
      return said[correction.kind](labelOf(of, language), labelOf(to, language), articles.length);
    }
    case 'another-name':
      return said[correction.kind](labelOf(correction.of, language), correction.name);
    case 'what-it-is': {
      const { of, type, role } = correction;
      const title = role?.[language] ?? role?.it ?? role?.en;
      const what = [...(type === null ? [] : [entityTypes[type]]), ...(title === undefined ? [] : [title])];
      return said[correction.kind](labelOf(of, language), list(what));
    }
  }
}
