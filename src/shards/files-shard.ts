import { FILE_NAME } from '#article/decode-library.ts';
import { reject, runDecoder, toList, toText, type DecodeError } from '#article/decode-value.ts';
import type { Result } from '#article/result.ts';

/** The bare names of the articles' files, by place, oldest first; or the first fault with its path. */
export function decodeFilesShard(value: unknown): Result<readonly string[], DecodeError> {
  return runDecoder(() =>
    toList(value, 'files', (item, path) => {
      const name = toText(item, path);
      return FILE_NAME.test(name) ? name : reject(path, 'the bare name of a JSON file is needed');
    }),
  );
}
