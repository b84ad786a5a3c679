import { failure, success, type Result } from '#article/result.ts';
import { sniffPicture, SNIFFED_BYTES } from './sniff-picture.ts';

/** Why a file is not put into a slot. */
export type PictureRefusal = 'too-large' | 'not-a-picture' | 'unreadable' | 'not-kept';

/** A picture that can be shown. */
export interface ReadPicture {
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
    const blob = file.slice(0, file.size, type);
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return success({ blob, width, height });
  } catch (error) {
    // A file that is gone or damaged; the browser gives no more exact word than these.
    if (error instanceof DOMException) return failure('unreadable');
    throw error;
  }
}
