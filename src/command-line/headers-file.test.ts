import { describe, expect, it } from 'vitest';
import { toHeadersFile } from '#build/host-headers.ts';
import { findHeaders, parseHeadersFile } from './headers-file.ts';

describe('a _headers file', () => {
  it('says what it says for the paths it names', () => {
    const rules = parseHeadersFile('# a remark\n/a/*\n  X-One: 1\n  X-Two: a: b\n\n/a/b.js\n  X-Two: 3\n');
    expect([...findHeaders(rules, '/a/c')]).toEqual([
      ['X-One', '1'],
      ['X-Two', 'a: b'],
    ]);
    expect([...findHeaders(rules, '/a/b.js')]).toEqual([
      ['X-One', '1'],
      ['X-Two', '3'],
    ]);
    expect([...findHeaders(rules, '/a/bxjs')]).toEqual([
      ['X-One', '1'],
      ['X-Two', 'a: b'],
    ]);
    expect(findHeaders(rules, '/b').size).toBe(0);
  });

  it('of the build keeps hashed files for ever and asks for the others anew, under any base', () => {
    for (const base of ['/', '/reader/']) {
      const rules = parseHeadersFile(toHeadersFile(base));
      expect(findHeaders(rules, `${base}assets/app-1a2b.js`).get('Cache-Control')).toContain('immutable');
      for (const path of ['', 'sw.js', 'edition.json']) {
        expect(findHeaders(rules, base + path).get('Cache-Control')).toBe('no-cache');
      }
      for (const path of ['', 'articles/kim', 'assets/app-1a2b.js']) {
        expect(findHeaders(rules, base + path).get('X-Content-Type-Options')).toBe('nosniff');
      }
    }
    expect(findHeaders(parseHeadersFile(toHeadersFile('/reader/')), '/other').size).toBe(0);
  });
});
