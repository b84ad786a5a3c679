import {
  CORRECTION_KINDS,
  type CorrectionKind,
  type EntityCorrection,
} from '#article/corrections/entity-correction.ts';
import { decodeArticleId, decodeEntity, decodeEntityId, decodePerLanguage } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toText,
  type DecodeError,
  type Fields,
} from '#article/decode-value.ts';
import { ENTITY_TYPES, type Entity } from '#article/entity.ts';
import type { ArticleId } from '#article/ids.ts';
import type { Result } from '#article/result.ts';
import { toInstant } from './decode-instant.ts';

/** A correction of who or what is named, from the device; or the first fault. */
export function decodeCorrection(value: unknown): Result<EntityCorrection, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'correction');
    const made = { id: toWords(fields['id'], 'id'), at: toInstant(fields['at'], 'at') };
    return { ...made, ...decodeKind(toChoice(fields['kind'], 'kind', CORRECTION_KINDS), fields) };
  });
}

function decodeKind(kind: CorrectionKind, fields: Fields) {
  switch (kind) {
    case 'not-a-name':
    case 'a-name':
      return { kind, ...decodePrinted(fields), of: decodeEntity(fields['of'], 'of') };
    case 'someone-else':
      return { kind, ...decodePrinted(fields), ...decodeTwo(fields) };
    case 'meant': {
      const among = toList(fields['among'], 'among', decodeEntityId);
      if (among.length < 2) reject('among', 'two entities or more are needed');
      const to = decodeEntity(fields['to'], 'to');
      if (!among.includes(to.id)) reject('to.id', 'one of those in question is needed');
      return { kind, ...decodePrinted(fields), among, to };
    }
    case 'same-as':
      return { kind, ...decodeTwo(fields) };
    case 'two-people': {
      const articles = toList(fields['articles'], 'articles', decodeArticleId);
      if (articles.length === 0) reject('articles', 'an article is needed');
      return { kind, ...decodeTwo(fields), articles };
    }
    case 'another-name':
      return { kind, of: decodeEntity(fields['of'], 'of'), name: toWords(fields['name'], 'name') };
    case 'what-it-is': {
      const { type, role } = fields;
      return {
        kind,
        of: decodeEntity(fields['of'], 'of'),
        type: type === null ? null : toChoice(type, 'type', ENTITY_TYPES),
        role: role === null ? null : decodePerLanguage(role, 'role', toWords),
      };
    }
  }
}

function decodePrinted(fields: Fields): { surface: string; within: ArticleId | null } {
  const { within } = fields;
  return {
    surface: toWords(fields['surface'], 'surface'),
    within: within === null ? null : decodeArticleId(within, 'within'),
  };
}

/** Who it was taken for, and who it is: never the same. */
function decodeTwo(fields: Fields): { of: Entity; to: Entity } {
  const of = decodeEntity(fields['of'], 'of');
  const to = decodeEntity(fields['to'], 'to');
  return of.id === to.id ? reject('to.id', 'another entity is needed') : { of, to };
}

/** A text with something in it. */
function toWords(value: unknown, path: string): string {
  const text = toText(value, path);
  return text.trim() === '' ? reject(path, 'words are needed') : text;
}
