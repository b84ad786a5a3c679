import { labelOf, type EntityType } from '#article/entity.ts';
import { isSlug, toEntityId } from '#article/ids.ts';
import { tagNamesOf, type Library } from '#article/library.ts';
import type { Messages } from '#i18n/messages-it.ts';
import type { Language } from '#i18n/plural.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { choiceOf, type FacetName } from '#urls/facet-standing.ts';
import type { LibraryFilter } from '#urls/library-filter.ts';

const FACETS: readonly FacetName[] = ['entities', 'topics', 'languages', 'states'];

/** A value that narrows the library. */
export interface ChosenValue {
  readonly facet: FacetName;
  readonly value: string;
  /** It keeps articles away rather than in. */
  readonly isOut: boolean;
  readonly label: string;
  /** Undefined for what is no entity. */
  readonly type: EntityType | undefined;
}

/** The values that narrow the library, facet by facet, in each those that keep articles before those that exclude them. */
export function listChosenValues(
  library: Library,
  filter: LibraryFilter,
  language: Language,
  messages: Messages,
): ChosenValue[] {
  return FACETS.flatMap((facet) => {
    const { only, not } = choiceOf(filter, facet);
    return [
      ...only.map((value) => ({ facet, value, isOut: false })),
      ...not.map((value) => ({ facet, value, isOut: true })),
    ].map((chosen) => {
      const entity =
        facet === 'entities' && isSlug(chosen.value)
          ? library.entities.get(toEntityId(chosen.value))
          : undefined;
      const label =
        entity === undefined
          ? toLabel(facet, chosen.value, messages, tagNamesOf(library))
          : labelOf(entity, language);
      return { ...chosen, label, type: entity?.type };
    });
  });
}

/** The value in words; as it is where there are none for it. */
function toLabel(
  facet: FacetName,
  value: string,
  messages: Messages,
  tagNames: ReadonlyMap<string, string>,
): string {
  switch (facet) {
    case 'entities':
      return value;
    case 'topics':
      return toTopicName(messages, value, tagNames);
    case 'languages':
      return toLanguageName(messages, value);
    case 'states':
      return Object.entries(messages.library.statuses).find(([status]) => status === value)?.[1] ?? value;
  }
}
