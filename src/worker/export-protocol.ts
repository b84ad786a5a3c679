/** What the page and the worker that exports say to each other: one thing at a time, each answered before the next. Both decode what they hear. */
import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { decodeEntityId } from '#article/decode-entity.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toText,
  toTextOrNull,
  type DecodeError,
  type Fields,
} from '#article/decode-value.ts';
import type { EntityId } from '#article/ids.ts';
import type { Result } from '#article/result.ts';
import type { DossierWords } from '#formats/export/export-dossier.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#formats/export/export-format.ts';
import type { LibraryPage } from '#formats/export/export-library.ts';

export { EXPORT_FORMATS, type ExportFormat } from '#formats/export/export-format.ts';

/** A dossier is for people: to be read, or to be written on. */
export const DOSSIER_FORMATS = ['html', 'markdown'] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

/** What is to be made. `fileName` is a slug without an ending. */
export type ExportJob =
  /** One article as one file, which bears its name. */
  | { readonly kind: 'article'; readonly format: ExportFormat }
  /** A ZIP archive of one file for each article. */
  | { readonly kind: 'archive'; readonly format: ExportFormat; readonly fileName: string }
  /** All articles in one HTML file. */
  | { readonly kind: 'page'; readonly page: LibraryPage; readonly fileName: string }
  /** Every passage that names an entity. */
  | {
      readonly kind: 'dossier';
      readonly format: DossierFormat;
      readonly entity: EntityId;
      readonly words: DossierWords;
      readonly fileName: string;
    };

/** A picture of the reader's own in an article. */
export interface CarriedPicture {
  readonly blockId: string;
  readonly alt: string;
  /** A Blob; whether it is one, the host must look. */
  readonly file: object;
}

/** An article that goes into the export, as the reader has changed it. */
export interface ExportPiece {
  readonly article: Article;
  readonly pictures: readonly CarriedPicture[];
  /** Its day as the reader writes it; null when it has none. */
  readonly day: string | null;
  /** Its address on the web; null when it has none. */
  readonly link: string | null;
}

/** What the page says. */
export type ToExporter =
  | { readonly kind: 'begin'; readonly job: ExportJob }
  | { readonly kind: 'piece'; readonly piece: ExportPiece }
  | { readonly kind: 'end' };

/** What the worker answers: `taken` to all but the end. */
export type FromExporter =
  { readonly kind: 'taken' } | { readonly kind: 'file'; readonly name: string; readonly file: object };

/** What the worker says, or the first fault. */
export function decodeFromExporter(value: unknown): Result<FromExporter, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['taken', 'file']);
    return kind === 'taken'
      ? { kind }
      : { kind, name: toText(fields['name'], 'name'), file: toObject(fields['file'], 'file') };
  });
}

/** What the page says, or the first fault. */
export function decodeToExporter(value: unknown): Result<ToExporter, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'message');
    const kind = toChoice(fields['kind'], 'kind', ['begin', 'piece', 'end']);
    if (kind === 'begin') return { kind, job: toJob(toFields(fields['job'], 'job')) };
    return kind === 'piece' ? { kind, piece: toPiece(toFields(fields['piece'], 'piece')) } : { kind };
  });
}

function toJob(fields: Fields): ExportJob {
  const kind = toChoice(fields['kind'], 'kind', ['article', 'archive', 'page', 'dossier']);
  const fileName = kind === 'article' ? '' : toText(fields['fileName'], 'fileName');
  switch (kind) {
    case 'article':
      return { kind, format: toChoice(fields['format'], 'format', EXPORT_FORMATS) };
    case 'archive':
      return { kind, format: toChoice(fields['format'], 'format', EXPORT_FORMATS), fileName };
    case 'page':
      return { kind, page: toTexts(fields['page'], 'page', ['lang', 'title', 'untitled']), fileName };
    case 'dossier':
      return {
        kind,
        format: toChoice(fields['format'], 'format', DOSSIER_FORMATS),
        entity: decodeEntityId(fields['entity'], 'entity'),
        words: toTexts(fields['words'], 'words', [
          'lang',
          'name',
          'about',
          'caption',
          'headlineOnly',
          'untitled',
        ]),
        fileName,
      };
  }
}

function toTexts<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
): Readonly<Record<Key, string>> {
  const fields = toFields(value, path);
  const texts = keys.map((key) => [key, toText(fields[key], `${path}.${key}`)] as const);
  return Object.fromEntries(texts) as Record<Key, string>;
}

function toPiece(fields: Fields): ExportPiece {
  const article = decodeArticle(fields['article']);
  return {
    article: article.ok ? article.value : reject(`article.${article.error.path}`, article.error.message),
    pictures: toList(fields['pictures'], 'pictures', (value, path) => {
      const { blockId, alt, file } = toFields(value, path);
      return {
        blockId: toText(blockId, `${path}.blockId`),
        alt: toText(alt, `${path}.alt`),
        file: toObject(file, `${path}.file`),
      };
    }),
    day: toTextOrNull(fields['day'], 'day'),
    link: toTextOrNull(fields['link'], 'link'),
  };
}

function toObject(value: unknown, path: string): object {
  return typeof value === 'object' && value !== null ? value : reject(path, 'a file is needed');
}
