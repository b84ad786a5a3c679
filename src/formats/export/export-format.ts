/** The formats an article leaves in, and the name of the file it leaves as. */
import type { Article } from '#article/article.ts';
import { exportArticleJson } from './export-article-json.ts';
import { exportHtml, type PictureData } from './export-html.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportNinjs } from './export-ninjs.ts';

/** From what anybody can read to what a program wants. */
export const EXPORT_FORMATS = ['html', 'markdown', 'article-json', 'ninjs', 'json-ld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How files of a format end, and what they are on the web. */
const FILE_TYPES: Readonly<Record<ExportFormat, { readonly ending: string; readonly mediaType: string }>> = {
  html: { ending: 'html', mediaType: 'text/html' },
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  'article-json': { ending: 'json', mediaType: 'application/json' },
  ninjs: { ending: 'ninjs.json', mediaType: 'application/json' },
  'json-ld': { ending: 'jsonld', mediaType: 'application/ld+json' },
};

/** Longest name before the ending, in characters: some systems count the folder too. */
const LONGEST_NAME = 100;

/** Names that Windows keeps for itself, whatever ending follows. @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The article as the text of a file. @param pictures Go into HTML alone. */
export function exportAs(article: Article, format: ExportFormat, pictures: PictureData): string {
  switch (format) {
    case 'html':
      return exportHtml(article, pictures);
    case 'markdown':
      return exportMarkdown(article);
    case 'article-json':
      return exportArticleJson(article);
    case 'ninjs':
      return exportNinjs(article);
    case 'json-ld':
      return exportJsonLd(article);
  }
}

/** What a file of the format is on the web. */
export function mediaTypeOf(format: ExportFormat): string {
  return FILE_TYPES[format].mediaType;
}

/**
 * The day and the name of the article, such as `2024-11-30-kim-a-mosca.md`: safe on every system, since ids are slugs, and in order of time.
 * @param taken Names that are given already; the new one is added.
 */
export function toFileName({ id, date }: Article, format: ExportFormat, taken = new Set<string>()): string {
  return toFreeName(date === null ? id : `${date}-${id}`, FILE_TYPES[format].ending, taken);
}

/** A name with its ending, numbered where it is taken. @param slug Lower-case ASCII letters, digits and hyphens. */
export function toFreeName(slug: string, ending: string, taken = new Set<string>()): string {
  const cut = slug.slice(0, LONGEST_NAME).replace(/-+$/, '');
  const base = cut === '' || RESERVED.test(cut) ? `dramatis-${cut}`.replace(/-$/, '') : cut;
  let name = `${base}.${ending}`;
  for (let n = 2; taken.has(name); n += 1) name = `${base}-${n}.${ending}`;
  taken.add(name);
  return name;
}
