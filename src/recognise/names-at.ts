import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { ReadLine } from './read-line.ts';

type Names = Pick<KnowledgeIndex, 'names'>;

/** The base's names that cover exactly the words `from` up to, not including, `to`; empty when there is none. */
export function namesAt(index: Names, line: ReadLine, from: number, to: number): readonly IndexedName[] {
  const matches = index.names.matchesAt(line.text, line.words, from);
  return matches.find((match) => match.to === to)?.values ?? [];
}

/** True when a surname of the base begins at the word, of a bearer at least as prominent as `least` (0 to 1). */
export function beginsSurname(index: Names, line: ReadLine, at: number, least = 0): boolean {
  return index.names
    .matchesAt(line.text, line.words, at)
    .some(({ values }) => values.some((name) => name.kind === 'surname' && name.entity.prominence >= least));
}
