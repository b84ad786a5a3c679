/** What the page asks of the worker that imports, which decodes it. */
import {
  reject,
  runDecoder,
  toChoice,
  toFields,
  toList,
  toText,
  type DecodeError,
  type Fields,
} from '#article/decode-value.ts';
import type { Article } from '#article/article.ts';
import type { NameLanguage } from '#article/entity.ts';
import type { Result } from '#article/result.ts';
import type { EditedWords } from '#formats/edited-source.ts';
import { toArticle } from './import-protocol.ts';

/** Where the worker finds what it reads with: addresses within the app. */
export interface ImportTools {
  /** The knowledge base as `knowledge/decode-knowledge.ts` reads it. */
  readonly knowledge: string;
  /** The trained models, compressed with gzip. */
  readonly models: Readonly<Record<NameLanguage, string>>;
}

/** A file as these types see it: whether it is one, the host must look. */
export interface SizedFile {
  readonly size: number;
}

/** A folder with more files is refused; whoever lists them need list no further than one more. */
export const MOST_FILES_IN_FOLDER = 10_000;

/** A file of a folder. */
export interface FileInFolder {
  /** From the folder's own name on, with `/`: `cartella/pagina.html`. */
  readonly path: string;
  readonly file: SizedFile;
}

/** What is read: words the reader pasted, files that the worker reads itself, or an article whose words they have edited. */
export type ImportSource =
  | ({ readonly kind: 'edit'; readonly article: Article } & EditedWords)
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: SizedFile }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly FileInFolder[] };

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
  const kind = toChoice(fields['kind'], 'kind', ['text', 'file', 'folder', 'edit']);
  switch (kind) {
    case 'text':
      return { kind, text: toText(fields['text'], 'text') };
    case 'file':
      return { kind, name: toText(fields['name'], 'name'), file: toFile(fields['file'], 'file') };
    case 'folder':
      return {
        kind,
        name: toText(fields['name'], 'name'),
        files: toList(fields['files'], 'files', toFileInFolder),
      };
    case 'edit':
      return {
        kind,
        article: toArticle(fields['article']),
        headline: toText(fields['headline'], 'headline'),
        text: toText(fields['text'], 'text'),
      };
  }
}

function toFileInFolder(value: unknown, at: string): FileInFolder {
  const { path, file } = toFields(value, at);
  return { path: toText(path, `${at}.path`), file: toFile(file, `${at}.file`) };
}

function toFile(file: unknown, path: string): SizedFile {
  return typeof file === 'object' && file !== null && 'size' in file && typeof file.size === 'number'
    ? (file as SizedFile)
    : reject(path, 'a file is needed');
}
