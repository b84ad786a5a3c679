import { describe, expect, it } from 'vitest';
import { decodeBytes } from '#formats/decode-bytes.ts';
import { toRefusalKind, toRefusalLine, type RefusalKind } from './refusal.ts';

const kinds: RefusalKind[] = ['missing', 'directory', 'unreadable'];
const blank = decodeBytes(new Uint8Array());
if (blank.ok) throw new Error('no bytes are no page');

describe('toRefusalLine', () => {
  it.each(kinds)('says in one line which file is %s', (kind) => {
    expect(toRefusalLine('news/kim.txt', kind)).toMatch(/^news\/kim\.txt: .+; .+$/);
  });

  it('says something else for every kind', () => {
    expect(new Set(kinds.map((kind) => toRefusalLine('a', kind))).size).toBe(kinds.length);
  });

  it('says of bytes what their decoder said', () => {
    expect(toRefusalLine('a', blank.error)).toBe(`a: this ${blank.error.message}`);
  });

  it('calls - by its name', () => {
    expect(toRefusalLine('-', blank.error)).toContain('standard input: ');
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
