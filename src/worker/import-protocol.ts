/** What the page and the worker that imports say to each other. Both decode what they hear. */
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
import type { Entity, NameLanguage } from '#article/entity.ts';
import { LINE_FATES, type PrintedLine } from '#article/printed-line.ts';
import { failure, success, type Result } from '#article/result.ts';
import { ISSUE_KINDS, type IssueKind } from '#article/source-document.ts';
import type { EditedWords } from '#formats/edited-source.ts';
import { REFUSAL_KINDS, type Refusal } from '#formats/refusal.ts';

export type { Refusal } from '#formats/refusal.ts';

/** Where the worker finds what it reads with: addresses within the app. */
export interface ImportTools {
  /** The knowledge base as `knowledge/decode-knowledge.ts` reads it. */
  readonly knowledge: string;
  /** The trained models, compressed with gzip. */
  readonly models: Readonly<Record<NameLanguage, string>>;
}

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
  /** Pictures that stand in the source and are not taken over. */
  readonly pictures: number;
  /** The lines of the source with what became of each; empty for an article that travelled without it. */
  readonly printed: readonly PrintedLine[];
}

/** One article of a source, read or refused. */
export type Outcome = Result<ReadArticle, Refusal>;

/** What the worker says while it reads one source. */
export type FromWorker =
  /** The outcome number `at` of `of`, from 1. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly at: number; readonly of: number }
  | { readonly kind: 'done' }
  /** The browser can no longer read the file. */
  | { readonly kind: 'unreadable' }
  /** The knowledge base or a model did not come. */
  | { readonly kind: 'not-loaded' };

/** What the worker says, or the first fault. */
export function decodeFromWorker(value: unknown): Result<FromWorker, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['outcome', 'done', 'unreadable', 'not-loaded']);
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
    pictures: toWhole(fields['pictures'], 'pictures', 0),
    printed: toList(fields['printed'], 'printed', toPrinted),
  };
}

function toArticle(value: unknown): Article {
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

/** What is read: words the reader pasted, a file that the worker reads itself, or an article whose words they have edited. */
export type ImportSource =
  | ({ readonly kind: 'edit'; readonly article: Article } & EditedWords)
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: { readonly size: number } };

/** What the page asks for. The worker reads one source at a time. */
export interface ToWorker {
  readonly source: ImportSource;
  readonly tools: ImportTools;
}

/** What the page asks for, or the first fault; whether `file` is one, the host must look. */
export function decodeToWorker(value: unknown): Result<ToWorker, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'request');
    const tools = toFields(fields['tools'], 'tools');
    const models = toFields(tools['models'], 'models');
    return {
      source: toSource(toFields(fields['source'], 'source')),
      tools: {
        knowledge: toText(tools['knowledge'], 'knowledge'),
        models: { it: toText(models['it'], 'it'), en: toText(models['en'], 'en') },
      },
    };
  });
}

function toSource(fields: Fields): ImportSource {
  const kind = toChoice(fields['kind'], 'kind', ['text', 'file', 'edit']);
  if (kind === 'edit') {
    const { article, headline, text } = fields;
    return {
      kind,
      article: toArticle(article),
      headline: toText(headline, 'headline'),
      text: toText(text, 'text'),
    };
  }
  if (kind === 'text') return { kind, text: toText(fields['text'], 'text') };
  const { file } = fields;
  if (typeof file !== 'object' || file === null || !('size' in file) || typeof file.size !== 'number')
    return reject('file', 'a file is needed');
  return { kind, name: toText(fields['name'], 'name'), file: file as { readonly size: number } };
}
