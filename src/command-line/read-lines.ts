/**
 * The lines of a UTF-8 stream, without their ends, each null when it is not valid UTF-8. Only LF ends a line (a CR
 * before it goes too): JSON may hold U+2028 and U+2029 unescaped, which Node's own readline would break at.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const LF = 0x0a;
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      parts.push(chunk.subarray(start, end));
      yield decodeLine(parts);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield decodeLine(parts);
}

function decodeLine(parts: readonly Uint8Array[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).replace(/\r$/, '');
  } catch {
    return null;
  }
}
