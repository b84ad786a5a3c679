import { decodeArticleId } from '#article/decode-entity.ts';
import { reject, runDecoder, toFields, toText, toWhole, type DecodeError } from '#article/decode-value.ts';
import type { ArticleId } from '#article/ids.ts';
import { LARGEST_SIDE_PX } from '#article/picture-limits.ts';
import type { LineRecord } from '#article/place-records.ts';
import type { Result } from '#article/result.ts';
import { decodeKeptLine } from './decode-kept-line.ts';

/** A picture that the reader put into an image's slot. */
export interface KeptPicture extends LineRecord {
  readonly articleId: ArticleId;
  /** The file as the reader gave it. */
  readonly blob: Blob;
  /** What it shows, in the reader's words; empty when they gave none. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture from the device, or the first fault. */
export function decodePicture(value: unknown): Result<KeptPicture, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'picture');
    const { blob } = fields;
    return {
      articleId: decodeArticleId(fields['articleId'], 'articleId'),
      blockId: toText(fields['blockId'], 'blockId'),
      line: decodeKeptLine(fields['line'], 'line'),
      blob: blob instanceof Blob ? blob : reject('blob', 'a file is needed'),
      alt: toText(fields['alt'], 'alt'),
      width: toWhole(fields['width'], 'width', 1, LARGEST_SIDE_PX),
      height: toWhole(fields['height'], 'height', 1, LARGEST_SIDE_PX),
    };
  });
}
