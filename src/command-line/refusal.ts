/** Why a file is not compiled. */
export type RefusalKind = 'missing' | 'directory' | 'unreadable' | 'empty' | 'binary' | 'too-large';

/** Status of a command that was given something it cannot work with. */
export const EXIT_REFUSED = 2;

/** One line that names the file, what is wrong with it, and the way out. */
export function toRefusalLine(file: string, kind: RefusalKind): string {
  return `${file === '-' ? 'standard input' : file}: ${toReason(kind)}`;
}

function toReason(kind: RefusalKind): string {
  switch (kind) {
    case 'missing':
      return 'there is no such file; check the path';
    case 'directory':
      return 'this is a folder; name one text file in it';
    case 'unreadable':
      return 'the file cannot be read; check its permissions';
    case 'empty':
      return 'there is no text in it; give a page with at least one line';
    case 'binary':
      return 'this is not plain text; save the page as a text file (UTF-8) first';
    case 'too-large':
      return 'this is larger than 10 MB; split it into single articles';
  }
}

/** What a failed system call says about the file, from its `code` (`ENOENT` …). */
export function toRefusalKind(error: unknown): RefusalKind {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'directory' : 'unreadable';
}
