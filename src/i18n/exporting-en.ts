import type { exportingIt } from './exporting-it.ts';
import { formatCount, plural } from './plural.ts';

/** What exporting says in English; part of `messagesEn`. */
export const exportingEn: typeof exportingIt = {
  exporting: {
    article: 'Export the article',
    formats: {
      html: 'HTML page',
      markdown: 'Markdown',
      'article-json': 'Dramatis JSON',
      ninjs: 'ninjs 3',
      'json-ld': 'JSON-LD (schema.org)',
    },
    hints: {
      html: 'Opens in every browser, also offline, and can be brought back to Dramatis.',
      markdown: 'Text with headings and links, for writing and archiving. Names do not stay linked.',
      'article-json': 'Everything Dramatis knows of the article.',
      ninjs: 'The standard of news agencies.',
      'json-ld': 'The format of search engines.',
    },
    library: 'Export the articles',
    libraryHint:
      'The articles as you have corrected them, in a format that other programs read. The backup below is something else: it also holds places, pictures and settings.',
    choose: 'Export the articles…',
    scope: 'Which',
    all: (n: number) => `All (${formatCount('en', n)})`,
    own: (n: number) => `Only mine (${formatCount('en', n)})`,
    page: 'A single HTML page',
    pageHint: 'All articles in one file with a list of contents, for reading offline.',
    archive: (format: string) => `ZIP: ${format}`,
    untitled: 'Untitled',
    pageTitle: (n: number) => `Dramatis: ${plural('en', n, 'article', 'articles')}`,
    libraryFile: 'dramatis-articles',
    dossier: 'Dossier',
    dossierOf: (name: string) => `Dossier: ${name}`,
    dossierFile: 'dossier',
    dossierHints: {
      html: 'Every passage with its source, in a file that reads offline.',
      markdown: 'Every passage with its source, as text to go on with.',
    },
    print: 'Print',
    printHint: 'Loads every passage and opens the print dialog.',
    headlineOnly: 'Appears in the headline only.',
    progress: 'Progress of the export',
    articleOf: (n: number, of: number) => `Article ${formatCount('en', n)} of ${formatCount('en', of)}`,
    cancel: 'Stop',
    saved: 'Done: the browser saves it among the downloads.',
    savedWithout: (n: number) =>
      `Done, but without ${plural('en', n, 'article', 'articles')} that cannot be read now: try again online.`,
    failed: {
      aborted: 'Stopped: no file was saved.',
      unread: 'It cannot be read now. Check the network, or reload the page, and try again.',
      'not-loaded': 'A part of Dramatis did not load: check the connection and try again.',
      broken: 'The export broke down and no file was saved. Try another format.',
    },
  },
};
