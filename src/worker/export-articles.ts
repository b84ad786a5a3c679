/** Articles → one file, as far as no host is needed: the worker and the tests share it. */
import { Zip, ZipDeflate } from 'fflate';
import { collectPassages } from '#article/collect-passages.ts';
import type { ShownPicture } from '#formats/export/article-xhtml.ts';
import {
  exportDossierHtml,
  exportDossierMarkdown,
  type DossierStory,
} from '#formats/export/export-dossier.ts';
import { exportAs, mediaTypeOf, toFileName, toFreeName } from '#formats/export/export-format.ts';
import { exportLibrary, type PageArticle } from '#formats/export/export-library.ts';
import type { ExportJob, ExportPiece } from './export-protocol.ts';

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

/** An article with its pictures as `data:` addresses, by the id of their block. */
export type ReadyPiece = Omit<ExportPiece, 'pictures'> & {
  readonly pictures: ReadonlyMap<string, ShownPicture>;
};

/** Takes the articles one by one, in the order they are to stand in. */
export interface Export {
  readonly add: (piece: ReadyPiece) => void;
  /** Nothing can be added afterwards. */
  readonly end: () => MadeFile;
}

/** Begins a file. */
export function startExport(job: ExportJob): Export {
  switch (job.kind) {
    case 'article':
      return startArticle(job);
    case 'archive':
      return startArchive(job);
    case 'page':
      return startPage(job);
    case 'dossier':
      return startDossier(job);
  }
}

/** @throws {TypeError} at its end, when no article was added: a mistake of the page. */
function startArticle({ format }: ExportJob & { kind: 'article' }): Export {
  let made: MadeFile | null = null;
  return {
    add: ({ article, pictures }) => {
      const parts = [exportAs(article, format, pictures)];
      made = { name: toFileName(article, format), mediaType: mediaTypeOf(format), parts };
    },
    end: () => {
      if (made === null) throw new TypeError('an article is needed before the end');
      return made;
    },
  };
}

function startArchive({ format, fileName }: ExportJob & { kind: 'archive' }): Export {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const taken = new Set<string>();
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: ({ article, pictures }) => {
      const entry = new ZipDeflate(toFileName(article, format, taken));
      zip.add(entry);
      entry.push(new TextEncoder().encode(exportAs(article, format, pictures)), true);
    },
    end: () => {
      zip.end();
      return { name: toFreeName(fileName, 'zip'), mediaType: 'application/zip', parts: chunks };
    },
  };
}

function startPage({ page, fileName }: ExportJob & { kind: 'page' }): Export {
  const articles: PageArticle[] = [];
  return {
    add: ({ article, pictures }) => articles.push({ article, pictures }),
    end: () => ({
      name: toFreeName(fileName, 'html'),
      mediaType: 'text/html',
      parts: [exportLibrary(page, articles)],
    }),
  };
}

function startDossier({ format, entity, words, fileName }: ExportJob & { kind: 'dossier' }): Export {
  const stories: DossierStory[] = [];
  return {
    add: ({ article, day, link }) => {
      const { lang, headline, sources } = article;
      const passages = collectPassages(article, [entity]);
      stories.push({ lang, headline: headline.text, day, sources, link, passages });
    },
    end: () => ({
      name: toFreeName(fileName, format === 'html' ? 'html' : 'md'),
      mediaType: mediaTypeOf(format),
      parts: [format === 'html' ? exportDossierHtml(words, stories) : exportDossierMarkdown(words, stories)],
    }),
  };
}
