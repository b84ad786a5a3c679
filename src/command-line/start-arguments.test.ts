import { describe, expect, it } from 'vitest';
import { parseStartArguments, toBase } from './start-arguments.ts';

describe('parseStartArguments', () => {
  it('serves at the root of the loopback address when nothing is asked for', () => {
    expect(parseStartArguments([])).toEqual({
      ok: true,
      value: { host: '127.0.0.1', port: null, base: '/', build: true },
    });
  });

  it('takes every option', () => {
    expect(
      parseStartArguments(['--port', '8080', '--host', '0.0.0.0', '--base', 'reader', '--no-build']),
    ).toEqual({ ok: true, value: { host: '0.0.0.0', port: 8080, base: '/reader/', build: false } });
  });

  it.each([['--port', 'many'], ['--port', '70000'], ['--port', '1.5'], ['--prot', '80'], ['folder']])(
    'refuses %s %s in one line that shows the usage',
    (...args) => {
      const result = parseStartArguments(args);
      expect(result.ok ? '' : result.error).toMatch(/^[^\n]+; use: npm start [^\n]+$/);
    },
  );
});

describe('toBase', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['reader', '/reader/'],
    ['/reader', '/reader/'],
    ['//news//reader/', '/news/reader/'],
  ])('makes %j into %s', (path, base) => {
    expect(toBase(path)).toBe(base);
  });
});
