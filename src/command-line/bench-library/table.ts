/** The one table that the benchmark of the library ends with. */
import { median, toRatios } from '#command-line/statistics.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** In which edition, or by which engine. */
  readonly where: string;
  /** `ms`, `KB`, `MB`; empty for a count. */
  readonly unit: string;
  /** One a round. */
  readonly values: readonly number[];
  /** What `where` is compared with, round by round. */
  readonly base?: readonly number[];
}

const HEADINGS = ['measured', 'where', 'median', 'lowest–highest', 'ratio'] as const;

/** The rows as lines of Markdown: medians, ranges, and ratios where there is something to compare with. */
export function toTable(rows: readonly Row[]): string[] {
  const cells = [HEADINGS, HEADINGS.map(() => '---'), ...rows.map(toCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map(
    (row) =>
      `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, cell === '---' ? '-' : ' ')).join(' | ')} |`,
  );
}

function toCells({ what, where, unit, values, base }: Row): string[] {
  const ratios = base === undefined ? [] : toRatios(values, base);
  return [
    what,
    where,
    `${toFigure(median(values))} ${unit}`.trim(),
    values.length > 1 ? toRange(values) : '',
    ratios.length === 0 ? '' : `${median(ratios).toFixed(2)} (${toRange(ratios, 2)})`,
  ];
}

function toRange(values: readonly number[], digits?: number): string {
  const ends = [Math.min(...values), Math.max(...values)];
  return ends.map((end) => (digits === undefined ? toFigure(end) : end.toFixed(digits))).join('–');
}

/** Three digits, since no measurement here knows more; whole numbers as they are. */
function toFigure(value: number): string {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
