import { describe, expect, it } from 'vitest';
import { toRefusalKind, toRefusalLine, type RefusalKind } from './refusal.ts';

const kinds: RefusalKind[] = ['missing', 'directory', 'unreadable', 'empty', 'binary', 'too-large'];

describe('toRefusalLine', () => {
  it.each(kinds)('says in one line which file is %s', (kind) => {
    expect(toRefusalLine('news/kim.txt', kind)).toMatch(/^news\/kim\.txt: .+; .+$/);
  });

  it('says something else for every kind', () => {
    expect(new Set(kinds.map((kind) => toRefusalLine('a', kind))).size).toBe(kinds.length);
  });

  it('calls - by its name', () => {
    expect(toRefusalLine('-', 'empty')).toContain('standard input: ');
  });
});

describe('toRefusalKind', () => {
  it.each([
    [{ code: 'ENOENT' }, 'missing'],
    [{ code: 'ENOTDIR' }, 'missing'],
    [{ code: 'EISDIR' }, 'directory'],
    [{ code: 'EACCES' }, 'unreadable'],
    ['no error object', 'unreadable'],
  ])('reads %j as %s', (error, kind) => {
    expect(toRefusalKind(error)).toBe(kind);
  });
});
