import type { Readable } from 'node:stream';

/**
 * All bytes of the stream, or null when there are more than `limitBytes` of them: reading stops there, so that an
 * endless stream ends too.
 *
 * @throws whatever the stream fails with
 */
export async function readBytes(stream: Readable, limitBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let lengthBytes = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    lengthBytes += bytes.length;
    if (lengthBytes > limitBytes) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, lengthBytes);
}
