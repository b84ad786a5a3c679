import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniffPicture } from './sniff-picture.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the format of a picture', () => {
  it.each([
    ['\xFF\xD8\xFF\xE0....', 'image/jpeg'],
    ['\x89PNG\r\n\x1A\n....', 'image/png'],
    ['GIF89a......', 'image/gif'],
    ['RIFF\0\0\0\0WEBP', 'image/webp'],
    ['\0\0\0\x1CftypavifX', 'image/avif'],
  ])('is told by the first bytes of %j', (beginning, type) => {
    expect(sniffPicture(bytesOf(beginning))).toBe(type);
  });

  it.each(['<svg xmlns="h', '%PDF-1.7', 'RIFF\0\0\0\0WAVE', '', '\x89PNG'])('is none for %j', (beginning) => {
    expect(sniffPicture(bytesOf(beginning))).toBeNull();
  });

  it('asks for nothing beyond the first twelve bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(sniffPicture(bytes)).toBe(sniffPicture(bytes.subarray(0, 12)));
      }),
    );
  });
});
