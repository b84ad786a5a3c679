/** The source of an article whose reader has edited it: what `readAgain` reads it from ever after. */
import type { Article, SourceFormat } from '#article/article.ts';
import { toEditedBlocks, toEditedLines } from '#article/line-edits.ts';
import { isBlank } from '#text/normalise-text.ts';
import { toRawLines } from '#text/raw-lines.ts';
import { exportMarkdown } from './export/export-markdown.ts';
import { readFrontMatter } from './front-matter.ts';
import { normaliseLine } from './normalise-line.ts';

/** What the reader has made of an article's words. */
export interface EditedWords {
  /** One line; empty for none. */
  readonly headline: string;
  /** What stands below the headline, in lines (see `article/line-edits.ts`). */
  readonly text: string;
}

/**
 * The source that says what the reader has written. An article of plain text stays plain text, word for word; of any other
 * format, whose markup no longer holds, it is Markdown, which keeps the links, emphasis, headings, lists and addresses of
 * pictures of the lines that were left as they are.
 */
export function toEditedSource(
  article: Article,
  { headline, text }: EditedWords,
): { readonly format: SourceFormat; readonly raw: string } {
  const words = headline.replace(/\s+/g, ' ').trim();
  if (article.provenance.format === 'plain-text')
    return { format: 'plain-text', raw: toPlainText(words, text) };
  const kept =
    article.headline.text === words ? article.headline : { ...article.headline, text: words, marks: [] };
  const blocks = toEditedBlocks(article, toEditedLines(text));
  return { format: 'markdown', raw: exportMarkdown({ ...article, headline: kept, blocks }) };
}

/** The title stands in front matter, where no rule has to find it; one that front matter cannot say is the first line. */
function toPlainText(headline: string, text: string): string {
  if (isBlank(headline)) return text;
  const entries = [headline, `"${headline}"`, `'${headline}'`].map(
    (value) => `---\ntitle: ${value}\n---\n\n`,
  );
  const head = entries.find((entry) => titleIn(entry) === normaliseLine(headline)) ?? `${headline}\n\n`;
  return head + text;
}

function titleIn(entry: string): string | undefined {
  return readFrontMatter(toRawLines(entry), entry).title?.text;
}
