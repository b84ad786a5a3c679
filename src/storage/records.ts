/** What each store holds, and how what a store gives back is read. */
import type { EntityCorrection } from '#article/corrections/entity-correction.ts';
import type { DecodeError } from '#article/decode-value.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { KindOverride } from '#article/kind-override.ts';
import type { ReadingState } from '#article/reading-state.ts';
import type { Result } from '#article/result.ts';
import { decodeCorrection } from './decode-correction.ts';
import { decodeKindOverride } from './decode-kind-override.ts';
import { decodeOwnArticle } from './decode-own-article.ts';
import { decodePicture, type KeptPicture } from './decode-picture.ts';
import { decodeReadingState } from './decode-reading-state.ts';
import type { StoreName } from './store-names.ts';

/** What each store holds. */
export interface Records {
  readonly readingStates: ReadingState;
  readonly pictures: KeptPicture;
  readonly kindOverrides: KindOverride;
  readonly articles: OwnArticle;
  readonly corrections: EntityCorrection;
}

/** Some records of each store. */
export type RecordLists = { readonly [Name in StoreName]: readonly Records[Name][] };

type Decoders = {
  readonly [Name in StoreName]: (value: unknown) => Result<Records[Name], DecodeError>;
};

/** The decoder of each store's records. */
export const DECODERS: Decoders = {
  readingStates: decodeReadingState,
  pictures: decodePicture,
  kindOverrides: decodeKindOverride,
  articles: decodeOwnArticle,
  corrections: decodeCorrection,
};
