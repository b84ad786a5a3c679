import { decodeArticleId } from '#article/decode-entity.ts';
import {
  runDecoder,
  toChoice,
  toFields,
  toNumber,
  toText,
  toWhole,
  type DecodeError,
} from '#article/decode-value.ts';
import { READING_STATUSES, type ReadingPosition, type ReadingState } from '#article/reading-state.ts';
import type { Result } from '#article/result.ts';
import { toInstant } from './decode-instant.ts';

/** A reading state from the device, or the first fault. */
export function decodeReadingState(value: unknown): Result<ReadingState, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'readingState');
    const { position } = fields;
    return {
      articleId: decodeArticleId(fields['articleId'], 'articleId'),
      status: toChoice(fields['status'], 'status', READING_STATUSES),
      progress: toNumber(fields['progress'], 'progress', 0, 1),
      position: position === null || position === undefined ? null : decodePosition(position, 'position'),
      updatedAt: toInstant(fields['updatedAt'], 'updatedAt'),
    };
  });
}

function decodePosition(value: unknown, path: string): ReadingPosition {
  const fields = toFields(value, path);
  return {
    blockId: toText(fields['blockId'], `${path}.blockId`),
    offset: toWhole(fields['offset'], `${path}.offset`, 0),
    quote: toText(fields['quote'], `${path}.quote`),
  };
}
