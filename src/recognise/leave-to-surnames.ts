/** Places and organisations of one word that are left to the surname pass: on a page about Michael Jordan, «Jordan left early» is nobody's country. */
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { Candidate } from './candidate.ts';
import { isRomanNumeral, type ReadLine } from './read-line.ts';
import { keepsBody, keepsPlace } from './stands-as-place.ts';

/** A stranger counts when a given name or a title shows them, not by the words around alone. */
const SUREST = 0.8;

/**
 * The names chosen in each line of a document, without the known places and organisations of one word that are the surname of somebody
 * whom the document names in full and that nothing beside them shows to be a place or company. Lines in one case are kept: there nothing tells.
 */
export function leaveToSurnames(
  lines: readonly ReadLine[],
  chosen: readonly (readonly Candidate[])[],
  index: Pick<KnowledgeIndex, 'names'>,
): (readonly Candidate[])[] {
  const surnames = collectSurnames(lines, chosen);
  if (surnames.size === 0) return [...chosen];
  return chosen.map((candidates, i) => {
    const line = lines[i];
    if (!line || line.written !== 'mixed') return candidates;
    return candidates.filter((candidate) => !isSurname(line, candidate, surnames, index));
  });
}

/** The folded last words of the full names of people. */
function collectSurnames(lines: readonly ReadLine[], chosen: readonly (readonly Candidate[])[]): Set<string> {
  const surnames = new Set<string>();
  chosen.forEach((candidates, i) => {
    for (const { from, to, reading } of candidates) {
      const person =
        reading.kind === 'known'
          ? reading.names.every(({ entity }) => entity.type === 'person')
          : reading.type === 'person' && reading.confidence >= SUREST;
      const last = lines[i]?.words[to - 1];
      if (person && to - from > 1 && last && !isRomanNumeral(last.text)) surnames.add(last.folded);
    }
  });
  return surnames;
}

function isSurname(
  line: ReadLine,
  { from, to, reading }: Candidate,
  surnames: ReadonlySet<string>,
  index: Pick<KnowledgeIndex, 'names'>,
): boolean {
  if (reading.kind !== 'known' || to - from > 1 || !surnames.has(line.words[from]?.folded ?? ''))
    return false;
  return reading.names.every(({ entity }) => {
    switch (entity.type) {
      case 'place':
        return !keepsPlace(line, from, index);
      case 'organisation':
        return !keepsBody(line, from);
      case 'person':
      case 'work':
      case 'event':
        return false;
    }
  });
}
