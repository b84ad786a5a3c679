import { unzipSync, type Unzipped } from 'fflate';
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toText,
  toWhole,
  type Fields,
} from '#article/decode-value.ts';
import { isZip } from '#article/is-zip.ts';
import { failure, success, type Result } from '#article/result.ts';
import { DECODERS, type RecordLists } from '#storage/records.ts';
import type { StoreName } from '#storage/store-names.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  CHECKSUM_FILE,
  LARGEST_BACKUP_BYTES,
  MOST_FILES,
  RECORDS_FILE,
  toHex,
  type Backup,
  type BackupFault,
} from './backup.ts';
import { toCrc32 } from './crc-32.ts';
import { readBytes } from './read-bytes.ts';

/** What a slot takes: no document that could hold scripts or addresses. */
const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'] as const;

/** The backup in a file, every value of it checked; or why there is none. Nothing is ever taken of a damaged one. */
export async function decodeBackup(file: Blob): Promise<Result<Backup, BackupFault>> {
  if (file.size > LARGEST_BACKUP_BYTES) return failure({ kind: 'too-large' });
  const bytes = await readBytes(file);
  if (bytes === null) return failure({ kind: 'unreadable' });
  const unzipped = unzip(bytes);
  if (!unzipped.ok) return unzipped;
  const files = unzipped.value;
  const records = files[RECORDS_FILE];
  const checksum = files[CHECKSUM_FILE];
  if (records === undefined || checksum === undefined) return failure({ kind: 'not-a-backup' });
  if (toHex(toCrc32(records)) !== new TextDecoder().decode(checksum))
    return failure({ kind: 'damaged', place: RECORDS_FILE });
  const parsed = parseJson(records);
  if (!parsed.ok) return parsed;
  if (isNewer(parsed.value)) return failure({ kind: 'newer-version' });
  const decoded = runDecoder(() => toBackup(toFields(parsed.value, 'backup'), files));
  return decoded.ok ? decoded : failure({ kind: 'damaged', place: decoded.error.path });
}

/** The files of the ZIP by name. Those that would need more memory than a backup may are not unpacked at all. */
function unzip(bytes: Uint8Array): Result<Unzipped, BackupFault> {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        return total <= LARGEST_BACKUP_BYTES && count <= MOST_FILES + 2;
      },
    });
    return total > LARGEST_BACKUP_BYTES || count > MOST_FILES + 2
      ? failure({ kind: 'too-large' })
      : success(files);
  } catch {
    // fflate throws for whatever is no ZIP or breaks off: its words say no more to a reader.
    return failure(isZip(bytes) ? { kind: 'damaged', place: 'ZIP' } : { kind: 'not-a-backup' });
  }
}

function parseJson(bytes: Uint8Array): Result<unknown, BackupFault> {
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return failure({ kind: 'damaged', place: RECORDS_FILE });
  }
}

function isNewer(value: unknown): boolean {
  const version = runDecoder(() => toWhole(toFields(value, 'backup')['version'], 'version', 1));
  return version.ok && version.value > BACKUP_VERSION;
}

function toBackup(fields: Fields, files: Unzipped): Backup {
  toChoice(fields['format'], 'format', [BACKUP_FORMAT]);
  const version = toWhole(fields['version'], 'version', 1, BACKUP_VERSION);
  const stores = toFields(fields['stores'], 'stores');
  const list = <Name extends StoreName>(store: Name) =>
    toList(stores[store], store, (value, path) => {
      const decoded = DECODERS[store](store === 'pictures' ? withBlob(value, path, files) : value);
      return decoded.ok ? decoded.value : reject(`${path}.${decoded.error.path}`, decoded.error.message);
    });
  return {
    createdAt: toDate(fields['createdAt'], 'createdAt'),
    records: {
      readingStates: list('readingStates'),
      pictures: list('pictures'),
      kindOverrides: list('kindOverrides'),
      articles: version < 2 ? [] : list('articles'),
      corrections: version < 3 ? [] : list('corrections'),
    } satisfies RecordLists,
    settings: new Map(
      Object.entries(toFields(fields['settings'], 'settings')).map(([key, value]) => [
        key,
        toText(value, `settings.${key}`),
      ]),
    ),
  };
}

/** A text that every reader of dates can read: it is shown. */
function toDate(value: unknown, path: string): string {
  const text = toText(value, path);
  return Number.isNaN(Date.parse(text)) ? reject(path, 'an instant is needed') : text;
}

/** The picture's record with its bytes in the place of the reference to them. */
function withBlob(value: unknown, path: string, files: Unzipped): unknown {
  const fields = toFields(value, path);
  const reference = toFields(fields['blob'], `${path}.blob`);
  const name = toText(reference['file'], `${path}.blob.file`);
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
  if (bytes === undefined) return reject(name, 'the file is missing');
  if (toHex(toCrc32(bytes)) !== reference['crc32']) return reject(name, 'the file is damaged');
  const type = toChoice(reference['type'], `${path}.blob.type`, PICTURE_TYPES);
  return { ...fields, blob: new Blob([new Uint8Array(bytes)], { type }) };
}
