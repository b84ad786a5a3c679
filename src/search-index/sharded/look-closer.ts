/** The second stage of a search in shards: what the texts of the best say. */
import type { EntityId } from '#article/ids.ts';
import { wordsOfDocument } from '#search-index/document-words.ts';
import { closenessOf, hasPhrases } from '#search-index/judge-text.ts';
import type { SearchDocument } from '#search-index/search-document.ts';
import type { Selection } from '#search-index/search-index.ts';
import { isSought, type SoughtUnit } from '#search-index/sought-unit.ts';
import { findCandidates, type AskedQuestion, type Candidates } from './find-candidates.ts';
import { READ_AT_ONCE } from './read-at-once.ts';
import type { EditionReader, ReadArticle } from './read-edition.ts';

/** An article that answers, with its text. */
export interface Looked {
  readonly document: SearchDocument;
  /** Null for an own one. */
  readonly article: ReadArticle | null;
  readonly named: readonly EntityId[];
}

/** What was found by looking. */
export interface LookedAt {
  /** Best first. */
  readonly found: readonly Looked[];
  readonly selection: Selection | null;
  /** Articles whose texts cannot be read now. */
  readonly unread: number;
}

/** With each letter that a reader writes quickly no more than these are read in vain. */
const READ_AT_A_TIME = 20;

/** As many as are shown at first are enough of those that are asked for: the next forty are not read for one more. */
const FORGIVEN = 20;

/** So many more are looked at for a phrase, or instead of those that cannot be read; the answer says how many were. */
const MOST_MORE = READ_AT_ONCE;

/** How far to look. */
export interface Extent {
  /** Articles that are asked for. */
  readonly most: number;
  /** Whether somebody still waits for the answer: nothing more is read for one whom nobody waits for. */
  readonly isWanted: () => boolean;
}

/** Reads the best, until there are so many that answer or too many were read in vain. */
export async function lookCloser(
  question: AskedQuestion,
  reader: EditionReader,
  combineWith: 'AND' | 'OR',
  { most, isWanted }: Extent,
): Promise<LookedAt> {
  const candidates = findCandidates(question, combineWith);
  const brought = new Set([...question.own.values()].map(({ document }) => document.id));
  /** Of two by one id the reader's is shown, as the library does. */
  const isHidden = ({ article, document }: Looked) => article !== null && brought.has(document.id);
  const found: Looked[] = [];
  let [at, unread] = [0, 0];
  while (at < candidates.best.length && found.length <= most - FORGIVEN && at < most + MOST_MORE) {
    const best = candidates.best.slice(at, at + READ_AT_ONCE);
    const texts: (Looked | null)[] = [];
    for (let from = 0; from < best.length && isWanted(); from += READ_AT_A_TIME) {
      const some = best.slice(from, from + READ_AT_A_TIME);
      texts.push(...(await Promise.all(some.map(({ number }) => readText(question, reader, number)))));
    }
    unread += texts.filter((text) => text === null).length;
    const scored = texts.flatMap((text, nth) =>
      text !== null && !isHidden(text) && answers(question, combineWith, text)
        ? [{ text, score: (best[nth]?.score ?? 0) * (1 + closenessOf(text.document, question.sought.units)) }]
        : [],
    );
    found.push(...scored.sort((a, b) => b.score - a.score).map(({ text }) => text));
    at += best.length;
  }
  return { found, selection: toSelection(question, candidates, at), unread };
}

async function readText(
  { own }: AskedQuestion,
  reader: EditionReader,
  number: number,
): Promise<Looked | null> {
  const held = own.get(number);
  if (held !== undefined) {
    const named = held.entities.map(({ entity }) => entity);
    return { document: held.document, article: null, named };
  }
  const article = await reader.article(number);
  if (article === null) return null;
  return { document: article.document, article, named: article.entry.entities.map(({ entity }) => entity) };
}

/** Phrases; and words of which the shards do not know every place. */
function answers(
  { query, sought, partial, names }: AskedQuestion,
  combineWith: 'AND' | 'OR',
  { document, named }: Looked,
): boolean {
  if (!hasPhrases(document, query.phrases)) return false;
  if (combineWith === 'OR' || partial.cut.size === 0) return true;
  const doubtful = sought.units.filter(({ terms }) => [...terms].some((term) => partial.cut.has(term)));
  return doubtful.every(
    (unit) =>
      hasUnit(document, unit) ||
      named.some((id) => [...names.wordsOf(id)].some((folded) => isSought(unit, { folded, stem: null }))),
  );
}

function hasUnit(document: SearchDocument, unit: SoughtUnit): boolean {
  const { headline, texts } = wordsOfDocument(document);
  return [headline, ...texts].some((words) => words.some((word) => isSought(unit, word)));
}

function toSelection(
  { query, sought, partial, isCut, named }: AskedQuestion,
  { best, count }: Candidates,
  at: number,
): Selection | null {
  if (at >= best.length && at >= count && !isCut && partial.cut.size === 0) return null;
  if (query.phrases.length > 0) return { kind: 'looked-at', at, of: count };
  // Of a single word it is known how many articles have it, though not which.
  const isAlone =
    sought.units.length === 1 && named.length === 0 && query.before === null && query.after === null;
  const known = isAlone ? Math.max(0, ...partial.cut.values()) : 0;
  return { kind: 'best', of: Math.max(count, known), isAbout: isCut || partial.cut.size > 0 };
}
