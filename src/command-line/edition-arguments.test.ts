import { describe, expect, it } from 'vitest';
import { parseEditionArguments } from './edition-arguments.ts';

describe('parseEditionArguments', () => {
  it('reads how many articles and where, and a seed', () => {
    const args = ['--articles', '10000', '--out', 'big'];
    expect(parseEditionArguments(args)).toEqual({
      ok: true,
      value: { articles: 10_000, out: 'big', seed: 1 },
    });
    expect(parseEditionArguments([...args, '--seed=7'])).toMatchObject({ value: { seed: 7 } });
  });

  it.each([
    [[], '--articles'],
    [['--articles', '0', '--out', 'a'], '--articles'],
    [['--articles', '1e4', '--out', 'a'], '--articles'],
    [['--articles', '10'], '--out'],
    [['--articles', '10', '--out', ''], '--out'],
    [['--articles', '10', '--out', 'a', '--seed', 'x'], "'x'"],
    [['--articles', '10', '--out', 'a', 'b'], 'b'],
  ])('refuses %j in one line that shows the usage', (args, reason) => {
    const result = parseEditionArguments(args);
    const message = result.ok ? '' : result.error;
    expect(message).toContain(reason);
    expect(message).toContain('npm run edition --');
    expect(message).not.toContain('\n');
  });
});
