import { describe, expect, it } from 'vitest';
import { MOST_ENTRIES } from '#formats/limits.ts';
import type { ImportResult } from '#formats/read-document.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { MOST_FILES_IN_FOLDER } from './import-request.ts';
import { readFolder, type FolderFile } from './import-folder.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0);
const PAGE = '# Uno\n\n![Un cane](foto/un%20cane.png)\n\n![Un gatto](gatto.png)\n\n![Nessuno](manca.png)\n';

/** What was read, by path. */
let read: string[] = [];

const file = (path: string, content: string | Uint8Array | null, size?: number): FolderFile => {
  const bytes = typeof content === 'string' ? toUtf8(content) : content;
  return {
    path,
    size: size ?? bytes?.length ?? 1,
    read: () => {
      read.push(path);
      return Promise.resolve(bytes);
    },
  };
};

async function resultsOf(...files: readonly FolderFile[]) {
  read = [];
  const results: ImportResult[] = [];
  const counts: string[] = [];
  await readFolder('n', files, (result, at, of) => {
    results.push(result);
    counts.push(`${at}/${of}`);
    return Promise.resolve();
  });
  const errors = results.map((result) => (result.ok ? null : `${result.error.file}: ${result.error.kind}`));
  return { results, counts, errors };
}

describe('a folder', () => {
  it('gives its documents, and of its pictures those that they show', async () => {
    const { results, counts } = await resultsOf(
      file('notizie/uno/pagina.md', PAGE),
      file('notizie/due.txt', 'Due\n\nUn testo.'),
      file('notizie/uno/foto/un cane.png', PNG),
      file('notizie/uno/gatto.png', 'nessuna immagine'),
      file('notizie/altra.png', PNG),
      file('notizie/stile.css', 'p {}'),
      file('notizie/.git/config', 'x'),
      file('notizie/.DS_Store', 'x'),
    );
    expect(counts).toEqual(['1/2', '2/2']);
    const [first] = results;
    if (first?.ok !== true || first.value.kind !== 'document') throw new Error('it was refused');
    expect(first.value.document.fileName).toBe('pagina.md');
    expect(first.value.document.lines.flatMap(({ image }) => image?.picture ?? [])).toEqual([
      { kind: 'embedded', mediaType: 'image/png', bytes: PNG },
      { kind: 'embedded', mediaType: 'application/octet-stream', bytes: toUtf8('nessuna immagine') },
      { kind: 'none' },
    ]);
    expect(read.toSorted()).toEqual(
      ['due.txt', 'uno/foto/un cane.png', 'uno/gatto.png', 'uno/pagina.md'].map((path) => `notizie/${path}`),
    );
  });

  it('refuses a file by its path and goes on', async () => {
    const { errors } = await resultsOf(
      file('n/via.txt', null),
      file('n/grande.txt', '', 10 ** 8),
      file('n/vuoto.txt', ''),
      file('n/buono.txt', 'Uno\n\nUn testo.'),
    );
    expect(errors).toEqual(['n/via.txt: unreadable', 'n/grande.txt: too-large', 'n/vuoto.txt: empty', null]);
    expect(read).not.toContain('n/grande.txt');
  });

  it('counts the articles of a feed among its own', async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><description>Un testo abbastanza lungo per essere letto.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>F</title>${item('Uno')}${item('Due')}</channel></rss>`;
    const { counts } = await resultsOf(file('n/feed.xml', feed), file('n/a.txt', 'Tre\n\nUn testo.'));
    expect(counts).toEqual(['1/3', '2/3', '3/3']);
  });

  it('is refused where there is nothing to read, or too much', async () => {
    expect((await resultsOf(file('n/a.png', PNG))).errors).toEqual(['n: empty']);
    expect((await resultsOf()).errors).toEqual(['n: empty']);
    const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => file(`n/${i}.txt`, 'x'));
    expect((await resultsOf(...many)).errors).toEqual(['n: too-many']);
    const pictures = Array.from({ length: MOST_FILES_IN_FOLDER }, (_, i) => file(`n/${i}.png`, PNG));
    const { results } = await resultsOf(file('n/a.txt', 'Uno'), ...pictures);
    expect(results).toMatchObject([
      {
        ok: false,
        error: {
          kind: 'too-many',
          file: 'n',
          reason: `holds more than ${MOST_FILES_IN_FOLDER} files, pictures among them`,
        },
      },
    ]);
    expect(read).toEqual([]);
  });
});
