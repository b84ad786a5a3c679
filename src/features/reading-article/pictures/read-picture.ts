import { LARGEST_SIDE_PX } from '#article/picture-limits.ts';
import { failure, success, type Result } from '#article/result.ts';
import { sniffPicture, SNIFFED_BYTES } from './sniff-picture.ts';

/** Why a file is not put into a slot. */
export type PictureRefusal =
  'too-large' | 'too-wide' | 'not-a-picture' | 'unreadable' | 'not-kept' | 'not-read';

/** A picture that can be shown. */
export interface ReadPicture {
  /** A copy: what stands for a file of the reader's is of no use once that file is moved or deleted. */
  readonly blob: Blob;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a phone's camera writes is far below; a device's storage is for more than one picture. */
export const MOST_MEGABYTES = 15;

const BYTES_PER_MEGABYTE = 1_000_000;

/** The file as a picture, of the type that its bytes say, when the browser can show it. */
export async function readPicture(file: Blob): Promise<Result<ReadPicture, PictureRefusal>> {
  if (file.size > MOST_MEGABYTES * BYTES_PER_MEGABYTE) return failure('too-large');
  try {
    const type = sniffPicture(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
    if (type === null) return failure('not-a-picture');
    const blob = new Blob([await file.arrayBuffer()], { type });
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    if (Math.max(width, height) > LARGEST_SIDE_PX) return failure('too-wide');
    return success({ blob, width, height });
  } catch (error) {
    // A file that is gone or damaged; the browser gives no more exact word than these.
    if (error instanceof DOMException) return failure('unreadable');
    throw error;
  }
}
