import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.from('Pyongyang ');
}

describe('readBytes', () => {
  it('puts the chunks together', async () => {
    const stream = Readable.from([Buffer.from('Kim '), Buffer.from('a Mosca')]);
    expect(await readBytes(stream, 100)).toEqual(Buffer.from('Kim a Mosca'));
  });

  it('gives no bytes for an empty stream', async () => {
    expect(await readBytes(Readable.from([]), 100)).toHaveLength(0);
  });

  it('takes exactly the limit and nothing beyond it', async () => {
    const text = Buffer.from('Mosca');
    expect(await readBytes(Readable.from([text]), text.length)).toEqual(text);
    expect(await readBytes(Readable.from([text]), text.length - 1)).toBeNull();
  });

  it('stops reading a stream that has no end', async () => {
    expect(await readBytes(Readable.from(endless()), 1000)).toBeNull();
  });
});
