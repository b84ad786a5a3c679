import { toFields, toText } from '#article/decode-value.ts';
import type { KeptLine } from '#article/place-records.ts';

/** The line a record belongs to; null in a record from before lines were written down. For decoders alone. */
export function decodeKeptLine(value: unknown, path: string): KeptLine | null {
  if (value === undefined || value === null) return null;
  const fields = toFields(value, path);
  return { id: toText(fields['id'], `${path}.id`), text: toText(fields['text'], `${path}.text`) };
}
