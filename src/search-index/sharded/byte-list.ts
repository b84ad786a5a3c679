/** Bytes, added at the end; where millions of short lists are kept, a list of numbers, or one with methods of its own, would take many times as much. */
export interface ByteList {
  /** Longer than what was added. */
  bytes: Uint8Array;
  length: number;
}

/** Reads what was added, in order. */
export interface ByteReader {
  readonly isAtEnd: () => boolean;
  readonly next: () => number;
  readonly whole: () => number;
}

const FIRST_ROOM = 12;
const GROWTH = 1.5;
const MORE = 0x80;

/** An empty list. */
export function createByteList(): ByteList {
  return { bytes: new Uint8Array(FIRST_ROOM), length: 0 };
}

/** Adds a byte. */
export function pushByte(list: ByteList, byte: number): void {
  if (list.length === list.bytes.length) {
    const larger = new Uint8Array(Math.ceil(list.length * GROWTH));
    larger.set(list.bytes);
    list.bytes = larger;
  }
  list.bytes[list.length] = byte;
  list.length += 1;
}

/** Adds a whole number of any size, in bytes of seven bits. */
export function pushWhole(list: ByteList, value: number): void {
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) pushByte(list, (rest % MORE) + MORE);
  pushByte(list, rest);
}

/** Reads a list from its beginning. */
export function readBytes({ bytes, length }: ByteList): ByteReader {
  let at = 0;
  const next = () => {
    at += 1;
    return bytes[at - 1] ?? 0;
  };
  return {
    isAtEnd: () => at >= length,
    next,
    whole() {
      let [value, unit, byte] = [0, 1, next()];
      for (; byte >= MORE; byte = next()) {
        value += (byte - MORE) * unit;
        unit *= MORE;
      }
      return value + byte * unit;
    },
  };
}
