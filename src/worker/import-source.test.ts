import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
      value: { doubts: [{ kind: 'doubtful-kind', line: 5, text: 'Piazza di Spagna a sera' }] },
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
