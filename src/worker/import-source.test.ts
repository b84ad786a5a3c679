import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { toEditableText } from '#article/text-lines.ts';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { decodeFromWorker, type Outcome } from './import-protocol.ts';
import { decodeToWorker } from './import-request.ts';
import { importSource, refuseSize, type Brought, type Reading } from './import-source.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const asked: string[] = [];
const reading: Reading = {
  knowledge: knowledgeIndex(),
  loadModels: (lang) => {
    asked.push(lang);
    return Promise.resolve({});
  },
  digest: (text) => Promise.resolve(sha256(text)),
  // The first byte stands for the picture; a damaged one has none.
  draw: ([first]) =>
    Promise.resolve(
      first === undefined || first === 0
        ? null
        : { type: 'image/png', bytes: Uint8Array.of(first), width: 2, height: 1 },
    ),
};

const PAGE = `Mattarella a Parigi\n\nIl presidente Sergio Mattarella è arrivato a Parigi per incontrare Emmanuel Macron. L'incontro è durato due ore.\n`;

async function outcomesOf(brought: Brought): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await importSource(brought, reading, (outcome) => outcomes.push(outcome));
  return outcomes;
}
const file = (name: string, content: string): Brought => ({
  kind: 'file',
  name,
  bytes: new TextEncoder().encode(content),
});

describe('importing a source', () => {
  it('reads a pasted text like a shipped one, with its hash and its cast', async () => {
    const [outcome] = await outcomesOf({ kind: 'text', text: PAGE });
    if (outcome?.ok !== true) throw new Error('it was refused');
    const { article, owners } = outcome.value;
    expect(article.headline.text).toBe('Mattarella a Parigi');
    expect(article.entities.map(({ id }) => id)).toContain('sergio-mattarella');
    expect(article.provenance).toMatchObject({ raw: PAGE, sha256: sha256(PAGE), fileName: null });
    expect(asked.at(-1)).toBe('it');
    // Whose president he is, although the page does not name it.
    expect(owners.map(({ id }) => id)).toContain('italia');
  });

  it('keeps a text in another language as it is, with that language and those whom the base knows', async () => {
    const text =
      'Un accord à Paris\n\nLe président Emmanuel Macron a reçu Kim Jong Un à Paris. «Le Nord et le Sud ont les mêmes problèmes», a-t-il dit devant la presse.\n';
    const [outcome] = await outcomesOf({ kind: 'text', text });
    if (outcome?.ok !== true) throw new Error('it was refused');
    const { article } = outcome.value;
    expect(article.lang).toBe('fr');
    expect(asked.at(-1)).toBe('fr');
    expect([article.headline, ...article.blocks]).toMatchObject([
      { text: 'Un accord à Paris' },
      { kind: 'paragraph', text: text.split('\n')[2] },
    ]);
    // «Nord» is a name of North Korea in Italian, in this company.
    expect(article.entities.map(({ id }) => id)).toEqual(['parigi', 'emmanuel-macron', 'kim-jong-un']);
  });

  it('tells the outcomes of a feed one by one, with how many there are', async () => {
    const item = (title: string) =>
      `<item><title>${title}</title><description>Un testo abbastanza lungo per essere letto.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>F</title>${item('Uno')}${item('Due')}</channel></rss>`;
    const told: [number, number][] = [];
    await importSource(file('feed.xml', feed), reading, (_, at, of) => told.push([at, of]));
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('refuses what is no article, by kind and file', async () => {
    expect(await outcomesOf(file('vuoto.txt', ' \n'))).toMatchObject([
      { ok: false, error: { kind: 'empty', file: 'vuoto.txt' } },
    ]);
    expect(refuseSize('grande.zip', 10 ** 9)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    expect(refuseSize('piccolo.txt', 10)).toBeNull();
  });

  it('trusts no hash and no file of an article that travelled', async () => {
    const blocks = fixtureArticle.blocks.map((block) =>
      block.kind === 'image'
        ? {
            ...block,
            asset: { kind: 'bundled', path: 'https://elsewhere.example/a.png', width: 1, height: 1 },
          }
        : block,
    );
    const provenance = { ...fixtureArticle.provenance, raw: 'Testo', sha256: '0'.repeat(64) };
    const json = JSON.stringify({ ...fixtureArticle, blocks, provenance });
    const [outcome] = await outcomesOf(file('a.json', json));
    if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome?.error));
    const { article } = outcome.value;
    expect(article.provenance.sha256).toBe(sha256('Testo'));
    const images = article.blocks.filter((block) => block.kind === 'image');
    expect(images.length).toBeGreaterThan(0);
    for (const { asset } of images) expect(asset.kind).toBe('none');
  });

  it('draws the pictures that stand in it, for the blocks they belong to, and counts those it cannot', async () => {
    const picture = (...bytes: number[]) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    const text = `# Un cane a Roma\n\n![Un cane](${picture(7)})\n\nIl cane è arrivato a Roma ieri sera.\n\n![Guasta](${picture(0)})\n`;
    const [outcome] = await outcomesOf(file('cane.md', text));
    if (outcome?.ok !== true) throw new Error('it was refused');
    const { article, pictures, lostPictures } = outcome.value;
    const images = article.blocks.filter((block) => block.kind === 'image');
    expect(images.map(({ captionRaw }) => captionRaw)).toEqual(['Un cane', 'Guasta']);
    expect(pictures).toEqual([
      { block: images[0]?.id, type: 'image/png', bytes: Uint8Array.of(7), width: 2, height: 1 },
    ]);
    expect(lostPictures).toBe(1);
    const said = { kind: 'outcome', outcome, at: 1, of: 1 };
    expect(decodeFromWorker(structuredClone(said))).toEqual({ ok: true, value: said });
  });

  it('says which lines are doubtful, in their words', async () => {
    const text = `${PAGE}\nPiazza di Spagna a sera\n\nPoi sono ripartiti.`;
    const [outcome] = await outcomesOf({ kind: 'text', text });
    expect(outcome).toMatchObject({
      value: { doubts: [{ kind: 'doubtful-kind', line: 5, text: 'Piazza di Spagna a sera', block: 'b2' }] },
    });
  });
});

describe('what page and worker say to each other', () => {
  it('arrives as it was said', async () => {
    const [outcome] = await outcomesOf({ kind: 'text', text: PAGE });
    const said = { kind: 'outcome', outcome, at: 1, of: 1 };
    expect(decodeFromWorker(structuredClone(said))).toEqual({ ok: true, value: said });
    const [refused] = await outcomesOf(file('vuoto.txt', ''));
    const saidToo = { kind: 'outcome', outcome: refused, at: 1, of: 1 };
    expect(decodeFromWorker(structuredClone(saidToo))).toEqual({ ok: true, value: saidToo });
    const tools = { knowledge: '/k', models: { it: '/i', en: '/e' } };
    const named = new File(['a'], 'a.txt');
    for (const source of [
      { kind: 'text', text: 'a' },
      { kind: 'file', name: 'a.txt', file: named },
      { kind: 'folder', name: 'n', files: [{ path: 'n/a.txt', file: named }] },
    ])
      expect(decodeToWorker({ source, tools })).toEqual({ ok: true, value: { source, tools } });
    const files = [{ path: 'n/a.txt', file: 'a' }];
    expect(decodeToWorker({ source: { kind: 'folder', name: 'n', files }, tools })).toMatchObject({
      error: { path: 'files[0].file' },
    });
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => !decodeFromWorker(value).ok && !decodeToWorker(value).ok),
    );
  });
});

describe('reading an article whose words were edited', () => {
  async function readOne(brought: Brought) {
    const [outcome] = await outcomesOf(brought);
    if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome?.error));
    return outcome.value;
  }

  it('keeps its address, day and sources, and reads the new words like any others', async () => {
    const { article } = await readOne({
      kind: 'text',
      text: `---\ndate: 2024-05-01\nid: mio\n---\n\n${PAGE}`,
    });
    const edit = { headline: 'Macron riceve Mattarella', text: 'A Parigi è arrivata anche Roberta Metsola.' };
    const edited = (await readOne({ kind: 'edit', article, ...edit })).article;
    expect(edited).toMatchObject({ id: 'mio', date: '2024-05-01', headline: { text: edit.headline } });
    expect(edited.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['emmanuel-macron', 'sergio-mattarella', 'roberta-metsola']),
    );
    expect(edited.provenance).toMatchObject({ format: 'plain-text', sha256: sha256(edited.provenance.raw) });
    // What it says of itself can be read again.
    const again = await readOne({ kind: 'edit', article: edited, headline: edit.headline, text: edit.text });
    expect(again.article).toEqual(edited);
  });

  it('keeps links, headings, lists and addresses of pictures of a page on the lines that stay', async () => {
    const html = `<html lang="it"><head><title>Mattarella a Parigi</title></head><body><article><h1>Mattarella a Parigi</h1>
<p>Il presidente Sergio Mattarella è arrivato a Parigi per incontrare <a href="https://a.example/">Emmanuel Macron</a>. L'incontro è durato due ore e si è svolto all'Eliseo.</p>
<h2>Il programma</h2><ul><li>Il pranzo</li><li>La cena</li></ul>
<figure><img src="https://a.example/p.jpg" alt="Due uomini"><figcaption>Mattarella e Macron all’Eliseo</figcaption></figure>
<p>Poi il presidente è ripartito per Roma, dove lo aspettava la presidente del Consiglio.</p></article></body></html>`;
    const { article } = await readOne(file('p.html', html));
    const text = toEditableText(article).replace('ripartito per Roma', 'ripartito per Torino');
    const edited = (await readOne({ kind: 'edit', article, headline: article.headline.text, text })).article;
    expect(edited.provenance.format).toBe('markdown');
    expect(edited.blocks.map(({ kind }) => kind)).toEqual(article.blocks.map(({ kind }) => kind));
    const paragraph = edited.blocks.find((block) => block.kind === 'paragraph');
    expect(paragraph?.marks).toMatchObject([{ kind: 'link', href: 'https://a.example/' }]);
    const image = edited.blocks.find((block) => block.kind === 'image');
    expect(image).toMatchObject({
      captionRaw: 'Mattarella e Macron all’Eliseo',
      alt: 'Due uomini',
      asset: { kind: 'remote', url: 'https://a.example/p.jpg' },
    });
    expect(toEditableText(edited)).toBe(text);
  });

  it.each(['[Un titolo]', '"Citato"', '> Maggiore', '---', 'a: b # c', `'x' e "y"`, 'AT&amp;T'])(
    'keeps the headline %s',
    async (headline) => {
      const { article } = await readOne({ kind: 'text', text: PAGE });
      const text = toEditableText(article);
      const edited = (await readOne({ kind: 'edit', article, headline, text })).article;
      expect(edited.headline.text).toBe(headline);
      expect(toEditableText(edited)).toBe(text);
    },
  );

  it('keeps rows of tables, and signs that look like character references, on lines of plain text that stay', async () => {
    const raw = `${PAGE}\nRoma\t10\t7\nLazio\t9\t8\n\nChi scrive &amp;amp; ottiene una e commerciale, scritta con tutte le sue lettere.\n`;
    const { article } = await readOne({ kind: 'text', text: raw });
    const text = toEditableText(article);
    expect(text).toContain('scrive &amp; ottiene');
    const edited = await readOne({
      kind: 'edit',
      article,
      headline: 'Un altro',
      text: `${text}\n\n&lt;b&gt;`,
    });
    expect(toEditableText(edited.article)).toBe(`${text}\n\n&lt;b&gt;`);
    expect(edited.article.blocks.map(({ kind }) => kind)).toContain('list');
  });

  const LONG = 'Il presidente Sergio Mattarella è arrivato a Parigi per un colloquio di due ore[^1].';
  it.each([
    [
      'footnotes of Markdown, wherever they stand and however long they are',
      'a.md',
      `# Titolo\n\n${LONG}\n\nUn altro paragrafo abbastanza lungo^[Detta *qui*, accanto.] per restare tale.\n\n[^1]: Lo dice **Macron**.\n\n    E lo ripete.\n\n[^nota]: Un’altra.\n`,
      ['paragraph', 'paragraph', 'note', 'note', 'note', 'note'],
    ],
    [
      'tables of Markdown',
      'a.md',
      `# Titolo\n\n${LONG}\n\n| Regione | Voti |\n| --- | --- |\n| [Lazio](https://a.example/) | 10 & 2 |\n| Umbria | <7 |\n`,
      ['paragraph', 'list'],
    ],
    [
      'tables and other stories of a page',
      'a.html',
      `<html><body><article><h1>Titolo</h1><p>${LONG}</p><table><tr><th>Regione</th><th>Voti</th></tr><tr><td>Lazio</td><td></td></tr><tr><td>Umbria</td><td>7</td></tr></table><div class="related"><h3>Leggi anche</h3><p><a href="https://a.example/">Mattarella a Berlino</a></p><p>Macron a Roma</p></div><p>${LONG} Poi è ripartito.</p></article></body></html>`,
      ['paragraph', 'list', 'related', 'paragraph'],
    ],
  ])('keeps %s', async (_, name, source, kinds) => {
    const { article } = await readOne(file(name, source));
    expect(article.blocks.map(({ kind }) => kind)).toEqual(kinds);
    const text = toEditableText(article).replace('due ore', 'tre ore');
    const edited = (await readOne({ kind: 'edit', article, headline: 'Titolo', text })).article;
    const toLook = ({ blocks }: Article) =>
      blocks.slice(1).map((block) => JSON.stringify({ ...block, source: null }));
    expect(toLook(edited)).toEqual(toLook(article));
    expect(toEditableText(edited)).toBe(text);
    // And once more, of what is Markdown by now.
    const again = await readOne({
      kind: 'edit',
      article: edited,
      headline: 'Titolo',
      text: `${text}\n\nFine.`,
    });
    expect(toLook(again.article).slice(0, -1)).toEqual(toLook(article));
  });

  it('keeps who wrote it, and credits beside captions, of what a container tells', async () => {
    const bytes = readFileSync(new URL('../formats/samples/ninjs-3.json', import.meta.url));
    const { article } = await readOne({ kind: 'file', name: 'a.json', bytes: new Uint8Array(bytes) });
    const edit = { headline: article.headline.text, text: `${toEditableText(article)}\n\nUna frase in più.` };
    const edited = (await readOne({ kind: 'edit', article, ...edit })).article;
    const toFacts = (own: Article) =>
      own.blocks.map((block) =>
        'role' in block ? block.role : 'credit' in block ? block.credit : block.kind,
      );
    expect(toFacts(article)).toEqual(['byline', 'Marta Neri', 'paragraph']);
    expect(toFacts(edited)).toEqual([...toFacts(article), 'paragraph']);
    expect(toEditableText(edited)).toBe(edit.text);
  });

  it('refuses one without words', async () => {
    const { article } = await readOne({ kind: 'text', text: PAGE });
    expect(await outcomesOf({ kind: 'edit', article, headline: '', text: ' \n' })).toMatchObject([
      { ok: false, error: { kind: 'empty' } },
    ]);
  });
});

describe('what a source prints', () => {
  async function printedIn(brought: Brought) {
    const [outcome] = await outcomesOf(brought);
    if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome?.error));
    return outcome.value.printed.map(({ fate, text }) => `${fate}: ${text}`);
  }

  it('is all of a plain text, and front matter tells about it', async () => {
    const text = `---\ntitle: Mattarella a Parigi\ndate: 2024-05-01\n---\n\nIl presidente è arrivato a Parigi.\n`;
    expect(await printedIn({ kind: 'text', text })).toEqual([
      'told: ---',
      'kept: title: Mattarella a Parigi',
      'told: date: 2024-05-01',
      'told: ---',
      'kept: Il presidente è arrivato a Parigi.',
    ]);
  });

  it('is, of a page, the text that it shows, with what does not belong to the article left out', async () => {
    const html = `<html lang="it"><head><title>Mattarella a Parigi</title></head><body><nav>Home <b>Sport</b></nav><article>
<h1>Mattarella a Parigi</h1><script>var x = 1</script>
<p>Il presidente Sergio Mattarella è arrivato a Parigi per incontrare Emmanuel Macron. L'incontro è durato due ore e si è svolto all'Eliseo.</p>
<p>Poi il presidente è ripartito per Roma, dove lo aspettava la presidente del Consiglio.</p></article><footer>Tutti i diritti</footer></body></html>`;
    expect((await printedIn(file('p.html', html))).map((line) => line.slice(0, 30))).toEqual([
      'dropped: Home Sport',
      'kept: Mattarella a Parigi',
      'kept: Il presidente Sergio Mattarella'.slice(0, 30),
      'kept: Poi il presidente è ripartito'.slice(0, 30),
      'dropped: Tutti i diritti',
    ]);
  });

  it('is nothing of an article that travelled without its source', async () => {
    expect(await printedIn(file('a.json', JSON.stringify(fixtureArticle)))).toEqual([]);
  });
});
