import { describe, expect, it } from 'vitest';
import type { OfflineChoice } from '#article/offline-choice.ts';
import { SEARCH_KINDS } from '#shards/estimate-bytes.ts';
import { ARTICLES_PER_FILES, ENTRIES_PER_LIST } from '#shards/layout.ts';
import { assetAt, buildShardedEdition } from '#testing/sharded-edition.ts';
import { chooseFiles } from './choose-files.ts';

const TOTAL = 6 * ENTRIES_PER_LIST + 5;

/** Every third story names Anna, every fourth is about space, each names somebody of its own. */
const stories = Array.from({ length: TOTAL }, (_, place) => ({
  topic: place % 4 === 0 ? 'space' : 'world',
  names: [`person-${place}`, ...(place % 3 === 0 ? ['anna-rossi'] : [])],
}));
const edition = buildShardedEdition(stories);
const placesWhere = (is: (place: number) => boolean) => stories.map((_, place) => place).filter(is);

const choose = (choice: OfflineChoice) => chooseFiles(edition.root, choice, edition.load);
const kindsOf = (names: readonly string[], kind: string) =>
  names.filter((name) => name.startsWith(`${kind}-`)).map((name) => Number(name.split('-')[1]));

describe('the files of a choice', () => {
  it('are all there are for everything', async () => {
    const { articles, shards } = await choose({ kind: 'everything' });
    expect(articles).toEqual(
      placesWhere(() => true)
        .reverse()
        .map(assetAt),
    );
    expect(new Set(shards)).toEqual(new Set(edition.files.keys()));
    expect(shards.length).toBe(edition.files.size);
  });

  it('are none for nothing', async () => {
    expect(await choose({ kind: 'none' })).toEqual({ articles: [], shards: [] });
  });

  it('of the newest are these and no older ones, with the stretches that list them', async () => {
    const count = ENTRIES_PER_LIST;
    const { articles, shards } = await choose({ kind: 'newest', count });
    expect(articles).toEqual(
      placesWhere((place) => place >= TOTAL - count)
        .reverse()
        .map(assetAt),
    );
    // Five of them stand in the last stretch, the others in the one before.
    expect(kindsOf(shards, 'list')).toEqual([5, 6]);
  });

  it('of more than there are, are all', async () => {
    expect((await choose({ kind: 'newest', count: TOTAL + 1 })).articles.length).toBe(TOTAL);
  });

  it('of a figure are the articles that name it', async () => {
    const { articles } = await choose({ kind: 'named', topics: [], figures: ['anna-rossi'] });
    expect(articles).toEqual(
      placesWhere((place) => place % 3 === 0)
        .reverse()
        .map(assetAt),
    );
  });

  it('of a topic and a figure are those of either, each once', async () => {
    const { articles } = await choose({ kind: 'named', topics: ['space'], figures: ['anna-rossi'] });
    expect(articles).toEqual(
      placesWhere((place) => place % 3 === 0 || place % 4 === 0)
        .reverse()
        .map(assetAt),
    );
  });

  it('of somebody whom the edition does not name are no articles', async () => {
    const { articles } = await choose({ kind: 'named', topics: ['no-topic'], figures: ['nobody'] });
    expect(articles).toEqual([]);
  });

  it('open what was chosen: its address, whom it names, and what counts and finds every article', async () => {
    const place = TOTAL - 1;
    const { shards } = await choose({ kind: 'newest', count: 1 });
    const contents = shards.map((name) => edition.files.get(name) ?? '');
    expect(contents.some((content) => content.includes(`"asset":"${assetAt(place)}"`))).toBe(true);
    const named = kindsOf(shards, 'names').length;
    expect(named).toBeGreaterThanOrEqual(1);
    expect(named).toBeLessThanOrEqual(stories[place]!.names.length);
    for (const kind of ['rows', 'headlines', 'figures'] as const)
      expect(kindsOf(shards, kind).length).toBe(edition.root.shards[kind].count);
  });

  it('search the whole edition once a tenth of its articles is kept', async () => {
    const tenth = Math.ceil(TOTAL / 10);
    const less = await choose({ kind: 'newest', count: tenth - 1 });
    const enough = await choose({ kind: 'newest', count: tenth });
    for (const kind of SEARCH_KINDS) {
      expect(kindsOf(less.shards, kind)).toEqual([]);
      expect(kindsOf(enough.shards, kind).length).toBe(edition.root.shards[kind].count);
    }
    expect(kindsOf(enough.shards, 'files').length).toBe(Math.ceil(TOTAL / ARTICLES_PER_FILES));
  });

  it('come with the directories that lead to them', async () => {
    edition.loaded.length = 0;
    const { shards } = await choose({ kind: 'newest', count: 1 });
    const read = new Set(edition.loaded.filter((name) => name.startsWith('directory-')));
    expect(shards.filter((name) => name.startsWith('directory-')).length).toBe(read.size);
  });

  it('are found by reading no stretch of the list beyond them', async () => {
    edition.loaded.length = 0;
    await choose({ kind: 'newest', count: 1 });
    expect(kindsOf(edition.loaded, 'list')).toEqual([6]);
    expect(new Set(edition.loaded).size).toBe(edition.loaded.length);
  });

  it('cannot be said when a file cannot be had', async () => {
    const failing = chooseFiles(edition.root, { kind: 'everything' }, () =>
      Promise.reject(new Error('gone')),
    );
    await expect(failing).rejects.toThrow('gone');
  });
});
