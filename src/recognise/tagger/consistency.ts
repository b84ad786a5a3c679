/**
 * The second pass: a word that the first pass reads in a name of one type in its other places of the document is likelier to be one here (the idea of Krishnan and
 * Manning 2006, with what the first pass believes in place of its decisions).
 */
import { ENTITY_TYPES } from '#article/entity.ts';
import type { ReadLine } from '#recognise/read-line.ts';
import type { DocumentWord } from './document-traits.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { CASE, caseOf, isBlind } from './written-case.ts';

/** How much the other places say, in units of a score: about three weights of a feature that tells. In a line of one case there is little else to go by. */
const STRENGTH = { running: 1.5, blind: 3 };

/** Adds to the scores of the first pass what it believes of the same words elsewhere. `labels` and `scores` go by line. */
export function addConsistency(
  lines: readonly ReadLine[],
  words: ReadonlyMap<string, DocumentWord>,
  labels: readonly Float32Array[],
  scores: readonly Float32Array[],
): void {
  const slots = ENTITY_TYPES.length + 1;
  lines.forEach((line, i) => {
    const own = scores[i];
    if (!own) return;
    const strength = isBlind(line) ? STRENGTH.blind : STRENGTH.running;
    line.words.forEach((word, at) => {
      const places = words.get(word.folded)?.places ?? [];
      if (places.length === 0 || caseOf(line, word) === CASE.LOWER) return;
      const beliefs = new Float32Array(slots);
      let others = 0;
      for (const place of places) {
        if (place.line === i && place.at === at) continue;
        others += 1;
        addBelief(beliefs, labels[place.line], place.at * LABEL_COUNT);
      }
      if (others === 0) return;
      const row = at * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        own[row + label] = (own[row + label] ?? 0) + (strength * (beliefs[(label + 1) >> 1] ?? 0)) / others;
    });
  });
}

/** Adds the probability of being in no name, then of each type. */
function addBelief(beliefs: Float32Array, labels: Float32Array | undefined, row: number): void {
  if (!labels) return;
  for (let label: number = OUTSIDE; label < LABEL_COUNT; label += 1) {
    const slot = (label + 1) >> 1;
    beliefs[slot] = (beliefs[slot] ?? 0) + (labels[row + label] ?? 0);
  }
}
