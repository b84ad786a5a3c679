/** What the worker that searches answers, and how the page decodes it. */
import { decodeArticleId, decodeEntity, decodeEntityId } from '#article/decode-entity.ts';
import { decodeEntry } from '#article/decode-library.ts';
import { toChoice, toFields, toList, toText, toWhole, type Fields } from '#article/decode-value.ts';
import type { Span } from '#text/span.ts';
import type { QueryProblem } from '#search-index/parse-query.ts';
import type { FoundPassage, FoundWords, Selection, Suggestion } from '#search-index/search-index.ts';
import type { FoundInShards } from '#search-index/sharded/sharded-index.ts';

export type { FoundPassage, FoundWords, Selection, Suggestion } from '#search-index/search-index.ts';

/** What was found, and what could not be looked at. Of a library that lists all its articles, entries and entities are not told. */
export interface SearchAnswer extends FoundInShards {
  readonly problems: readonly QueryProblem[];
}

/** An answer, rejected with its path when it is none. */
export function decodeAnswer(fields: Fields): SearchAnswer {
  const { ids, suggestions, isPartial, selection, problems, entries, entities, unread } = fields;
  return {
    ids: toList(ids, 'ids', decodeArticleId),
    suggestions: toList(suggestions, 'suggestions', decodeSuggestion),
    isPartial: isPartial === true,
    selection: selection === null ? null : decodeSelection(toFields(selection, 'selection')),
    entries: toList(entries, 'entries', decodeEntry),
    entities: toList(entities, 'entities', decodeEntity),
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

function decodeSelection({ kind, of, isAbout, at }: Fields): Selection {
  const all = toWhole(of, 'selection.of', 0);
  switch (toChoice(kind, 'selection.kind', ['best', 'looked-at'] as const)) {
    case 'best':
      return { kind: 'best', of: all, isAbout: isAbout === true };
    case 'looked-at':
      return { kind: 'looked-at', at: toWhole(at, 'selection.at', 0), of: all };
  }
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
