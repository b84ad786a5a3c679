import { graphemeBoundaryTest } from '#text/graphemes.ts';
import { toLineCase } from '#text/letter-case.ts';
import { compareSpans, overlaps, type Span } from '#text/span.ts';
import type { Mention, RichText } from '#article/article.ts';
import type { ArticleId, EntityId } from '#article/ids.ts';
import { labelOf } from '#article/entity.ts';
import { isSamePrint, type AName, type EntityCorrection } from './entity-correction.ts';

/** Whether the correction speaks of this mention. One that finds new mentions speaks of those that it would find alone. */
export function concerns(
  correction: EntityCorrection,
  { entity, candidates }: Mention,
  printed: string,
  articleId: ArticleId,
): boolean {
  switch (correction.kind) {
    case 'not-a-name':
    case 'a-name':
    case 'someone-else':
      return entity === correction.of.id && holdsHere(correction, printed, articleId);
    case 'meant':
      // The same question: the same words, and whom they may name is known to be open.
      return (
        candidates.includes(correction.to.id) &&
        correction.among.includes(entity) &&
        holdsHere(correction, printed, articleId)
      );
    case 'same-as':
      return entity === correction.of.id || candidates.includes(correction.of.id);
    case 'two-people':
      return (
        correction.articles.includes(articleId) &&
        (entity === correction.of.id || candidates.includes(correction.of.id))
      );
    case 'what-it-is':
      return entity === correction.of.id;
    case 'another-name':
      return false;
  }
}

/** Whether a correction of printed words holds of such words in the article. */
export function holdsHere(
  { surface, within }: Extract<EntityCorrection, { surface: string }>,
  printed: string,
  articleId: ArticleId,
): boolean {
  return (within === null || within === articleId) && isSamePrint(surface, printed);
}

/**
 * The carrier as the correction has it: the very same where it says nothing of it. The text stays; mentions stay sorted
 * and never cross.
 */
export function correctRichText<Rich extends RichText>(
  rich: Rich,
  correction: EntityCorrection,
  articleId: ArticleId,
): Rich {
  if (correction.kind === 'another-name') return withFound(rich, correction.of.id, correction.name, 'alias');
  if (correction.kind === 'a-name') return withName(rich, correction, articleId);
  if (correction.kind === 'what-it-is') return rich;
  let isSame = true;
  const mentions = rich.mentions.flatMap((mention) => {
    if (!concerns(correction, mention, rich.text.slice(mention.start, mention.end), articleId))
      return mention;
    isSame = false;
    return correctMention(mention, correction);
  });
  return isSame ? rich : { ...rich, mentions: eachOnce(mentions) };
}

function correctMention(
  mention: Mention,
  correction: Exclude<EntityCorrection, { kind: 'another-name' | 'a-name' | 'what-it-is' }>,
): Mention[] {
  switch (correction.kind) {
    case 'not-a-name':
      return [];
    case 'someone-else':
    case 'meant':
      return [{ ...mention, entity: correction.to.id, by: 'reader', confidence: 1, candidates: [] }];
    case 'same-as':
    case 'two-people':
      return [replaceEntity(mention, correction.of.id, correction.to.id)];
  }
}

/** Who found the name, and how surely, stays true; whom it may mean is fewer. */
function replaceEntity(mention: Mention, from: EntityId, to: EntityId): Mention {
  const replace = (id: EntityId) => (id === from ? to : id);
  const candidates = [...new Set(mention.candidates.map(replace))];
  return {
    ...mention,
    entity: replace(mention.entity),
    candidates: candidates.length < 2 ? [] : candidates,
  };
}

/** Two mentions of the same words that have come to name one entity are one. */
function eachOnce(mentions: readonly Mention[]): Mention[] {
  const isSame = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end && a.entity === b.entity;
  return mentions.filter((mention, at) => mentions.findIndex((other) => isSame(other, mention)) === at);
}

/** Every place where the words are printed names whom they name, and the reader has said so. */
function withName<Rich extends RichText>(rich: Rich, correction: AName, articleId: ArticleId): Rich {
  const { surface, of, within } = correction;
  if (within !== null && within !== articleId) return rich;
  const isFresh = (mention: Mention) =>
    !(mention.by === 'reader' && mention.confidence === 1) &&
    concerns(correction, mention, rich.text.slice(mention.start, mention.end), articleId);
  const confirmed = rich.mentions.some(isFresh)
    ? {
        ...rich,
        mentions: rich.mentions.map((mention): Mention =>
          isFresh(mention) ? { ...mention, by: 'reader', confidence: 1 } : mention,
        ),
      }
    : rich;
  const isLabel = ['it', 'en'].some((lang) => isSamePrint(labelOf(of, lang), surface));
  return withFound(confirmed, of.id, surface, isLabel ? 'name' : 'alias');
}

function withFound<Rich extends RichText>(
  rich: Rich,
  entity: EntityId,
  name: string,
  form: Mention['form'],
): Rich {
  const spans = findPrinted(rich, name);
  if (spans.length === 0) return rich;
  const found = spans.map((span): Mention => ({
    ...span,
    entity,
    form,
    by: 'reader',
    confidence: 1,
    candidates: [],
  }));
  return { ...rich, mentions: [...rich.mentions, ...found].sort(compareSpans) };
}

/**
 * Where the carrier prints the name as words of their own and nothing is named yet; in a line of one case in that case.
 * In order, never overlapping.
 */
export function findPrinted({ text, mentions }: RichText, name: string): Span[] {
  const sought = inCaseOf(text, name.trim());
  if (sought === '') return [];
  const spans: Span[] = [];
  let isBoundary: ((offset: number) => boolean) | null = null;
  for (let start = text.indexOf(sought); start >= 0;) {
    const span = { start, end: start + sought.length };
    isBoundary ??= graphemeBoundaryTest(text);
    const isFree = isWhole(text, span, isBoundary) && !mentions.some((mention) => overlaps(mention, span));
    if (isFree) spans.push(span);
    start = text.indexOf(sought, isFree ? span.end : start + 1);
  }
  return spans;
}

function inCaseOf(text: string, name: string): string {
  switch (toLineCase(text)) {
    case 'upper':
      return name.toUpperCase();
    case 'lower':
      return name.toLowerCase();
    case 'mixed':
    case 'none':
      return name;
  }
}

const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const WORD_BEGINNING = /^[\p{L}\p{N}\p{M}]/u;

/** Whether no word goes on over an edge of the span. */
function isWhole(text: string, { start, end }: Span, isBoundary: (offset: number) => boolean): boolean {
  // Two code units hold any letter.
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !WORD_END.test(before) && !WORD_BEGINNING.test(after) && isBoundary(start) && isBoundary(end);
}
