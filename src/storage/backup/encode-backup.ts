import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { failure, success, type Result } from '#article/result.ts';
import type { KeptPicture } from '#storage/decode-picture.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  CHECKSUM_FILE,
  LARGEST_BACKUP_BYTES,
  MOST_FILES,
  RECORDS_FILE,
  toHex,
  type Backup,
  type FileReference,
  type MadeBackup,
  type MakingFault,
} from './backup.ts';
import { toCrc32 } from './crc-32.ts';
import { readBytes } from './read-bytes.ts';

/** Digits of a CRC-32. */
const CHECKSUM_LENGTH = 8;

/** A picture with a reference to its file in the place of the file. */
type WrittenPicture = Omit<KeptPicture, 'blob'> & { readonly blob: FileReference };

/**
 * The backup as one file, without the pictures whose bytes the device has lost: the rest must be saved all the more.
 * Fails with `too-large` where it could not be read again.
 */
export async function encodeBackup(backup: Backup): Promise<Result<MadeBackup, MakingFault>> {
  const { pictures } = backup.records;
  const size = pictures.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > LARGEST_BACKUP_BYTES || pictures.length > MOST_FILES) return failure({ kind: 'too-large' });
  const archive = openArchive();
  const written: WrittenPicture[] = [];
  for (const picture of pictures) {
    const bytes = await readBytes(picture.blob);
    if (bytes === null) continue;
    const file = `pictures/${written.length + 1}.${picture.blob.type.replace('image/', '')}`;
    const crc32 = toHex(toCrc32(bytes));
    written.push({ ...picture, blob: { file, type: picture.blob.type, size: bytes.length, crc32 } });
    archive.add(file, bytes, 'stored');
  }
  const json = new TextEncoder().encode(toJson(backup, written));
  if (size + json.length + CHECKSUM_LENGTH > LARGEST_BACKUP_BYTES) return failure({ kind: 'too-large' });
  archive.add(RECORDS_FILE, json, 'deflated');
  archive.add(CHECKSUM_FILE, new TextEncoder().encode(toHex(toCrc32(json))), 'stored');
  return success({ file: archive.end(), leftOut: pictures.length - written.length });
}

function toJson({ createdAt, records, settings }: Backup, pictures: readonly WrittenPicture[]): string {
  const written = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt,
    stores: { ...records, pictures },
    settings: Object.fromEntries(settings),
  };
  return JSON.stringify(written, null, 1);
}

/** A ZIP file that is written from the first file to the last. */
function openArchive() {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (name: string, bytes: Uint8Array, manner: 'stored' | 'deflated') => {
      const entry = manner === 'stored' ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => {
      zip.end();
      return new Blob(chunks, { type: 'application/zip' });
    },
  };
}
