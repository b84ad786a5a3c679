import type { CorrectionDraft, CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Entity, EntityType, NameLanguage } from '#article/entity.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import type { Library } from '#article/library.ts';

/** What a correction is about. */
export interface Subject {
  readonly articleId: ArticleId;
  readonly printed: string;
  readonly of: Entity;
  /** Whom the words may name; empty where that is clear. */
  readonly candidates: readonly EntityId[];
  /** False for words that are no mention yet: to say whose name they are makes them one. */
  readonly isMarked: boolean;
}

/** What the reader has answered so far. */
export interface Answers {
  readonly scope: 'everywhere' | 'here';
  /** Who or what it is; null while that is not said. */
  readonly to: Entity | null;
  /** The articles in which it is the other one. */
  readonly articles: readonly ArticleId[];
  readonly name: string;
  readonly type: EntityType;
  readonly role: string;
}

/** What one action asks for. */
export interface AnswerFieldsProps {
  readonly subject: Subject;
  readonly library: Library;
  readonly answers: Answers;
  readonly onAnswer: (some: Partial<Answers>) => void;
}

/** One letter is no name. */
const SHORTEST_NAME = 2;

/** The answers before any is given. That it is someone else is true of one place first: two of a surname are not to be taken for one. */
export function toFirstAnswers(kind: CorrectionKind, subject: Subject): Answers {
  const { of, articleId } = subject;
  const scope = kind === 'someone-else' ? 'here' : 'everywhere';
  return { scope, to: null, articles: [articleId], name: '', type: of.type, role: '' };
}

/** The correction that the answers ask for; null while something is missing. */
export function toDraft(
  kind: CorrectionKind,
  subject: Subject,
  answers: Answers,
  language: NameLanguage,
): CorrectionDraft | null {
  const { of, printed: surface } = subject;
  const within = answers.scope === 'here' ? subject.articleId : null;
  const to = answers.to?.id === of.id && kind !== 'meant' ? null : answers.to;
  switch (kind) {
    case 'not-a-name':
    case 'a-name':
      return { kind, surface, within, of };
    case 'someone-else':
      if (to === null) return null;
      return subject.isMarked
        ? { kind, surface, within, of, to }
        : { kind: 'a-name', surface, within, of: to };
    case 'meant':
      return to === null ? null : { kind, surface, within, among: subject.candidates, to };
    case 'same-as':
      return to === null ? null : { kind, of, to };
    case 'two-people': {
      const { articles } = answers;
      return to === null || articles.length === 0 ? null : { kind, of, to, articles };
    }
    case 'another-name': {
      const name = answers.name.trim().replace(/\s+/g, ' ');
      return name.length < SHORTEST_NAME || !/\p{L}/u.test(name) ? null : { kind, of, name };
    }
    case 'what-it-is': {
      const role = answers.role.trim();
      if (answers.type === of.type && role === '') return null;
      return {
        kind,
        of,
        type: answers.type === of.type ? null : answers.type,
        role: role === '' ? null : { [language]: role },
      };
    }
  }
}

/** An entity as the reader makes it; null without a name. The name is the same in every language. */
export function toMadeEntity(
  id: EntityId,
  answers: { readonly name: string; readonly type: EntityType; readonly role: string },
  language: NameLanguage,
): Entity | null {
  const label = answers.name.trim().replace(/\s+/g, ' ');
  const title = answers.role.trim();
  if (label === '') return null;
  const names = { label, aliases: [] };
  return {
    id,
    type: answers.type,
    names: { it: names, en: names },
    description: {},
    roles: title === '' ? [] : [{ title: { [language]: title }, of: null, from: null, to: null }],
    sameAs: [],
  };
}
