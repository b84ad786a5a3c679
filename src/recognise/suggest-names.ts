/** What the model holds for names and is too unsure of to mark: the reader may say. Nothing of it changes what is marked. */
import type { Suggestion } from '#article/article.ts';
import { foldText } from '#text/fold.ts';
import {
  addNewcomer,
  findInCast,
  inBase,
  isLikely,
  isOnlyHeadlineWord,
  toLabel,
  toNames,
} from './apply-tagger.ts';
import type { DocumentState } from './document-state.ts';
import type { ReadLine } from './read-line.ts';
import type { TaggedLine, TaggedSpan } from './tagger/tag-document.ts';

/** Nobody is asked about a name that the model holds for less probable (0 to 1). */
export const LEAST_SUGGESTED = 0.4;

/**
 * The names that the model reads in the document and doubts, the likeliest first, no words twice. Runs after everything that is marked and
 * every role is found, since it takes into the cast whom it suggests.
 * @param tagged by line, what the model reads
 */
export function suggestNames(state: DocumentState, tagged: readonly TaggedLine[]): Suggestion[] {
  const suggestions = new Map<string, Suggestion>();
  state.lines.forEach((line, i) => {
    const doubted = (tagged[i]?.spans ?? []).filter(
      (span) => span.confidence >= LEAST_SUGGESTED && !isLikely(span),
    );
    for (const span of toNames(state, line, doubted)) {
      const suggestion = suggest(state, line, i, span);
      if (suggestion === null) continue;
      const words = foldText(suggestion.surface);
      const before = suggestions.get(words);
      if (!before || before.confidence < suggestion.confidence) suggestions.set(words, suggestion);
    }
  });
  return [...suggestions.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Null for words that are marked already, that no name can be made of, or that may name several of the cast. */
function suggest(state: DocumentState, line: ReadLine, i: number, span: TaggedSpan): Suggestion | null {
  for (let at = span.from; at < span.to; at += 1) if (state.covered[i]?.has(at)) return null;
  const surface = toLabel(state, line, span);
  if (!/\p{L}/u.test(surface)) return null;
  const ofCast = findInCast(state, line, i, span);
  if (ofCast && ofCast.candidates.length > 0) return null;
  const known = ofCast?.entity ?? inBase(state, line, span);
  if (known === null && isOnlyHeadlineWord(state, line, span)) return null;
  const entity = state.cast.get(known ?? addNewcomer(state, line, span, surface));
  return entity ? { surface, entity, by: 'model', confidence: span.confidence } : null;
}
