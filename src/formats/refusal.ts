/** Why a file, or one part of it, is not imported: said so that whoever brought it can do something about it. */
import { failure, type Result } from '#article/result.ts';
import type { DecodeBytesError } from './decode-bytes.ts';

/** Names of the reasons, for hosts that say them in another language. */
export const REFUSAL_KINDS = [
  /** Nothing to read. */
  'empty',
  /** No text: a picture, a PDF, a program. */
  'binary',
  'too-large',
  /** Parts within parts beyond any page. */
  'too-deep',
  'too-many',
  /** The file breaks the rules of its format. */
  'malformed',
  /** Made to do harm, or made so that it could. */
  'unsafe',
  /** A format or version that is not read. */
  'unsupported',
  /** Readable, but without an article. */
  'no-article',
  /** The system no longer gives it. */
  'unreadable',
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** One refusal. `reason` and `remedy` are plain clauses without subject and full stop: «is a PDF», «copy its text …». */
export interface Refusal {
  readonly kind: RefusalKind;
  /** Name of the file, with the path within its archive; null for pasted text. */
  readonly file: string | null;
  /** Where in the file: a line, an entry, a path of keys; null when all of it is meant. */
  readonly place: string | null;
  readonly reason: string;
  readonly remedy: string;
}

/** A refusal before anybody has said of which file. */
export type Objection = Omit<Refusal, 'file'>;

/** An objection to all of a file, or to one `place` in it. */
export function objection(
  kind: RefusalKind,
  reason: string,
  remedy: string,
  place: string | null = null,
): Objection {
  return { kind, place, reason, remedy };
}

/** The failure of an import of `file`. */
export function refuse(file: string | null, why: Objection): Result<never, Refusal> {
  return failure({ file: file === null ? null : toPrintable(file), ...why });
}

/** What the decoder of bytes says, as an objection. */
export function fromDecodeBytesError({ kind, message }: DecodeBytesError): Objection {
  const cut = message.indexOf('; ');
  return objection(kind, message.slice(0, cut), message.slice(cut + '; '.length));
}

/** The refusal on one line: «page.html, line 3: this is …; remedy». */
export function toRefusalSentence({ file, place, reason, remedy }: Refusal): string {
  const where = [file ?? 'the text', place].filter((part) => part !== null).join(', ');
  return `${where}: this ${reason}; ${remedy}`;
}

/** Longest name that is repeated in a message, in characters. */
const LONGEST_NAME = 120;

/** A name from a file, fit to stand in a message: no line ends, control characters or changes of direction. */
export function toPrintable(name: string): string {
  const plain = name.replace(/[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '');
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
}
