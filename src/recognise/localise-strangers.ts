/**
 * Ids that hold beyond the article. Somebody unknown by a full name is the same person in every article that says nothing else of them; a surname
 * alone, or a given name, or an initial and a surname, is nobody's beyond its own article.
 */
import type { Entity } from '#article/entity.ts';
import { toStrangerId, type EntityId } from '#article/ids.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { SURNAME_PARTICLES } from '#knowledge/name-particles.ts';
import { toWords } from '#text/words.ts';
import type { Findings } from './find-mentions.ts';

/**
 * The findings with an id of its own for everybody unknown whom the article never names in full.
 * @param sha256 of the article's source, in lower-case hexadecimal: the same source gives the same ids
 */
export function localiseStrangers<F extends Pick<Findings, 'mentions' | 'entities' | 'suggestions'>>(
  findings: F,
  sha256: string,
  { byId }: Pick<KnowledgeIndex, 'byId'>,
): F {
  const local = new Map<EntityId, EntityId>();
  const suggested = findings.suggestions.map(({ entity }) => entity);
  for (const entity of [...findings.entities.values(), ...suggested])
    if (entity.type === 'person' && !byId.has(entity.id) && !isNamedInFull(entity))
      local.set(entity.id, toStrangerId(entity.id, sha256));
  if (local.size === 0) return findings;
  const toLocal = (id: EntityId): EntityId => local.get(id) ?? id;
  return {
    ...findings,
    mentions: findings.mentions.map((mentions) =>
      mentions.map((mention) => ({
        ...mention,
        entity: toLocal(mention.entity),
        candidates: mention.candidates.map(toLocal),
      })),
    ),
    suggestions: findings.suggestions.map((suggestion) => {
      const { entity } = suggestion;
      return { ...suggestion, entity: { ...entity, id: toLocal(entity.id) } };
    }),
    entities: new Map(
      [...findings.entities.values()].map((entity) => {
        const id = toLocal(entity.id);
        return [id, { ...entity, id }] as const;
      }),
    ),
  };
}

/** True for a name of two words or more besides initials and a surname's particles: «Anna Ferri», but neither «A. Ferri» nor «De Luca». */
function isNamedInFull(entity: Entity): boolean {
  const label = (entity.names.it ?? entity.names.en)?.label ?? '';
  return (
    toWords(label).filter(({ text, folded }) => text.length > 1 && !SURNAME_PARTICLES.has(folded)).length > 1
  );
}
