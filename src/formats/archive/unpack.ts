/** ZIP archives: their files in memory, within limits, each under a path that stays inside. Nothing is written anywhere. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { failure, success, type Result } from '#article/result.ts';
import { LARGEST_SOURCE_BYTES } from '#formats/decode-bytes.ts';
import { LARGEST_UNPACKED_BYTES, MOST_ENTRIES } from '#formats/limits.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { isClutter } from './other-files.ts';

/** A file of an archive, or why it is not read. */
export interface PackedFile {
  /** Path within the archive, with `/`. */
  readonly path: string;
  readonly bytes: Result<Uint8Array, Objection>;
}

const MEGABYTE = 1024 * 1024;
const BROKEN = objection('malformed', 'is a damaged ZIP archive', 'pack the files again');
const BOMB = objection(
  'too-large',
  `would unpack to more than ${LARGEST_UNPACKED_BYTES / MEGABYTE} MB`,
  'pack fewer files together',
);
const TOO_MANY = objection('too-many', `holds more than ${MOST_ENTRIES} files`, 'pack fewer files together');

/** The files of the archive, in its order; refused as a whole when it is damaged or would unpack to more than the limits. */
export function unpack(archive: Uint8Array): Result<readonly PackedFile[], Objection> {
  const infos = listFiles(archive);
  if (!infos.ok) return infos;
  const files = infos.value.filter(({ name }) => !name.endsWith('/') && !(isInside(name) && isClutter(name)));
  if (files.length > MOST_ENTRIES) return failure(TOO_MANY);
  const total = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > LARGEST_UNPACKED_BYTES) return failure(BOMB);
  return success(files.map((info) => ({ path: info.name, bytes: unpackFile(archive, info) })));
}

/** The directory alone: nothing is unpacked yet. */
function listFiles(archive: Uint8Array): Result<readonly UnzipFileInfo[], Objection> {
  const infos: UnzipFileInfo[] = [];
  const read = attempt(() =>
    unzipSync(archive, {
      filter: (info) => {
        infos.push(info);
        return false;
      },
    }),
  );
  return read === null ? failure(BROKEN) : success(infos);
}

function unpackFile(
  archive: Uint8Array,
  { name, originalSize }: UnzipFileInfo,
): Result<Uint8Array, Objection> {
  if (!isInside(name))
    return failure(
      objection(
        'unsafe',
        'has a path that leads out of its archive',
        'pack the files again from within their folder',
      ),
    );
  if (originalSize > LARGEST_SOURCE_BYTES)
    return failure(objection('too-large', 'is larger than 10 MB', 'split it into one file for each article'));
  let taken = false;
  const read = attempt(() =>
    unzipSync(archive, {
      // A name may stand in the directory twice: the first is meant.
      filter: (info) => {
        const own = !taken && info.name === name;
        if (own) taken = true;
        return own;
      },
    }),
  );
  const bytes = read?.[name];
  return bytes === undefined
    ? failure(
        objection(
          'malformed',
          'cannot be unpacked: it is damaged or locked',
          'pack it again, without a password',
        ),
      )
    : success(bytes);
}

/** What the reading gives, or null when the archive breaks the rules of ZIP. Faults of the program pass. */
function attempt(read: () => Record<string, Uint8Array>): Record<string, Uint8Array> | null {
  try {
    return read();
  } catch (error) {
    // The library marks its own errors with a number; a directory that points outside the file fails as a range.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** True for a path that stays in the folder it is unpacked to, on any system. */
function isInside(path: string): boolean {
  if (path === '' || /^[/\\]|^[a-z]:|\\|\0/i.test(path)) return false;
  return !path.split('/').includes('..');
}
