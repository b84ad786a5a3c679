/** From the sources of an edition to the files it ships as, or to sentences about what must be mended. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '#article/article.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { EDITION_INDEX, HASH_LENGTH } from '#offline/precache-manifest.ts';
import { toLibraryFile, type CompiledArticle, type FindEntity } from './edition-library.ts';

/** One file to ship. */
export interface EditionFile {
  /** Bare file name; an article's has a hash of its content in it. */
  readonly name: string;
  readonly json: string;
}

/** The files of an edition, and what their sources leave in doubt. */
export interface Edition {
  readonly library: EditionFile;
  readonly articles: readonly EditionFile[];
  /** What the compiler doubts, one line each. */
  readonly warnings: readonly string[];
}

/** A compiled source. */
export interface CompiledSource {
  readonly path: string;
  readonly article: Article;
  readonly issues: readonly CompileIssue[];
}

/**
 * The files of an edition: one per article and the library's. Equal sources give equal names and contents.
 * @throws {RangeError} when two sources have one id: their authors must choose.
 */
export function toEdition(sources: readonly CompiledSource[], findEntity: FindEntity): Edition {
  rejectSharedIds(sources);
  const articles: EditionFile[] = [];
  const compiled: CompiledArticle[] = [];
  for (const { article } of sources) {
    const file = toHashedFile(article.id, article);
    articles.push(file);
    compiled.push({ article, asset: file.name });
  }
  return {
    // Always under the same address, so that the edition can change while the app does not.
    library: { name: EDITION_INDEX, json: JSON.stringify(toLibraryFile(compiled, findEntity)) },
    articles,
    warnings: sources.flatMap(({ path, issues }) => issues.map((issue) => describeIssue(path, issue))),
  };
}

/** `file.txt:12: sentence` as editors and terminals link it. */
export function describeIssue(path: string, issue: CompileIssue): string {
  return `${basename(path)}${issue.line === null ? '' : `:${issue.line}`}: ${issue.message} (${issue.kind})`;
}

/** What an exception while compiling a source is told as: the file, the reason, the remedy. */
export function describeCrash(path: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return (
    `${path} could not be compiled: ${reason}. ` +
    `Try «npm run compile -- ${path}» to see it alone; mend the file or take it out of the folder.`
  );
}

function toHashedFile(name: string, value: unknown): EditionFile {
  const json = JSON.stringify(value);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH);
  return { name: `${name}-${hash}.json`, json };
}

function rejectSharedIds(sources: readonly CompiledSource[]): void {
  const paths = new Map<string, string>();
  for (const { path, article } of sources) {
    const other = paths.get(article.id);
    if (other !== undefined) {
      throw new RangeError(
        `${other} and ${path} have the same id «${article.id}»: give one of them another file name or «id:» line.`,
      );
    }
    paths.set(article.id, path);
  }
}
