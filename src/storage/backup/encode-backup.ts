import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { failure, success, type Result } from '#article/result.ts';
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
  type MakingFault,
} from './backup.ts';
import { toCrc32 } from './crc-32.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The backup as one file. Fails with `too-large` where it could not be read again, and with `damaged` where the device
 * has lost the bytes of a picture: its place is the article's id.
 */
export async function encodeBackup(backup: Backup): Promise<Result<Blob, MakingFault>> {
  const { pictures } = backup.records;
  const size = pictures.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size > LARGEST_BACKUP_BYTES || pictures.length > MOST_FILES) return failure({ kind: 'too-large' });
  const archive = openArchive();
  const references: FileReference[] = [];
  for (const picture of pictures) {
    const bytes = await readBytes(picture.blob);
    if (bytes === null) return failure({ kind: 'damaged', place: picture.articleId });
    const file = `pictures/${references.length + 1}.${picture.blob.type.replace('image/', '')}`;
    const crc32 = toHex(toCrc32(bytes));
    references.push({ file, type: picture.blob.type, size: bytes.length, crc32 });
    archive.add(file, bytes, 'stored');
  }
  const json = new TextEncoder().encode(toJson(backup, references));
  archive.add(RECORDS_FILE, json, 'deflated');
  archive.add(CHECKSUM_FILE, new TextEncoder().encode(toHex(toCrc32(json))), 'stored');
  return success(archive.end());
}

function toJson({ createdAt, records, settings }: Backup, references: readonly FileReference[]): string {
  const written = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt,
    stores: {
      ...records,
      pictures: records.pictures.map((picture, at) => ({ ...picture, blob: references[at] })),
    },
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
