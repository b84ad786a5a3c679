import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { LexiconEntries } from '#recognise/tagger/lexicon.ts';
import { encodeTaggerModel, type TaggerWeights } from '#recognise/tagger/tagger-model.ts';

/** A model as it is committed. */
export interface ModelFile {
  /** Compressed with gzip. */
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of what is compressed. */
  readonly sha256: string;
  /** Before compression. */
  readonly plainBytes: number;
}

const BEST = 9;

/** The model as a file. */
export function toModelFile(weights: TaggerWeights, lexicon: LexiconEntries): ModelFile {
  const plain = encodeTaggerModel(weights, lexicon);
  return {
    bytes: gzipSync(plain, { level: BEST }),
    sha256: createHash('sha256').update(plain).digest('hex'),
    plainBytes: plain.length,
  };
}

/**
 * What the file holds, before compression.
 * @throws {Error} when it is no gzip file
 */
export function unpackModelFile(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}
