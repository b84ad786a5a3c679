import { describe, expect, it } from 'vitest';
import { LONGEST_ADDRESS } from '#formats/limits.ts';
import { toSafeLink, toWebAddress } from './safe-link.ts';
import { toSourcePicture } from './source-picture.ts';

const BASE = 'https://site.example/a/b.html';

describe('toSafeLink', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    [' http://a.example ', 'http://a.example/'],
    ['mailto:anna@a.example', 'mailto:anna@a.example'],
    ['//a.example/x', 'https://a.example/x'],
    ['../c', 'https://site.example/c'],
    ['#qui', 'https://site.example/a/b.html#qui'],
    ['HTTPS://A.example/ÈÈ "x"', 'https://a.example/%C3%88%C3%88%20%22x%22'],
  ])('leads from %j to %j', (value, href) => {
    expect(toSafeLink(value, BASE)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.example/x',
    'https://',
    '',
    `https://a.example/${'x'.repeat(LONGEST_ADDRESS)}`,
  ])('leads nowhere from %j', (value) => {
    expect(toSafeLink(value, BASE)).toBeNull();
  });

  it('leads nowhere from a relative address on a page without one', () => {
    expect(toSafeLink('/x', null)).toBeNull();
  });
});

describe('toWebAddress', () => {
  it('is no mail address', () => {
    expect(toWebAddress('mailto:anna@a.example', null)).toBeNull();
  });
});

describe('toSourcePicture', () => {
  it.each([
    ['/p.jpg', { kind: 'remote', url: 'https://site.example/p.jpg' }],
    [
      'data:image/jpg;base64,/9j/',
      { kind: 'embedded', mediaType: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff]) },
    ],
    ['data:image/png;charset=utf-8;base64,iVBO Rw0K\nGgo=', { kind: 'embedded', mediaType: 'image/png' }],
    ['data:image/png;base64,%%%', { kind: 'none' }],
    ['data:image/svg+xml,<svg/>', { kind: 'none' }],
    ['data:text/html;base64,PGI+', { kind: 'none' }],
    ['javascript:x', { kind: 'none' }],
  ])('%s', (address, picture) => {
    expect(toSourcePicture(address, BASE)).toMatchObject(picture);
  });

  it('is a file beside the document when the page has no address', () => {
    expect(toSourcePicture('foto/p.jpg', null)).toEqual({ kind: 'file', path: 'foto/p.jpg' });
    expect(toSourcePicture('C:\\p.jpg', null)).toEqual({ kind: 'none' });
    expect(toSourcePicture('/etc/p.jpg', null)).toEqual({ kind: 'none' });
  });
});
