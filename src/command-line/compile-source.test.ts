import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { compileText } from '#build/compile-file.ts';
import { exportNinjs } from '#formats/export/export-ninjs.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { compileSource } from './compile-source.ts';

const about = { fileName: 'file' };

function articleOf(text: string): Article {
  const { printed } = compileSource(toUtf8(text), 'news/file', about);
  if (printed === null || !('schema' in printed)) throw new Error('one article is expected');
  return printed;
}

describe('compileSource', () => {
  it('reads a page as the build reads it, with the models', () => {
    const text =
      'Una mostra a Bergamo\n\nLa curatrice ha aperto ieri la mostra. Per il gruppo Oltremera ha parlato Verrazzani.\n';
    const article = articleOf(text);
    expect(article).toEqual(compileText(text, about).article);
    const mentions = article.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.mentions : []));
    expect(mentions.some(({ by }) => by === 'model')).toBe(true);
  });

  it('prints the article of a page, with who is named and how it came', () => {
    const article = articleOf(
      '<title>Kim a Mosca</title><p>Il leader nordcoreano <b>Kim Jong-un</b> è arrivato a <a href="https://a.example/">Mosca</a>.</p>' +
        '<figure><img src="https://a.example/kim.jpg" alt="Due uomini"><figcaption>Kim Jong-un a Mosca</figcaption></figure>',
    );
    expect(article).toMatchObject({
      id: 'file',
      lang: 'it',
      headline: { text: 'Kim a Mosca', by: 'source' },
      provenance: { format: 'html' },
      blocks: [
        { kind: 'paragraph', by: 'source', marks: [{ kind: 'strong' }, { kind: 'link' }] },
        {
          kind: 'image',
          by: 'source',
          alt: 'Due uomini',
          asset: { kind: 'remote', url: 'https://a.example/kim.jpg' },
          depicts: ['kim-jong-un', 'mosca'],
        },
      ],
    });
    expect(article.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['kim-jong-un', 'mosca']));
  });

  it('prints an article that comes back as it was', () => {
    expect(articleOf(exportNinjs(fixtureArticle))).toEqual(fixtureArticle);
  });

  it.each([
    ['page.html', 'html', 'Il ponte di legno riapre dopo dieci anni'],
    ['page.md', 'markdown', 'Il ponte di legno riapre'],
    ['ninjs-2.json', 'ninjs', 'The wooden bridge reopens'],
    ['ninjs-3.json', 'ninjs', 'Il ponte di legno riapre'],
    ['news-article.jsonld', 'json-ld', 'Il ponte di legno riapre'],
    ['feed.json', 'json-feed', 'Il ponte riapre'],
    ['feed.rss.xml', 'rss', 'Il ponte riapre & il paese fa festa'],
    ['feed.atom.xml', 'atom', 'The bridge & the town'],
  ])('compiles %s as %s, alone as in an archive', (name, format, headline) => {
    const bytes = readFileSync(new URL(`../formats/samples/${name}`, import.meta.url));
    const { printed } = compileSource(bytes, name, { fileName: name });
    const articles = [printed].flat().filter((article) => article !== null);
    expect(articles[0]?.headline.text).toBe(headline);
    for (const article of articles) {
      expect(article).toMatchObject({ schema: 1, provenance: { format } });
      expect(article.blocks.length).toBeGreaterThan(0);
    }
    const packed = compileSource(zipSync({ [name]: bytes }), 'a.zip', { fileName: 'a.zip' });
    expect([packed.printed].flat().map((article) => article?.headline.text)).toEqual(
      articles.map((article) => article.headline.text),
    );
  });

  it('gives articles of one name each an id of its own', () => {
    const item = '<item><title>Uno</title><description>Una frase intera.</description></item>';
    const feed = `<rss><channel>${item}${item}${item}</channel></rss>`;
    const { printed } = compileSource(toUtf8(feed), 'feed.xml', { fileName: 'feed.xml' });
    const ids = [printed].flat().map((article) => article?.id ?? '');
    expect(ids).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`]);
  });

  it('prints a list for what holds several, and says which were refused and what was doubtful of which', () => {
    const archive = zipSync({
      'uno.md': toUtf8(
        '# Kim a Mosca\n\nIl leader è arrivato a Mosca. Poi è ripartito, e il giorno dopo, secondo le agenzie che lo seguivano, non',
      ),
      'due.pdf': toUtf8('%PDF-1.7'),
    });
    const { printed, remarks, refused } = compileSource(archive, 'news/file', about);
    expect(printed).toMatchObject([{ id: 'uno', provenance: { format: 'markdown', fileName: 'uno.md' } }]);
    expect(refused).toBe(true);
    expect(remarks).toEqual([
      expect.stringMatching(/^news\/file \(uno\):3: truncated: /),
      expect.stringMatching(/^file\/due\.pdf: this is a PDF, .+; .+$/),
    ]);
  });

  it('names the file as its user did, and standard input by its name', () => {
    expect(compileSource(toUtf8('{"a":'), 'news/file', about).remarks).toEqual([
      expect.stringMatching(/^news\/file(?:, line 1)?: this /),
    ]);
    expect(compileSource(toUtf8(' '), '-', { fileName: null })).toMatchObject({
      printed: null,
      refused: true,
      remarks: [expect.stringMatching(/^standard input: this is empty; /)],
    });
  });

  it('says of pictures in the file that they are not printed', () => {
    const page = '# Uno\n\n![Un punto](data:image/png;base64,iVBORw0KGgo=)';
    expect(compileSource(toUtf8(page), 'a.md', { fileName: 'a.md' }).remarks).toEqual([
      expect.stringMatching(/^a\.md: left-out: The picture of b1 \(image\/png, 8 bytes\)/),
    ]);
  });
});
