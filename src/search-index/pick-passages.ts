import type { Mention } from '#article/article.ts';
import type { EntityId } from '#article/ids.ts';
import { toExcerpt } from '#article/to-excerpt.ts';
import { compareSpans, overlaps, type Span } from '#text/span.ts';
import { wordsOfDocument } from './document-words.ts';
import type { IndexedWord } from './index-terms.ts';
import { findPhrase } from './match-phrase.ts';
import type { SearchDocument, SearchedText } from './search-document.ts';
import type { FoundPassage, FoundWords } from './search-index.ts';
import { isSought, type SoughtUnit } from './sought-unit.ts';

/** What is marked in an article. */
export interface Sought {
  readonly units: readonly SoughtUnit[];
  readonly phrases: readonly (readonly string[])[];
  /** Looked for in the headline alone. */
  readonly titleUnits: readonly SoughtUnit[];
  /** Of each name that is looked for, whom it means: their mentions are marked, however they are printed. */
  readonly named: readonly ReadonlySet<EntityId>[];
  /** The words of an entity's names. */
  readonly wordsOf: (id: EntityId) => ReadonlySet<string>;
}

/** Two lines of a wide screen, in code units. */
const LENGTH = 200;

/** The second says whether the first was chance; more would be the article. */
const MOST_PASSAGES = 2;

interface Candidate extends FoundPassage {
  readonly kind: SearchedText['kind'];
  /** Which units, phrases and entities it has. */
  readonly has: ReadonlySet<number | string>;
  readonly order: number;
}

/** Where in the article the words stand: in its headline, and in the sentences and captions that have most of them. Linear in the text. */
export function pickPassages(document: SearchDocument, sought: Sought): FoundWords {
  const { id, lang, texts } = document;
  const words = wordsOfDocument(document);
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  // A word that stands nowhere as such was found in somebody's name: that is who is marked.
  const all = words.texts.flat();
  const unprinted = sought.units.filter((unit) => !all.some((word) => isSought(unit, word)));
  let order = 0;
  const candidates = texts.flatMap((searched, at) => {
    const marks = marksIn(words.texts[at] ?? [], searched.mentions, sought, unprinted);
    if (marks.length === 0) return [];
    return cutSentences(searched, marks, sentences).map((cut) => ({ ...cut, order: (order += 1) }));
  });
  const titleUnits = { ...sought, units: [...sought.units, ...sought.titleUnits] };
  const headline = withoutOverlaps(marksIn(words.headline, [], titleUnits, []));
  return { id, headline, passages: choose(candidates) };
}

interface Marked extends Span {
  readonly what: number | string;
}

function marksIn(
  words: readonly IndexedWord[],
  mentions: readonly Mention[],
  { units, phrases, named, wordsOf }: Sought,
  unprinted: readonly SoughtUnit[],
): Marked[] {
  const byWord = words.flatMap(({ start, end, ...word }) => {
    const what = units.findIndex((unit) => isSought(unit, word));
    return what === -1 ? [] : [{ start, end, what }];
  });
  const byPhrase = phrases.flatMap((phrase) =>
    findPhrase(words, phrase).map((span) => ({ ...span, what: phrase.join(' ') })),
  );
  const isNamed = ({ entity }: Mention) =>
    named.some((meant) => meant.has(entity)) ||
    unprinted.some((unit) => [...wordsOf(entity)].some((folded) => isSought(unit, { folded, stem: null })));
  const byName = mentions.filter(isNamed).map(({ start, end, entity }) => ({ start, end, what: entity }));
  return [...byPhrase, ...byName, ...byWord].sort(compareSpans);
}

/** The sentences that have a mark, each cut to what is shown of it. */
function cutSentences(
  { blockId, kind, text }: SearchedText,
  marks: readonly Marked[],
  sentences: Intl.Segmenter,
): Omit<Candidate, 'order'>[] {
  const parts = kind === 'caption' ? [{ segment: text, index: 0 }] : [...sentences.segment(text)];
  return parts.flatMap(({ segment, index }) => {
    const within = marks.filter((mark) =>
      overlaps(mark, { start: index, end: index + segment.trimEnd().length }),
    );
    if (within.length === 0) return [];
    const passage = {
      text: segment.trimEnd(),
      spans: withoutOverlaps(within).map(({ start, end }) => ({
        start: Math.max(start - index, 0),
        end: Math.min(end - index, segment.trimEnd().length),
      })),
    };
    const has = new Set(within.map(({ what }) => what));
    return [{ blockId, kind, has, ...toExcerpt(passage, LENGTH) }];
  });
}

/** Of two that overlap the one that begins first, and the longer of two that begin together. */
function withoutOverlaps(marks: readonly Marked[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of marks) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

/** Those with most of what was looked for, sentences before captions; shown in reading order, and no words twice. */
function choose(candidates: readonly Candidate[]): FoundPassage[] {
  const weigh = ({ has, kind }: Candidate) => has.size * 2 + (kind === 'prose' ? 1 : 0);
  const best = candidates.toSorted((a, b) => weigh(b) - weigh(a) || a.order - b.order);
  const [first] = best;
  if (first === undefined) return [];
  const second = best.find(
    (other) =>
      other.text !== first.text && other.blockId !== first.blockId && other.has.size === first.has.size,
  );
  return [first, ...(second === undefined ? [] : [second])]
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a.order - b.order)
    .map(({ blockId, text, spans }) => ({ blockId, text, spans }));
}
