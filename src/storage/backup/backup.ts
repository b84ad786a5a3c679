/**
 * A backup is one ZIP file that any tool opens: `dramatis.json` with every record, the pictures as files beside it, and
 * the checksum of every file, since a damaged backup must change nothing.
 */
import type { RecordLists } from '#storage/records.ts';

/** Everything of the reader's that this device keeps. */
export interface Backup {
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly records: RecordLists;
  /** Theme, language and settings as the browser's storage holds them, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Why no backup can be made. */
export type MakingFault =
  /** More than a browser can hold at once. */
  { readonly kind: 'too-large' };

/** A backup that was made. */
export interface MadeBackup {
  readonly file: Blob;
  /** How many things are not in it, since the device can no longer read them. */
  readonly leftOut: number;
}

/** Why a file is no backup that can be used. */
export type BackupFault =
  /** The browser cannot read the file: it is gone, or not ours to read. */
  | { readonly kind: 'unreadable' }
  /** No file that Dramatis wrote. */
  | { readonly kind: 'not-a-backup' }
  /** Written by a later version: this page must be brought up to date first. */
  | { readonly kind: 'newer-version' }
  /** More than a browser can hold at once. */
  | { readonly kind: 'too-large' }
  /** `place` names what is damaged: a file of the ZIP or the path of a value. */
  | { readonly kind: 'damaged'; readonly place: string };

export const BACKUP_FORMAT = 'dramatis-backup';
/** Rises when an older version could not read, or would lose, what is written. Version 1 had no articles, 2 no corrections of names, 3 none that says what is a name. */
export const BACKUP_VERSION = 4;

/** The file with the records; written after the files it speaks of. */
export const RECORDS_FILE = 'dramatis.json';
/** Holds the CRC-32 of `RECORDS_FILE` as eight hexadecimal digits. */
export const CHECKSUM_FILE = 'dramatis.crc32';

/** A browser holds a backup in memory while it is written or read. */
export const LARGEST_BACKUP_BYTES = 1_000_000_000;
/** Pictures in one backup; far beyond what one reader puts in. */
export const MOST_FILES = 20_000;

/** In `RECORDS_FILE`, what stands in the place of a picture's bytes. */
export interface FileReference {
  readonly file: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  readonly crc32: string;
}

/** A CRC-32 as it is written. */
export function toHex(crc32: number): string {
  return crc32.toString(16).padStart(8, '0');
}
