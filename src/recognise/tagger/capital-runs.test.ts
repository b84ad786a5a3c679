import { describe, expect, it } from 'vitest';
import { toReadLine } from '#recognise/read-line.ts';
import { findCapitalRuns } from './capital-runs.ts';

function runsIn(text: string): string[] {
  const line = toReadLine(text);
  const { from, to } = findCapitalRuns(line);
  return line.words.flatMap((_, at) =>
    from[at] === at && (to[at] ?? at) > at
      ? [text.slice(line.words[at]!.start, line.words[(to[at] ?? at) - 1]!.end)]
      : [],
  );
}

describe('findCapitalRuns', () => {
  it.each([
    ['Ieri il presidente Sergio Mattarella ha parlato.', ['Ieri', 'Sergio Mattarella']],
    ["La Banca d'Italia e J. D. Vance", ['La Banca', 'Italia', 'J. D. Vance']],
    ['Parla Rossi. Bianchi tace.', ['Parla Rossi', 'Bianchi']],
    ['Kim Jong-Un a casa', ['Kim Jong-Un']],
    ['niente di niente', []],
    ['KIM JONG UN A MOSCA', []],
  ])('finds in «%s» %j', (text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it('takes linear time over a line of capitals', () => {
    const { to } = findCapitalRuns(toReadLine(`a ${'Anna '.repeat(20_000)}`));
    expect(to[1]).toBe(20_001);
  });
});
