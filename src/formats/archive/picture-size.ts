/** How large a picture is, by its header alone: a few bytes of file can unfold to more than a device has room for. */

/** In pixels, before any turning that the file asks for. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size that the header says; null where it says none. Linear in the length of a JPEG's header. */
export function findPictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return readSize(bytes, view);
  } catch (error) {
    // The file ends within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  if (hasAt(bytes, 'PNG', 1)) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (hasAt(bytes, 'GIF8', 0)) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (view.getUint16(0) === 0xffd8) return readJpegSize(view);
  if (hasAt(bytes, 'WEBP', 8)) return readWebpSize(bytes, view);
  if (hasAt(bytes, 'ftyp', 4)) return readAvifSize(bytes, view);
  return null;
}

function hasAt(bytes: Uint8Array, signs: string, at: number): boolean {
  return [...signs].every((sign, i) => bytes[at + i] === sign.charCodeAt(0));
}

/** @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2: the frame's header follows other segments */
function readJpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    // Any number of fill bytes may stand before a marker.
    while (view.getUint16(at) === 0xffff) at += 1;
    const marker = view.getUint16(at);
    if (marker < 0xffc0) return null;
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc9649#section-2 */
function readWebpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  if (hasAt(bytes, 'VP8X', 12)) return { width: toUint24(view, 24) + 1, height: toUint24(view, 27) + 1 };
  if (hasAt(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (!hasAt(bytes, 'VP8 ', 12)) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function toUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
}

/** Boxes before the pixels are short; the largest `ispe` property is that of the whole picture. */
const AVIF_HEADER = 4_096;

function readAvifSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  let largest: PictureSize | null = null;
  for (let at = 0; at < Math.min(AVIF_HEADER, bytes.length - 16); at += 1) {
    if (!hasAt(bytes, 'ispe', at)) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
