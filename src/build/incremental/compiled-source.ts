/**
 * A compiled article as it travels between threads, into the cache and into the edition: the file it ships as, word for word, and
 * apart from it the little that the library and the report need, so that the file need not be parsed again.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Entity } from '#article/entity.ts';
import type { ArticleId } from '#article/ids.ts';
import type { LibraryEntry } from '#article/library.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { toLibraryEntry } from '#article/to-library-entry.ts';
import { compileBytes } from '#build/compile-file.ts';
import type { Compilation } from '#compile/compile-article.ts';
import { HASH_LENGTH } from '#offline/precache-manifest.ts';
import { toCacheKey } from './cache-key.ts';

/** What is needed of an article beside its file. */
export interface ArticleFacts {
  readonly id: ArticleId;
  readonly entry: LibraryEntry;
  readonly entities: readonly Entity[];
  readonly issues: readonly CompileIssue[];
}

/** An article's file and what is to be known of it. */
export interface CompiledSource {
  /** Bare file name, with a hash of the content in it. */
  readonly asset: string;
  /** The content of the file. */
  readonly json: string;
  readonly facts: ArticleFacts;
}

/** A compiled source with the key that belongs to the bytes it was made of. */
export interface KeyedSource {
  readonly key: string;
  readonly source: CompiledSource;
}

/** The article as it ships. Equal articles give equal names and contents. */
export function toCompiledSource({ article, issues }: Omit<Compilation, 'pictures'>): CompiledSource {
  const json = JSON.stringify(article);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH);
  const asset = `${article.id}-${hash}.json`;
  const { id, entities } = article;
  return { asset, json, facts: { id, entry: toLibraryEntry(article, asset), entities, issues } };
}

/**
 * Compiles the file at the path. The key is that of the very bytes that were compiled, whatever was in the file before.
 * @throws {Error} when the file cannot be read or holds no text; the message names the file and the remedy.
 */
export function compileSource(path: string, fingerprint: string): KeyedSource {
  const bytes = readFileSync(path);
  const compiled = compileBytes(bytes, { fileName: basename(path) });
  if (!compiled.ok) throw new Error(`${path} ${compiled.error.message}`);
  return { key: toCacheKey(fingerprint, path, bytes), source: toCompiledSource(compiled.value) };
}
