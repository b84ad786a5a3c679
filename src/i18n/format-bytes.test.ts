import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [0, '0 byte', '0 byte'],
  [999, '999 byte', '999 byte'],
  [1_400_000, '1,4 MB', '1.4 MB'],
  [12_345_678, '12 MB', '12 MB'],
  [3_000_000_000_000, '3000 GB', '3,000 GB'],
])('%d bytes are written as the language does', (bytes, italian, english) => {
  expect([formatBytes('it', bytes), formatBytes('en', bytes)]).toEqual([italian, english]);
});
