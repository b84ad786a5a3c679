import { expect, test } from 'vitest';
import { compileText } from '#build/compile-file.ts';

const CHARACTERS = 100_000;
const TIMES_LONGER = 8;
/** Linear reading takes eight times as long, quadratic sixty-four: between the two there is room for a busy machine. */
const MOST_TIMES_SLOWER = 22;
const READINGS = 3;

function cpuOf(unit: string, characters: number): number {
  const line = unit.repeat(Math.ceil(characters / unit.length)).trim();
  const times = Array.from({ length: READINGS }, () => {
    const before = process.cpuUsage();
    compileText(line, { fileName: null });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

test.each(['putin kim jong un 1 ', 'PUTIN KIM 2 '])(
  'a line of one case that names its people again and again is read in linear time: «%s»',
  (unit) => {
    cpuOf(unit, CHARACTERS);
    const ratio = cpuOf(unit, CHARACTERS * TIMES_LONGER) / cpuOf(unit, CHARACTERS);
    expect(ratio).toBeLessThan(MOST_TIMES_SLOWER);
  },
);
