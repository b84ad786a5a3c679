import type { DecodeBytesError } from '#formats/decode-bytes.ts';

/** Why a file is not even read. */
export type RefusalKind = 'missing' | 'directory' | 'unreadable';

/** Status of a command that was given something it cannot work with. */
export const EXIT_REFUSED = 2;

/** One line that names the file, what is wrong with it or its bytes, and the way out. */
export function toRefusalLine(file: string, refusal: RefusalKind | DecodeBytesError): string {
  const reason = typeof refusal === 'string' ? toReason(refusal) : `this ${refusal.message}`;
  return `${file === '-' ? 'standard input' : file}: ${reason}`;
}

function toReason(kind: RefusalKind): string {
  switch (kind) {
    case 'missing':
      return 'there is no such file; check the path';
    case 'directory':
      return 'this is a folder; name one text file in it';
    case 'unreadable':
      return 'the file cannot be read; check its permissions';
  }
}

/** What a failed system call says about the file, from its `code` (`ENOENT` …). */
export function toRefusalKind(error: unknown): RefusalKind {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'directory' : 'unreadable';
}
