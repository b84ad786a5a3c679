/** Bytes, added at the end; where millions of short lists are kept, a list of numbers would take eight times as much. */
export interface ByteList {
  readonly length: number;
  readonly push: (byte: number) => void;
  /** A whole number of any size, in bytes of seven bits. */
  readonly pushWhole: (value: number) => void;
  /** Reads from the beginning. */
  readonly read: () => ByteReader;
}

/** Reads what was pushed, in order. */
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
  let bytes = new Uint8Array(FIRST_ROOM);
  let length = 0;
  const push = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.ceil(length * GROWTH));
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = byte;
    length += 1;
  };
  return {
    get length() {
      return length;
    },
    push,
    pushWhole(value) {
      let rest = value;
      for (; rest >= MORE; rest = Math.floor(rest / MORE)) push((rest % MORE) + MORE);
      push(rest);
    },
    read: () => readBytes(bytes, length),
  };
}

function readBytes(bytes: Uint8Array, length: number): ByteReader {
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
