/** The pieces decoders are made of: each takes `unknown` and a path and gives back a typed value or throws a DecodeFailure, which `runDecoder` turns into a Result. */
import { isDay } from './calendar-date.ts';
import { failure, success, type Result } from './result.ts';

/** What was wrong with a value from outside, and where: `blocks[3].caption.mentions[0].end`. */
export interface DecodeError {
  readonly kind: 'decode';
  readonly path: string;
  readonly message: string;
}

class DecodeFailure extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** An object whose keys are known only to the decoder that reads them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Ends decoding: for the decoders alone, caught by `runDecoder`. */
export function reject(path: string, message: string): never {
  throw new DecodeFailure(path, message);
}

/** Runs a decoder; its rejection becomes an error value, any other exception is a mistake in the program and passes. */
export function runDecoder<T>(decode: () => T): Result<T, DecodeError> {
  try {
    return success(decode());
  } catch (error) {
    if (error instanceof DecodeFailure)
      return failure({ kind: 'decode', path: error.path, message: error.message });
    throw error;
  }
}

/** An object that is not an array. Only known keys are ever copied from it, so `__proto__` in a file does nothing. */
export function toFields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reject(path, 'an object is needed');
  return value as Fields;
}

/** A string. */
export function toText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : reject(path, 'a text is needed');
}

/** A string or null; an absent key counts as null. */
export function toTextOrNull(value: unknown, path: string): string | null {
  return value === null || value === undefined ? null : toText(value, path);
}

/** A day of the calendar as `YYYY-MM-DD`, or null; an absent key counts as null. */
export function toDayOrNull(value: unknown, path: string): string | null {
  const text = toTextOrNull(value, path);
  return text === null || isDay(text) ? text : reject(path, 'a day of the calendar as YYYY-MM-DD is needed');
}

/** A finite number within the bounds, both included. */
export function toNumber(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    return reject(path, `a number from ${least} to ${most} is needed`);
  return value;
}

/** A whole number within the bounds, both included. */
export function toWhole(value: unknown, path: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = toNumber(value, path, least, most);
  return Number.isInteger(number) ? number : reject(path, 'a whole number is needed');
}

/** A list with every item decoded. */
export function toList<T>(value: unknown, path: string, item: (value: unknown, path: string) => T): T[] {
  if (!Array.isArray(value)) return reject(path, 'a list is needed');
  return value.map((entry, at) => item(entry, `${path}[${at}]`));
}

/** One of the given words. */
export function toChoice<T extends string>(value: unknown, path: string, choices: readonly T[]): T {
  return choices.find((choice) => choice === value) ?? reject(path, `one of ${choices.join(', ')} is needed`);
}
