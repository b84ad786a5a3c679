/**
 * Pictures that come with an article are drawn anew: what is kept was written by this browser from what the picture
 * shows, without the place, the camera and whatever else its file may hold. Of a moving picture the first frame stays.
 */
import { findPictureSize } from '#formats/archive/picture-size.ts';
import { mediaTypeOf } from '#formats/archive/resolve-pictures.ts';
import type { DrawnPicture } from '#worker/import-protocol.ts';

/** More than a phone's camera gives by far; unfolded it needs four bytes a pixel. */
const MOST_PIXELS = 64_000_000;
/** What is kept has no longer side: the largest canvas of some phones is that long and that high. */
const LONGEST_SIDE_PX = 4_096;
/** A picture that is smaller, in bytes, is kept as exactly as it was: a logo, a drawing, a diagram. */
const SMALL_BYTES = 64 * 1_024;
const JPEG_QUALITY = 0.9;
/** Rows of pixels that are looked at together. */
const BAND_ROWS = 256;

/** The picture, drawn anew; null for what no browser shows and for what is too large. */
export async function drawPicture(bytes: Uint8Array): Promise<Omit<DrawnPicture, 'block'> | null> {
  const type = mediaTypeOf(bytes);
  const size = type === null ? null : findPictureSize(bytes);
  if (type === null || size === null || size.width * size.height > MOST_PIXELS) return null;
  try {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
    const isExact = type !== 'image/jpeg' && bytes.length <= SMALL_BYTES;
    return await draw(bitmap, { canBeClear: type !== 'image/jpeg', isExact });
  } catch (error) {
    // Damaged, or larger than this device can unfold: the browser has no other words for either.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function draw(bitmap: ImageBitmap, how: { readonly canBeClear: boolean; readonly isExact: boolean }) {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: how.canBeClear });
  if (context === null) return null;
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const asPng = how.isExact || (how.canBeClear && isClearSomewhere(context, width, height));
  const blob = await canvas.convertToBlob(
    asPng ? { type: 'image/png' } : { type: 'image/jpeg', quality: JPEG_QUALITY },
  );
  const type = asPng ? ('image/png' as const) : ('image/jpeg' as const);
  return { type, bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}

/** Whether any pixel lets something through: what is behind it would turn black in a JPEG. */
function isClearSomewhere(context: OffscreenCanvasRenderingContext2D, width: number, height: number) {
  for (let top = 0; top < height; top += BAND_ROWS) {
    const { data } = context.getImageData(0, top, width, Math.min(BAND_ROWS, height - top));
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  }
  return false;
}
