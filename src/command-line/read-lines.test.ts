import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function linesOf(...chunks: (string | Buffer)[]): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('ends a line at LF and at CR LF, and the last one without either', async () => {
    expect(await linesOf('one\ntwo\r\n\nfour')).toEqual(['one', 'two', '', 'four']);
  });

  it('gives no line after the last line end, and none for an empty stream', async () => {
    expect(await linesOf('one\n')).toEqual(['one']);
    expect(await linesOf()).toEqual([]);
  });

  it('keeps U+2028 and a lone CR within the line', async () => {
    expect(await linesOf('a\u2028b\rc\n')).toEqual(['a\u2028b\rc']);
  });

  it('joins a character that was cut between two chunks', async () => {
    const bytes = Buffer.from('perché\n');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(['perché']);
    }
  });

  it('gives null for a line that is not UTF-8, and the lines around it', async () => {
    expect(await linesOf('a\n', Buffer.from([0xe8, 0x0a]), 'b\n')).toEqual(['a', null, 'b']);
  });
});
