import { decodeArticleId } from '#article/decode-entity.ts';
import {
  reject,
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

/** An instant as `toISOString` writes it: such texts sort by time. */
function toInstant(value: unknown, path: string): string {
  const text = toText(value, path);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
    ? text
    : reject(path, 'an instant such as 2024-11-30T08:00:00.000Z is needed');
}
