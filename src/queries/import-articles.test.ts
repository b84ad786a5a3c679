import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { failure, success } from '#article/result.ts';
import type { Keeper } from '#storage/open-keeper.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { shardLibrary } from '#testing/large-library.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import type { DrawnPicture, Outcome } from '#worker/import-protocol.ts';
import type { Importer } from '#worker/page/importer.ts';
import { importArticles, type ImportItem, type ImportProgress } from './import-articles.ts';
import { keepBoth, replaceTwin } from './keep-candidate.ts';
import { keeperQuery } from './kept/keeper-query.ts';
import { forgetOwnArticle, keepOwnArticle, ownArticlesQuery } from './kept/own-articles-query.ts';
import { removedArticlesQuery } from './kept/removed-article.ts';
import { picturesQuery } from './kept/pictures-query.ts';
import { libraryQuery } from './library-query.ts';
import { decodeEdition, editionQuery, toFirstLibrary } from './parts/edition-query.ts';

const text = { kind: 'text', text: 'Un testo' } as const;
const refused: Outcome = failure({
  kind: 'empty',
  file: 'a.txt',
  place: null,
  reason: 'is empty',
  remedy: 'paste',
});

function read(id: string, raw = id, pictures: readonly DrawnPicture[] = []): Outcome {
  const provenance = { ...fixtureArticle.provenance, raw, sha256: raw.padEnd(64, '0') };
  const article = { ...fixtureArticle, id: toArticleId(id), provenance };
  return success({ article, owners: [], doubts: [], pictures, lostPictures: 0, printed: [] });
}

/** An importer that tells for each source what is given for it. */
function scripted(...scripts: readonly (readonly Outcome[])[]) {
  const left = [...scripts];
  const close = vi.fn<() => void>();
  const run: Importer['run'] = (_, tell) => {
    const outcomes = left.shift() ?? [];
    for (const [i, outcome] of outcomes.entries()) tell(outcome, i + 1, outcomes.length);
    return Promise.resolve(success(null));
  };
  return { run, close };
}

function open(keeper: Keeper = memoryKeeper()) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keeperQuery().queryKey, keeper);
  client.setQueryData(libraryQuery().queryKey, fixtureLibrary);
  const items: ImportItem[] = [];
  const steps: ImportProgress[] = [];
  const controller = new AbortController();
  const start = (importer: Importer, sources = 1) =>
    importArticles(
      client,
      Array.from({ length: sources }, () => text),
      { onItem: (item) => items.push(item), onProgress: (step) => steps.push(step) },
      controller.signal,
      importer,
    );
  const kept = () => [...(client.getQueryData(ownArticlesQuery().queryKey)?.keys() ?? [])];
  return { client, items, steps, controller, start, kept };
}

/** The question that was asked. */
function asked(items: readonly ImportItem[]): ImportItem & { kind: 'twin' } {
  const item = items.find((other) => other.kind === 'twin');
  if (item?.kind !== 'twin') throw new Error('nothing was asked');
  return item;
}

describe('importing', () => {
  it('keeps what is read without a connection, where the edition cannot be asked whether it has it', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const { client, items, start, kept } = open();
    const edition = decodeEdition(shardLibrary(120).root);
    if (!edition.ok) throw new Error(edition.error.message);
    client.setQueryData(editionQuery().queryKey, edition.value);
    client.setQueryData(libraryQuery().queryKey, toFirstLibrary(edition.value));
    await start(scripted([read('uno')]));
    expect(items.map(({ kind }) => kind)).toEqual(['imported']);
    expect(kept()).toEqual(['uno']);
    vi.unstubAllGlobals();
  });

  it('keeps what was read, tells what was refused, and how far it has come', async () => {
    const { items, steps, start, kept } = open();
    const importer = scripted([read('uno'), refused], [read('due')]);
    await start(importer, 2);
    expect(items.map(({ kind }) => kind)).toEqual(['imported', 'refused', 'imported']);
    expect(kept()).toEqual(['uno', 'due']);
    expect(steps.at(-1)).toEqual({ source: 2, sources: 2, articles: 1, ofArticles: 1 });
    expect(importer.close).toHaveBeenCalledOnce();
  });

  it('asks about what is here already, by source or id, and within one import', async () => {
    const { items, start, kept } = open();
    await start(scripted([read('uno'), read('altro', 'uno'), read('uno', 'nuovo'), read('la-firma')]));
    expect(items.map(({ kind }) => kind)).toEqual(['imported', 'twin', 'twin', 'twin']);
    expect(items.map((item) => (item.kind === 'twin' ? (item.twin?.articleId ?? null) : ''))).toEqual([
      '',
      'uno',
      'uno',
      null,
    ]);
    expect(kept()).toEqual(['uno']);
  });

  it('replaces it under its address and tags', async () => {
    const { client, items, start, kept } = open();
    await start(scripted([read('uno'), read('altro', 'uno')]));
    const twin: OwnArticle = { ...asked(items).twin!, tags: ['mio'] };
    // The reader has tagged it since they were asked.
    await keepOwnArticle(client, twin);
    expect(await replaceTwin(client, asked(items), asked(items).twin!)).toMatchObject({
      kind: 'imported',
      own: { articleId: 'uno', article: { id: 'uno' }, tags: ['mio'] },
    });
    expect(kept()).toEqual(['uno']);
    const removed = client.getQueryData(removedArticlesQuery().queryKey);
    expect(removed).toMatchObject([{ own: twin, pictures: [], isReplaced: true }]);
  });

  it('keeps both under a free address, also beside a shipped one', async () => {
    const { client, items, start, kept } = open();
    await start(scripted([read('la-firma')]));
    await keepBoth(client, asked(items));
    expect(kept()).toEqual(['la-firma-2']);
    expect(await keepBoth(client, asked(items))).toMatchObject({ own: { articleId: 'la-firma-3' } });
  });

  it('leaves what was finished when the reader ends it, and begins nothing more', async () => {
    const { items, controller, start, kept } = open();
    const importer: Importer = {
      close: () => undefined,
      run: async (_, tell) => {
        tell(read('uno'), 1, 2);
        await vi.waitFor(() => expect(items).toHaveLength(1));
        controller.abort();
        tell(read('due'), 2, 2);
        return failure({ kind: 'aborted' });
      },
    };
    await start(importer, 3);
    expect(kept()).toEqual(['uno']);
    expect(items).toHaveLength(1);
  });

  it('goes on after a source that could not be read', async () => {
    const { items, start } = open();
    const well = scripted([read('uno')]);
    let runs = 0;
    await start(
      {
        close: well.close,
        run: (...given) =>
          (runs += 1) === 1 ? Promise.resolve(failure({ kind: 'timed-out' })) : well.run(...given),
      },
      2,
    );
    expect(items).toMatchObject([{ kind: 'failed', trouble: 'timed-out' }, { kind: 'imported' }]);
  });

  it('says what the browser did not give, and goes on', async () => {
    const { client, items, controller } = open();
    const importer = scripted([read('uno')]);
    const listener = { onItem: (item: ImportItem) => items.push(item), onProgress: () => undefined };
    await importArticles(
      client,
      [{ kind: 'lost', name: 'via.txt' }, text],
      listener,
      controller.signal,
      importer,
    );
    expect(items).toMatchObject([
      { kind: 'failed', file: 'via.txt', trouble: 'unreadable' },
      { kind: 'imported' },
    ]);
  });

  it('says what the device refuses, and reads nothing where it does not say what it keeps', async () => {
    const full = open(memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) }));
    await full.start(scripted([read('uno')]));
    expect(full.items).toMatchObject([{ kind: 'not-kept', failure: 'no-room' }]);
    const silent = open(memoryKeeper({ list: () => Promise.resolve(failure({ kind: 'no-answer' })) }));
    await expect(silent.start(scripted([read('uno')]))).rejects.toMatchObject({
      failure: { kind: 'device' },
    });
    expect(silent.items).toEqual([]);
  });
});

describe('pictures that come with an article', () => {
  const drawn = (block: string, byte = 7): DrawnPicture => ({
    block,
    type: 'image/png',
    bytes: Uint8Array.of(byte),
    width: 2,
    height: 1,
  });
  const uno = toArticleId('uno');
  const picturesOf = async (client: QueryClient, id = uno) =>
    Promise.all(
      [...(await client.query(picturesQuery(id))).values()].map(async ({ blockId, line, blob }) => [
        blockId,
        line?.text,
        (await blob.bytes())[0],
      ]),
    );

  it('stand in their slots, and go and come back with it', async () => {
    const { client, items, start } = open();
    await start(scripted([read('uno', 'uno', [drawn('b1'), drawn('b6')])]));
    expect(items).toMatchObject([{ kind: 'imported', pictures: 2 }]);
    const slots = [
      ['b1', 'anna rossi e paolo bianchi', 7],
      ['b6', 'roma', 7],
    ];
    expect(await picturesOf(client)).toEqual(slots);
    const own = client.getQueryData(ownArticlesQuery().queryKey)?.get('uno');
    if (own === undefined) throw new Error('it was not kept');
    const forgotten = await forgetOwnArticle(client, uno);
    expect(await picturesOf(client)).toEqual([]);
    if (!forgotten.ok) throw new Error(forgotten.error.kind);
    await keepOwnArticle(client, own, forgotten.value);
    expect(await picturesOf(client)).toEqual(slots);
  });

  it('leave the picture that a slot holds where the article is replaced, and come along where both are kept', async () => {
    const { client, items, start } = open();
    await start(
      scripted([read('uno', 'uno', [drawn('b1')]), read('uno', 'due', [drawn('b1', 8), drawn('b6', 8)])]),
    );
    await replaceTwin(client, asked(items), asked(items).twin!);
    expect((await picturesOf(client)).map(([block, , byte]) => [block, byte])).toEqual([
      ['b1', 7],
      ['b6', 8],
    ]);
    await keepBoth(client, asked(items));
    expect(await picturesOf(client, toArticleId('uno-2'))).toHaveLength(2);
  });

  it('come whole with the article or not at all', async () => {
    const keeper = memoryKeeper({ putAll: () => Promise.resolve(failure({ kind: 'no-room' })) });
    const { client, items, start, kept } = open(keeper);
    await start(scripted([read('uno', 'uno', [drawn('b1')])]));
    expect(items).toMatchObject([{ kind: 'not-kept' }]);
    expect(kept()).toEqual([]);
    expect(await picturesOf(client)).toEqual([]);
  });

  it('stay with an article that the device does not let go', async () => {
    const keeper = memoryKeeper({ removeAll: () => Promise.resolve(failure({ kind: 'no-answer' })) });
    const { client, start, kept } = open(keeper);
    await start(scripted([read('uno', 'uno', [drawn('b1')])]));
    expect((await forgetOwnArticle(client, uno)).ok).toBe(false);
    expect(kept()).toEqual(['uno']);
    expect(await picturesOf(client)).toHaveLength(1);
  });
});
