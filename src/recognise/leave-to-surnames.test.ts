import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { surfaceOf, type Candidate } from './candidate.ts';
import { leaveToSurnames } from './leave-to-surnames.ts';
import { toReadLine } from './read-line.ts';

const place = known('Valbruna', { type: 'place' });
const index = fixtureIndex([place]);

/** What is left of the known place «Valbruna» in a document in which a person of that surname is found with the confidence given, if any. */
function left(text: string, person: number | null): string[] {
  const lines = ['Dario Valbruna', text].map(toReadLine);
  const [, line] = lines;
  if (!line) return [];
  const names = index.names.matchesAt(line.text, line.words, 0).flatMap(({ values }) => values);
  const at = line.words.findIndex((word) => word.folded === 'valbruna');
  const named = names.length > 0 ? names : index.names.matchesAt(line.text, line.words, at)[0]?.values;
  const known: Candidate = {
    from: at,
    to: at + 1,
    reading: { kind: 'known', names: named ?? [], rivals: [] },
  };
  const people: Candidate[] =
    person === null ? [] : [{ from: 0, to: 2, reading: { kind: 'new', type: 'person', confidence: person } }];
  return (leaveToSurnames(lines, [people, [known]], index)[1] ?? []).map((name) => surfaceOf(line, name));
}

describe('leaveToSurnames', () => {
  it('leaves a place to somebody of that surname', () => {
    expect(left('Valbruna nega tutto.', 0.85)).toEqual([]);
  });

  it('keeps it behind a preposition of place', () => {
    expect(left('Vive a Valbruna da anni.', 0.85)).toEqual(['Valbruna']);
  });

  it('keeps it where nobody is named so, or the person is doubtful', () => {
    expect(left('Valbruna nega tutto.', null)).toEqual(['Valbruna']);
    expect(left('Valbruna nega tutto.', 0.65)).toEqual(['Valbruna']);
  });

  it('keeps it in a line of one case', () => {
    expect(left('valbruna sotto la neve', 0.85)).toEqual(['valbruna']);
  });
});
