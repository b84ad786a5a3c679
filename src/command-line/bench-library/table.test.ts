import { describe, expect, it } from 'vitest';
import { toTable } from './table.ts';

describe('the table', () => {
  it('has medians, ranges and ratios of the same rounds', () => {
    const [, , line] = toTable([
      { what: 'start', where: '10,000', unit: 'ms', values: [1100, 1200, 2600], base: [1000, 1000, 2000] },
    ]);
    expect(line!.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'start',
      '10,000',
      '1,200 ms',
      '1,100–2,600',
      '1.20 (1.10–1.30)',
      '',
    ]);
  });

  it('leaves empty what a row has not', () => {
    const [, , line] = toTable([{ what: 'requests', where: '24', unit: '', values: [3] }]);
    expect(line!.split('|').map((cell) => cell.trim())).toEqual(['', 'requests', '24', '3', '', '', '']);
  });

  it('is as wide in every line', () => {
    const lines = toTable([
      { what: 'a', where: 'b', unit: 'KB', values: [1.234, 45.67] },
      { what: 'a longer name', where: 'c', unit: 'ms', values: [1] },
    ]);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    expect(lines[2]).toContain('1.23–45.7');
  });
});
