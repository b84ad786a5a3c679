import type { LinkingKind } from './linking-case.ts';
import type { LinkingScore } from './score-linking.ts';

const KIND_WIDTH = 'newspaper or state'.length;

/** The scores as lines of a table: for each kind its cases, right links of links expected, and wrong merges; then the sum. */
export function toLinkingTable(scores: ReadonlyMap<LinkingKind, LinkingScore>): string[] {
  const row = (kind: string, cases: number, right: number, expected: number, wrong: number): string =>
    `${kind.padEnd(KIND_WIDTH)}  ${String(cases).padStart(5)}  ${`${right}/${expected}`.padStart(7)}  ${String(wrong).padStart(12)}`;
  const all = [...scores.values()];
  const sum = (count: (score: LinkingScore) => number): number =>
    all.reduce((total, score) => total + count(score), 0);
  return [
    `${''.padEnd(KIND_WIDTH)}  cases    links  wrong merges`,
    ...[...scores].map(([kind, { cases, right, expected, wrong }]) =>
      row(kind, cases, right, expected, wrong.length),
    ),
    row(
      'all',
      sum(({ cases }) => cases),
      sum(({ right }) => right),
      sum(({ expected }) => expected),
      sum(({ wrong }) => wrong.length),
    ),
  ];
}
