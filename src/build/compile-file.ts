/** The Node host of the pipeline: bytes or a file → article, with the whole knowledge base. The build and the command line share it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success, type Result } from '#article/result.ts';
import type { SourceDocument } from '#article/source-document.ts';
import { compileArticle, type Compilation } from '#compile/compile-article.ts';
import { decodeBytes, type DecodeBytesError } from '#formats/decode-bytes.ts';
import { parsePlainText } from '#formats/plain-text.ts';
import { knowledgeIndex } from './knowledge-index.ts';
import { taggerModels } from './tagger-models.ts';

/** What is known about bytes that are to be compiled. */
export interface AboutBytes {
  /** Base name, or null for standard input. */
  readonly fileName: string | null;
  /** Overrides the language that the text says it is in. */
  readonly lang?: string;
}

/** The article in the bytes of a plain-text page, or why they are none. */
export function compileBytes(bytes: Uint8Array, about: AboutBytes): Result<Compilation, DecodeBytesError> {
  const decoded = decodeBytes(bytes);
  return decoded.ok ? success(compileText(decoded.value, about)) : failure(decoded.error);
}

/** The article in a text that is already decoded. */
export function compileText(raw: string, about: AboutBytes): Compilation {
  return compileDocument(parsePlainText(raw, { ...about, sha256: toSha256(raw) }));
}

/** The article in a document of whatever format, with all that the hosts in Node know: the whole base and the models. */
export function compileDocument(document: SourceDocument): Compilation {
  return compileArticle(document, knowledgeIndex(), taggerModels());
}

/** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
export function toSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The article in a file.
 * @throws {Error} when the file cannot be read or holds no text; the message names the file and the remedy.
 */
export function compileFile(path: string): Compilation {
  const compiled = compileBytes(readFileSync(path), { fileName: basename(path) });
  if (!compiled.ok) throw new Error(`${path} ${compiled.error.message}`);
  return compiled.value;
}
