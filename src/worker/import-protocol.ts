/** What the worker that imports says to the page, which decodes what it hears; what the page asks is in `import-request`. */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { decodeEntity } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
  type Fields,
} from '#article/decode-value.ts';
import type { Entity } from '#article/entity.ts';
import { LARGEST_SIDE_PX } from '#article/picture-limits.ts';
import { LINE_FATES, type PrintedLine } from '#article/printed-line.ts';
import { failure, success, type Result } from '#article/result.ts';
import { ISSUE_KINDS, type IssueKind } from '#article/source-document.ts';
import { REFUSAL_KINDS, type Refusal } from '#formats/refusal.ts';

export type { Refusal } from '#formats/refusal.ts';

/** A line that could not be decided for certain. */
export interface DoubtfulLine {
  /** 1-based line of the source; null when the whole of it is meant. */
  readonly line: number | null;
  /** The words it stands for, as far as they are worth showing. */
  readonly text: string;
  readonly kind: IssueKind;
  /** The block whose kind is doubtful; null for every other doubt. */
  readonly block: string | null;
}

/** An article that was read. */
export interface ReadArticle {
  readonly article: Article;
  /** Entities that the roles of the article's own belong to, such as the country of an office. */
  readonly owners: readonly Entity[];
  readonly doubts: readonly DoubtfulLine[];
  readonly pictures: readonly DrawnPicture[];
  /** How many pictures stand in the source and cannot be read. */
  readonly lostPictures: number;
  /** The lines of the source with what became of each; empty for an article that travelled without it. */
  readonly printed: readonly PrintedLine[];
}

/** A picture of the source, drawn anew: nothing of the file that it came in is left but what it shows. */
export interface DrawnPicture {
  /** Id of the image block it belongs to. */
  readonly block: string;
  readonly type: DrawnType;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const DRAWN_TYPES = ['image/png', 'image/jpeg'] as const;
type DrawnType = (typeof DRAWN_TYPES)[number];

/** One article of a source, read or refused. */
export type Outcome = Result<ReadArticle, Refusal>;

/** What the worker says while it reads one source. */
export type FromWorker =
  /** The outcome number `at` of `of`, from 1. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly at: number; readonly of: number }
  /** It is at work: a picture was drawn. */
  | { readonly kind: 'drawn' }
  | { readonly kind: 'done' }
  /** The browser can no longer read the file. */
  | { readonly kind: 'unreadable' }
  /** The knowledge base or a model did not come. */
  | { readonly kind: 'not-loaded' };

/** What the worker says, or the first fault. */
export function decodeFromWorker(value: unknown): Result<FromWorker, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['outcome', 'drawn', 'done', 'unreadable', 'not-loaded']);
    if (kind !== 'outcome') return { kind };
    const of = toWhole(fields['of'], 'of', 1);
    return { kind, outcome: toOutcome(fields['outcome']), at: toWhole(fields['at'], 'at', 1, of), of };
  });
}

function toOutcome(value: unknown): Outcome {
  const { ok, value: read, error } = toFields(value, 'outcome');
  return ok === true ? success(toReadArticle(toFields(read, 'value'))) : failure(toRefusal(error));
}

function toReadArticle(fields: Fields): ReadArticle {
  return {
    article: toArticle(fields['article']),
    owners: toList(fields['owners'], 'owners', decodeEntity),
    doubts: toList(fields['doubts'], 'doubts', toDoubt),
    pictures: toList(fields['pictures'], 'pictures', toDrawnPicture),
    lostPictures: toWhole(fields['lostPictures'], 'lostPictures', 0),
    printed: toList(fields['printed'], 'printed', toPrinted),
  };
}

function toDrawnPicture(value: unknown, path: string): DrawnPicture {
  const { block, type, bytes, width, height } = toFields(value, path);
  return {
    block: toText(block, `${path}.block`),
    type: toChoice(type, `${path}.type`, DRAWN_TYPES),
    bytes:
      bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
        : reject(`${path}.bytes`, 'bytes are needed'),
    width: toWhole(width, `${path}.width`, 1, LARGEST_SIDE_PX),
    height: toWhole(height, `${path}.height`, 1, LARGEST_SIDE_PX),
  };
}

/** An article within a message; rejects with its place in the article. */
export function toArticle(value: unknown): Article {
  const article = decodeArticle(value);
  return article.ok ? article.value : reject(`article.${article.error.path}`, article.error.message);
}

function toPrinted(value: unknown, path: string): PrintedLine {
  const { text, fate } = toFields(value, path);
  return { text: toText(text, `${path}.text`), fate: toChoice(fate, `${path}.fate`, LINE_FATES) };
}

function toDoubt(value: unknown, path: string): DoubtfulLine {
  const { line, text, kind, block } = toFields(value, path);
  return {
    line: line === null ? null : toWhole(line, `${path}.line`, 1),
    text: toText(text, `${path}.text`),
    kind: toChoice(kind, `${path}.kind`, ISSUE_KINDS),
    block: toTextOrNull(block, `${path}.block`),
  };
}

function toRefusal(value: unknown): Refusal {
  const fields = toFields(value, 'refusal');
  return {
    kind: toChoice(fields['kind'], 'kind', REFUSAL_KINDS),
    file: toTextOrNull(fields['file'], 'file'),
    place: toTextOrNull(fields['place'], 'place'),
    reason: toText(fields['reason'], 'reason'),
    remedy: toText(fields['remedy'], 'remedy'),
  };
}
