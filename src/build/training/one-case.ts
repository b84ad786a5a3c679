/** Captions and headlines in one case, made from running text: the same sentence in small letters or in capitals, among sentences as they were printed. */
import type { Random } from '#recognise/tagger/training/random.ts';
import type { AnnotatedSentence } from './read-annotated.ts';

/** A document some of whose sentences were set in one case. */
export interface OneCaseDocument {
  readonly sentences: readonly AnnotatedSentence[];
  /** Positions of the sentences that were set in one case, rising. */
  readonly changed: readonly number[];
}

/** A longer line is no caption and hardly a headline. */
const LONGEST_WORDS = 25;

/** The sentence in one case; null when that changes its length, and with it the offsets of its names. */
export function toOneCase(sentence: AnnotatedSentence, written: 'lower' | 'upper'): AnnotatedSentence | null {
  const text = written === 'lower' ? sentence.text.toLowerCase() : sentence.text.toUpperCase();
  return text.length === sentence.text.length ? { text, names: sentence.names } : null;
}

/** The whole document in one case, without any sentence that tells more. */
export function allInOneCase(
  sentences: readonly AnnotatedSentence[],
  written: 'lower' | 'upper',
): OneCaseDocument {
  const changed = sentences.map((sentence) => toOneCase(sentence, written) ?? { text: '', names: [] });
  return { sentences: changed, changed: changed.map((_, i) => i) };
}

/** The document with a share (0 to 1) of its short sentences in one case, drawn by chance, small letters and capitals in turn. */
export function withCaptions(
  sentences: readonly AnnotatedSentence[],
  share: number,
  random: Random,
): OneCaseDocument {
  const changed: number[] = [];
  const all = sentences.map((sentence, i) => {
    if (sentence.text.split(' ').length > LONGEST_WORDS || random.next() >= share) return sentence;
    const made = toOneCase(sentence, changed.length % 2 === 0 ? 'lower' : 'upper');
    if (made === null) return sentence;
    changed.push(i);
    return made;
  });
  return { sentences: all, changed };
}
