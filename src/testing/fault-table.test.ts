import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Numbers of the rows of the README's table of faults. */
function readRowsTold(): number[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## Offline\n');
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| (\d+) \|/gm)].map(([, row]) => Number(row));
}

/** Numbers that titles of browser tests begin with: `row 5: …`. */
function readRowsTested(): Set<number> {
  const specs = readdirSync('e2e').filter((name) => name.endsWith('.spec.ts'));
  const code = specs.map((name) => readFileSync(`e2e/${name}`, 'utf8')).join('\n');
  return new Set([...code.matchAll(/['"`]row (\d+)[:'"`]/g)].map(([, row]) => Number(row)));
}

it('every fault that the README says the app survives has a browser test, and the other way round', () => {
  const told = readRowsTold();
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...readRowsTested()].sort((a, b) => a - b));
});
