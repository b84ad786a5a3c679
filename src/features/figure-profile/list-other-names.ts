import { labelOf, type Entity, type NameLanguage } from '#article/entity.ts';

/**
 * The names of an entity beside the one that is shown, each spelling once: first those of the language, then those
 * of the others.
 */
export function listOtherNames(entity: Entity, language: NameLanguage): string[] {
  const { it, en } = entity.names;
  const inOrder = language === 'it' ? [it, en] : [en, it];
  const names = inOrder.flatMap((each) => (each ? [each.label, ...each.aliases] : []));
  const shown = labelOf(entity, language);
  return [...new Set(names)].filter((name) => name !== shown);
}
