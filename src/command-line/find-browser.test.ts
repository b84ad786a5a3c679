import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDebian, toCandidates, toBrowserFlags } from './find-browser.ts';

describe('toCandidates', () => {
  it('tries Chromium in every folder before Chrome in any', () => {
    const candidates = toCandidates(['/usr/local/bin', '', '/usr/bin'].join(delimiter));
    expect(candidates.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(candidates.at(-1)).toBe('/usr/bin/google-chrome-stable');
  });

  it('has nothing to try on an empty PATH', () => {
    expect(toCandidates('')).toEqual([]);
  });
});

describe('isDebian', () => {
  it('tells Debian from what is only like it', () => {
    expect(isDebian('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
    expect(isDebian('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false);
    expect(isDebian('')).toBe(false);
  });
});

describe('toBrowserFlags', () => {
  it('gives up the sandbox for root alone', () => {
    expect(toBrowserFlags(true)).toContain('--no-sandbox');
    expect(toBrowserFlags(false)).not.toContain('--no-sandbox');
    expect(toBrowserFlags(false)).toContain('--disable-background-networking');
  });
});
