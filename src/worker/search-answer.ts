/** What the worker that searches answers, and how the page decodes it. */
import { decodeArticleId, decodeEntityId } from '#article/decode-entity.ts';
import { toChoice, toFields, toList, toText, toWhole, type Fields } from '#article/decode-value.ts';
import type { Span } from '#text/span.ts';
import type { QueryProblem } from '#search-index/parse-query.ts';
import type { Found, FoundPassage, FoundWords, Suggestion } from '#search-index/search-index.ts';

export type { FoundPassage, FoundWords, Selection, Suggestion } from '#search-index/search-index.ts';

/** What was found, and what could not be looked at. */
export interface SearchAnswer extends Found {
  readonly problems: readonly QueryProblem[];
  /** Articles that cannot be read now: without a connection, and not on the device. */
  readonly unread: number;
}

/** An answer, rejected with its path when it is none. */
export function decodeAnswer({ ids, suggestions, isPartial, problems, unread }: Fields): SearchAnswer {
  return {
    ids: toList(ids, 'ids', decodeArticleId),
    suggestions: toList(suggestions, 'suggestions', decodeSuggestion),
    isPartial: isPartial === true,
    selection: null,
    problems: toList(problems, 'problems', (value, path) => {
      const { kind, value: written } = toFields(value, path);
      return {
        kind: toChoice(kind, `${path}.kind`, ['no-date'] as const),
        value: toText(written, `${path}.value`),
      };
    }),
    unread: toWhole(unread, 'unread', 0),
  };
}

function decodeSuggestion(value: unknown, path: string): Suggestion {
  const { entity, articles } = toFields(value, path);
  return {
    entity: decodeEntityId(entity, `${path}.entity`),
    articles: toWhole(articles, `${path}.articles`, 0),
  };
}

/** Why an article was found, rejected with its path when it is not that. */
export function decodeWords(value: unknown, path: string): FoundWords {
  const { id, headline, passages } = toFields(value, path);
  return {
    id: decodeArticleId(id, `${path}.id`),
    headline: toList(headline, `${path}.headline`, decodeSpan),
    passages: toList(passages, `${path}.passages`, decodePassage),
  };
}

function decodePassage(value: unknown, path: string): FoundPassage {
  const { blockId, text, spans } = toFields(value, path);
  return {
    blockId: toText(blockId, `${path}.blockId`),
    text: toText(text, `${path}.text`),
    spans: toList(spans, `${path}.spans`, decodeSpan),
  };
}

function decodeSpan(value: unknown, path: string): Span {
  const { start, end } = toFields(value, path);
  const from = toWhole(start, `${path}.start`, 0);
  return { start: from, end: toWhole(end, `${path}.end`, from) };
}
