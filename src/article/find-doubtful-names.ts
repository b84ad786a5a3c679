/** Who and what an article names without being sure of it, for the reader to say: what is marked and doubtful, and what is not marked for that. */
import { foldText } from '#text/fold.ts';
import type { Span } from '#text/span.ts';
import { CHECKED_BELOW, type Article, type Mention, type RichText } from './article.ts';
import { carriersOf } from './carriers-of.ts';
import { findPrinted } from './corrections/correct-rich-text.ts';
import type { Entity } from './entity.ts';
import type { EntityId } from './ids.ts';

/** Words of an article of which it is not sure whether they are a name, or whose. */
export interface DoubtfulName {
  /** Unique in the article, and the same as long as the words are taken for the same. */
  readonly key: string;
  /** Marked without being likely enough; marked, but the text leaves open who it is; or not marked. */
  readonly why: 'unsure' | 'unclear' | 'unmarked';
  /** As the first place prints it; where it is not marked, as running text does. */
  readonly surface: string;
  /** Whom it is taken for; where that is open, whom first. */
  readonly entity: Entity;
  /** Two or more where that is open, the entity first; otherwise empty. */
  readonly candidates: readonly EntityId[];
  /** From 0 to 1: of the place that is surest. */
  readonly confidence: number;
  /** How often the words stand so in the article; at least once. */
  readonly count: number;
  /** The sentence of the first place; a long one cut, with an ellipsis, to what stands around the name. */
  readonly sentence: string;
  /** Where the sentence prints it: half-open UTF-16 code units. */
  readonly at: Span;
}

/** So much of a sentence before a name, and behind it, tells what it is. In UTF-16 code units. */
const MOST_AROUND = 180;

/** A doubtful name while it is collected, with its first place. */
interface Collected {
  readonly name: Omit<DoubtfulName, 'sentence' | 'at'>;
  readonly rich: RichText;
  readonly span: Span;
  /** Texts before the first place. */
  readonly order: number;
}

/**
 * The doubtful names of an article in the order in which it prints them, each printed form of an entity once. What the reader or the
 * source has said is never doubtful, and no form that is surely a name elsewhere in the article. Linear in the text for each suggestion.
 */
export function findDoubtfulNames(article: Article): DoubtfulName[] {
  const carriers = [article.headline, ...article.blocks.flatMap(carriersOf)];
  const sentences = new Intl.Segmenter(article.lang, { granularity: 'sentence' });
  return [...collectMarked(article, carriers), ...collectUnmarked(article, carriers)]
    .sort((a, b) => a.order - b.order || a.span.start - b.span.start)
    .map(({ name, rich, span }) => ({ ...name, ...toSentence(rich.text, span, sentences) }));
}

function collectMarked(article: Article, carriers: readonly RichText[]): Collected[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const collected = new Map<string, Collected>();
  carriers.forEach((rich, order) => {
    for (const mention of rich.mentions) {
      const entity = entities.get(mention.entity);
      if (entity === undefined) continue;
      const { candidates } = mention;
      const why = candidates.length > 1 ? 'unclear' : 'unsure';
      const surface = rich.text.slice(mention.start, mention.end);
      const key = toKey(why, mention.entity, surface, candidates);
      const name = { key, why, surface, entity, candidates, confidence: 0, count: 0 } as const;
      const before = collected.get(key) ?? { name, rich, span: mention, order };
      const confidence = Math.max(before.name.confidence, certaintyOf(mention));
      collected.set(key, { ...before, name: { ...before.name, confidence, count: before.name.count + 1 } });
    }
  });
  return [...collected.values()].filter(
    ({ name }) => name.why === 'unclear' || name.confidence < CHECKED_BELOW,
  );
}

function collectUnmarked({ suggestions = [] }: Article, carriers: readonly RichText[]): Collected[] {
  return suggestions.flatMap(({ surface, entity, confidence }): Collected[] => {
    const places = carriers.flatMap((rich, order) =>
      findPrinted(rich, surface).map((span) => ({ rich, order, span })),
    );
    const [first] = places;
    if (first === undefined) return [];
    const key = toKey('unmarked', entity.id, surface, []);
    const name = { key, why: 'unmarked', surface, entity, candidates: [], confidence } as const;
    return [{ ...first, name: { ...name, count: places.length } }];
  });
}

/** Only the model's confidence is a probability; what rules call little certain is right as often as what else is marked. */
function certaintyOf({ by, confidence }: Mention): number {
  return by === 'model' ? confidence : 1;
}

function toKey(
  why: DoubtfulName['why'],
  entity: EntityId,
  surface: string,
  candidates: readonly EntityId[],
): string {
  return [why, entity, ...candidates, foldText(surface)].join(' ');
}

function toSentence(
  text: string,
  span: Span,
  sentences: Intl.Segmenter,
): Pick<DoubtfulName, 'sentence' | 'at'> {
  for (const { segment, index } of sentences.segment(text)) {
    const sentence = segment.trimEnd();
    const until = index + sentence.length;
    if (span.start < until && span.end > index)
      return cutAround(sentence, {
        start: Math.max(span.start - index, 0),
        end: Math.min(span.end, until) - index,
      });
  }
  return cutAround(text, span);
}

/** Cut between words; where there is none to cut between, all of it is kept. */
function cutAround(sentence: string, { start, end }: Span): Pick<DoubtfulName, 'sentence' | 'at'> {
  const from = start > MOST_AROUND ? sentence.indexOf(' ', start - MOST_AROUND) + 1 : 0;
  const first = from > start ? 0 : from;
  const last = sentence.length - end > MOST_AROUND ? sentence.lastIndexOf(' ', end + MOST_AROUND) : -1;
  const before = first > 0 ? '…' : '';
  const shift = before.length - first;
  return {
    sentence: before + (last < end ? sentence.slice(first) : `${sentence.slice(first, last)}…`),
    at: { start: start + shift, end: end + shift },
  };
}
