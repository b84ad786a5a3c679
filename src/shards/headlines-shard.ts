import { runDecoder, toList, toText, type DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';

/** Headlines by place, those of the `rows` shard of the same number; or the first fault with its path. */
export function decodeHeadlinesShard(value: unknown): Result<readonly string[], DecodeError> {
  return runDecoder(() => toList(value, 'headlines', toText));
}
