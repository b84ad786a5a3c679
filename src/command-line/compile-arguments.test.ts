import { describe, expect, it } from 'vitest';
import { parseCompileArguments } from './compile-arguments.ts';

describe('parseCompileArguments', () => {
  it('takes a file, and the language before or after it', () => {
    expect(parseCompileArguments(['a.txt'])).toEqual({ ok: true, value: { file: 'a.txt', lang: null } });
    const english = { ok: true, value: { file: 'a.txt', lang: 'en' } };
    expect(parseCompileArguments(['a.txt', '--lang', 'en'])).toEqual(english);
    expect(parseCompileArguments(['--lang=en', 'a.txt'])).toEqual(english);
  });

  it('takes a single dash as standard input', () => {
    expect(parseCompileArguments(['-', '--lang', 'it'])).toEqual({
      ok: true,
      value: { file: '-', lang: 'it' },
    });
  });

  it.each([
    [[], 'no file is named'],
    [[''], 'no file is named'],
    [['--lang', 'it'], 'no file is named'],
    [['a.txt', 'b.txt'], "'b.txt'"],
    [['a.txt', '--lang', 'fr'], "'fr'"],
    [['a.txt', '--lang'], '--lang'],
    [['a.txt', '--language', 'it'], '--language'],
  ])('refuses %j in one line that shows the usage', (args, reason) => {
    const result = parseCompileArguments(args);
    expect(result.ok).toBe(false);
    const message = result.ok ? '' : result.error;
    expect(message).toContain(reason);
    expect(message).toContain('npm run --silent compile -- FILE');
    expect(message).not.toContain('\n');
  });
});
