import type { SourcePicture } from '#article/source-document.ts';

/** Pictures that are kept: raster formats that every browser shows. No SVG: it is a document that can hold scripts. */
const PICTURE = /^data:(image\/(?:png|jpeg|jpg|gif|webp|avif))(?:;[a-z0-9=._-]{1,80}){0,4};base64,/i;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<number, number> = new Map([...ALPHABET].map((sign, i) => [sign.charCodeAt(0), i]));

/**
 * The picture in a `data:` address; null when it is of another kind, not in base64, or empty. Linear.
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function parseDataUrl(address: string): SourcePicture | null {
  const [head, mediaType] = PICTURE.exec(address.slice(0, 500)) ?? [];
  if (head === undefined || mediaType === undefined) return null;
  const bytes = decodeBase64(address.slice(head.length));
  if (bytes === null || bytes.length === 0) return null;
  return { kind: 'embedded', mediaType: mediaType.toLowerCase().replace('/jpg', '/jpeg'), bytes };
}

/** The bytes of base64, white space aside; null when another character stands in it. */
function decodeBase64(text: string): Uint8Array | null {
  const packed = text.replace(/%3D|=/gi, '').replace(/\s/g, '');
  const bytes = new Uint8Array(Math.floor((packed.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const value = VALUES.get(packed.charCodeAt(i));
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
