import { reject, toText } from '#article/decode-value.ts';

/** An instant as `toISOString` writes it: such texts sort by time. */
export function toInstant(value: unknown, path: string): string {
  const text = toText(value, path);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
    ? text
    : reject(path, 'an instant such as 2024-11-30T08:00:00.000Z is needed');
}
