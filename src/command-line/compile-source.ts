/** What `npm run compile` makes of a file's bytes: articles to print, and lines for whoever wants to know what was doubtful or refused. */
import type { Article } from '#article/article.ts';
import { toFreeId } from '#article/find-twin.ts';
import type { CompileIssue } from '#article/source-document.ts';
import { compileDocument, toSha256 } from '#build/compile-file.ts';
import { parseSource } from '#formats/parse-source.ts';
import type { AboutSource, Imported, ImportResult } from '#formats/read-document.ts';
import { toRefusalSentence, type Refusal } from '#formats/refusal.ts';

/** The outcome of compiling one file. */
export interface CompiledSource {
  /** What goes to standard output: the article of a file that holds one, a list for a file that may hold several; null when nothing could be read. */
  readonly printed: Article | readonly Article[] | null;
  /** Doubts and refusals, a line each, in the order of the file. */
  readonly remarks: readonly string[];
  /** True when at least one article was refused. */
  readonly refused: boolean;
}

/**
 * Compiles everything in a file.
 * @param shown The file as the user named it.
 */
export function compileSource(bytes: Uint8Array, shown: string, about: AboutSource): CompiledSource {
  const results = parseSource(bytes, about);
  const several = results.length > 1;
  const articles: Article[] = [];
  const taken = new Set<string>();
  const remarks = results.flatMap((result): readonly string[] => {
    if (!result.ok) return [toRefusalSentence(withName(result.error, shown, about))];
    const { article, notes } = compileImported(result.value, shown, several, taken);
    articles.push(article);
    taken.add(article.id);
    return notes;
  });
  return { printed: toPrinted(articles, several), remarks, refused: results.some(isRefused) };
}

function isRefused(result: ImportResult): boolean {
  return !result.ok;
}

function toPrinted(articles: readonly Article[], several: boolean): CompiledSource['printed'] {
  if (articles.length === 0) return null;
  return several ? articles : (articles[0] ?? null);
}

/** The file as it was named, and not its base name; files within an archive keep their path there. */
function withName(refusal: Refusal, shown: string, { fileName }: AboutSource): Refusal {
  const own = refusal.file === null || refusal.file === fileName;
  return { ...refusal, file: own ? (shown === '-' ? 'standard input' : shown) : refusal.file };
}

function compileImported(
  imported: Imported,
  shown: string,
  several: boolean,
  taken: ReadonlySet<string>,
): { readonly article: Article; readonly notes: readonly string[] } {
  if (imported.kind === 'article') return { article: withFreeId(imported.article, taken), notes: [] };
  const { document } = imported;
  const sha256 = toSha256(document.raw);
  const { article: compiled, issues, pictures } = compileDocument({ ...document, sha256 });
  const article = withFreeId(compiled, taken);
  const name = several ? `${shown} (${article.id})` : shown;
  const kept = pictures.map(
    ({ block, mediaType, bytes }) =>
      `${name}: left-out: The picture of ${block} (${mediaType}, ${bytes.length} bytes) stands in the file and not in this JSON; the app keeps it`,
  );
  return { article, notes: [...issues.map((issue) => toIssueLine(name, issue)), ...kept] };
}

/** Entries of a feed often have one title, and an id is unique among what is printed. */
function withFreeId(article: Article, taken: ReadonlySet<string>): Article {
  const id = toFreeId(article.id, (own) => taken.has(own));
  return id === article.id ? article : { ...article, id };
}

function toIssueLine(file: string, { line, kind, message }: CompileIssue): string {
  return `${file}${line === null ? '' : `:${line}`}: ${kind}: ${message}`;
}
