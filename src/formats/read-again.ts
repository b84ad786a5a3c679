/** The raw text of an article → its document again, when the compiler's rules have improved. Nothing is asked but what an article keeps of its source. */
import type { Article } from '#article/article.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { SourceDocument, SourceLine } from '#article/source-document.ts';
import { parseHtml, parseWrappedEntry } from './html/html.ts';
import { findContentIssues } from './lines/content-issues.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { parsePlainText } from './plain-text.ts';
import type { ReadDocument } from './read-document.ts';
import { objection, type Objection } from './refusal.ts';

/**
 * The document that an article was compiled from. Language, day, topic, sources and id are those of the article, for a feed or container said some of them beside
 * the text.
 */
export function readAgain(article: Article): Result<SourceDocument, Objection> {
  const { id, lang, date, topic, sources, provenance } = article;
  if (provenance.raw === '')
    return failure(objection('empty', 'travelled without its source', 'import the source itself again'));
  const read = readRaw(article);
  if (!read.ok) return read;
  return success({ ...read.value, sha256: provenance.sha256, id, lang, date, topic, sources });
}

function readRaw(article: Article): Result<ReadDocument, Objection> {
  const { format, raw, fileName, sha256 } = article.provenance;
  switch (format) {
    case 'plain-text':
      return success(parsePlainText(raw, { fileName, sha256 }));
    case 'markdown':
      return parseMarkdown(raw, { fileName });
    case 'html': {
      const page = parseHtml(raw, { fileName });
      if (!page.ok) return page;
      return page.value.kind === 'document'
        ? success(page.value.document)
        : failure(
            objection('unsupported', 'is a page that carries an article of its own', 'import that page'),
          );
    }
    case 'ninjs':
    case 'json-ld':
    case 'json-feed':
    case 'rss':
    case 'atom': {
      const lines = parseWrappedEntry(raw);
      return lines.ok ? success(toDocument(article, lines.value)) : lines;
    }
  }
}

function toDocument({ provenance, ...article }: Article, lines: readonly SourceLine[]): ReadDocument {
  const { format, fileName, raw } = provenance;
  const { id, lang, date, topic, sources } = article;
  return { format, fileName, raw, id, lang, date, topic, sources, lines, issues: findContentIssues(raw) };
}
