import { decodeArticleId } from '#article/decode-entity.ts';
import { runDecoder, toChoice, toFields, toText, type DecodeError } from '#article/decode-value.ts';
import { LINE_KINDS, type KindOverride } from '#article/kind-override.ts';
import type { Result } from '#article/result.ts';
import { decodeKeptLine } from './decode-kept-line.ts';

/** A correction from the device, or the first fault. */
export function decodeKindOverride(value: unknown): Result<KindOverride, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'kindOverride');
    return {
      articleId: decodeArticleId(fields['articleId'], 'articleId'),
      blockId: toText(fields['blockId'], 'blockId'),
      line: decodeKeptLine(fields['line'], 'line'),
      kind: toChoice(fields['kind'], 'kind', LINE_KINDS),
    };
  });
}
