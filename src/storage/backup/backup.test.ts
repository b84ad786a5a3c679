import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import type { Result } from '#article/result.ts';
import type { RecordLists } from '#storage/records.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { CHECKSUM_FILE, RECORDS_FILE, toHex, type Backup } from './backup.ts';
import { toCrc32 } from './crc-32.ts';
import { decodeBackup } from './decode-backup.ts';
import { encodeBackup } from './encode-backup.ts';
import { bringBeside, listRestored, planRestore } from './plan-restore.ts';

const NOW = '2024-12-01T10:00:00.000Z';
const kim = toArticleId('kim-a-mosca');
const summit = toArticleId('vertice');
const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 250]);

const records: RecordLists = {
  readingStates: [
    {
      articleId: kim,
      status: 'reading',
      progress: 0.42,
      position: { blockId: 'b4', offset: 12, quote: 'perché «il Nord» tace' },
      updatedAt: '2024-11-30T08:00:00.000Z',
    },
  ],
  pictures: [
    {
      articleId: kim,
      blockId: 'b2',
      line: null,
      blob: new Blob([bytes], { type: 'image/png' }),
      alt: 'Due uomini',
      width: 40,
      height: 30,
    },
  ],
  kindOverrides: [{ articleId: kim, blockId: 'b7', line: null, kind: 'heading' }],
  articles: [
    {
      articleId: fixtureArticle.id,
      article: fixtureArticle,
      owners: [],
      addedAt: NOW,
      tags: ['vertice'],
      fileName: 'incontro.html',
    },
  ],
  corrections: [fixtureCorrections['same-as']],
};
const nothing: RecordLists = {
  readingStates: [],
  pictures: [],
  kindOverrides: [],
  articles: [],
  corrections: [],
};
const backup: Backup = { createdAt: NOW, records, settings: new Map([['dramatis.theme', 'dark']]) };

function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const encode = async (given: Backup) => valueOf(await encodeBackup(given)).file;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The backup with its records' text changed, and the checksum made to fit again. */
async function withRecords(change: (json: string) => string): Promise<Blob> {
  const files = unzipSync(await bytesOf(await encode(backup)));
  const json = new TextEncoder().encode(change(new TextDecoder().decode(files[RECORDS_FILE])));
  return new Blob([
    zipSync({
      ...files,
      [RECORDS_FILE]: json,
      [CHECKSUM_FILE]: new TextEncoder().encode(toHex(toCrc32(json))),
    }),
  ]);
}

describe('toCrc32', () => {
  it('gives the check value of the algorithm', () => {
    expect(toHex(toCrc32(new TextEncoder().encode('123456789')))).toBe('cbf43926');
  });
});

describe('a backup', () => {
  it('gives back everything that was put into it, the pictures byte by byte', async () => {
    const read = valueOf(await decodeBackup(await encode(backup)));
    expect({ ...read, records: { ...read.records, pictures: [] } }).toEqual({
      ...backup,
      records: { ...records, pictures: [] },
    });
    const [picture] = read.records.pictures;
    expect(picture).toMatchObject({
      alt: 'Due uomini',
      width: 40,
      height: 30,
      articleId: kim,
      blockId: 'b2',
    });
    expect(picture?.blob.type).toBe('image/png');
    expect(await bytesOf(picture?.blob ?? new Blob())).toEqual(bytes);
  });

  it('holds everything but a picture whose bytes the device has lost, and says so', async () => {
    const lost = new Blob(['gone'], { type: 'image/png' });
    lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const pictures = records.pictures.flatMap((picture) => [
      { ...picture, blockId: 'b1', blob: lost },
      picture,
    ]);
    const made = valueOf(await encodeBackup({ ...backup, records: { ...records, pictures } }));
    expect(made.leftOut).toBe(1);
    const read = valueOf(await decodeBackup(made.file));
    expect(read.records.pictures).toMatchObject([{ blockId: 'b2', alt: 'Due uomini' }]);
    expect(read.records.kindOverrides).toEqual(records.kindOverrides);
  });

  it('is a ZIP file that other tools open', async () => {
    const files = unzipSync(await bytesOf(await encode(backup)));
    expect(Object.keys(files).sort()).toEqual([CHECKSUM_FILE, RECORDS_FILE, 'pictures/1.png']);
    expect(files['pictures/1.png']).toEqual(bytes);
  });

  it('is refused as a whole where any single byte of it was changed, or its end is missing', async () => {
    const whole = await bytesOf(await encode(backup));
    const contentOf = async (read: Backup) => [
      JSON.stringify(read.records),
      ...(await bytesOf(read.records.pictures[0]?.blob ?? new Blob())),
    ];
    const content = await contentOf(valueOf(await decodeBackup(new Blob([whole]))));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        const read = await decodeBackup(new Blob([changed]));
        // A change of what nobody reads (a date of the ZIP's own) leaves all as it was.
        return !read.ok || JSON.stringify(await contentOf(read.value)) === JSON.stringify(content);
      }),
      { numRuns: 300 },
    );
    for (const length of [0, 1, 30, whole.length - 1])
      expect((await decodeBackup(new Blob([whole.slice(0, length)]))).ok).toBe(false);
  });

  it.each([
    ['a value of another kind', '"progress": 0.42', '"progress": "much"', 'readingStates[0].progress'],
    ['an instant that is none', '"2024-11-30T08:00:00.000Z"', '"yesterday"', 'readingStates[0].updatedAt'],
    ['no time at which it was made', NOW, 'once', 'createdAt'],
    ['a picture of a kind that can hold scripts', 'image/png', 'image/svg+xml', 'pictures[0].blob.type'],
    ['a picture that is not there', 'pictures/1.png', 'pictures/2.png', 'pictures/2.png'],
    ['a name of the language', 'pictures/1.png', '__proto__', '__proto__'],
  ])('with %s is refused, and the place named', async (_, from, to, place) => {
    const damaged = await withRecords((json) => json.replace(from, to));
    expect(await decodeBackup(damaged)).toEqual({ ok: false, error: { kind: 'damaged', place } });
  });

  it('of a later version asks for a later Dramatis', async () => {
    const later = await withRecords((json) => json.replace('"version": 4', '"version": 5'));
    expect(await decodeBackup(later)).toEqual({ ok: false, error: { kind: 'newer-version' } });
  });

  it.each([
    [1, ['articles', 'corrections']],
    [2, ['corrections']],
    [3, []],
  ])('of version %i, which had no %s, is read with everything it has', async (version, missing) => {
    const earlier = await withRecords((json) => {
      const { stores, ...rest } = JSON.parse(json) as { stores: Record<string, unknown> };
      const older = Object.entries(stores).filter(([store]) => !missing.includes(store));
      return JSON.stringify({ ...rest, version, stores: Object.fromEntries(older) });
    });
    const read = valueOf(await decodeBackup(earlier));
    const { kindOverrides, articles, corrections } = records;
    expect(read.records).toMatchObject({
      kindOverrides,
      articles: version === 1 ? [] : articles,
      corrections: version < 3 ? [] : corrections,
    });
  });

  it.each(['articles', 'corrections'])('of this version without %s is damaged', async (store) => {
    const damaged = await withRecords((json) => json.replace(`"${store}": [`, '"others": ['));
    expect(await decodeBackup(damaged)).toEqual({ ok: false, error: { kind: 'damaged', place: store } });
  });

  it.each([
    ['a text', new Blob(['not a backup'])],
    ['another ZIP', new Blob([zipSync({ 'a.txt': new Uint8Array([65]) })])],
    ['nothing', new Blob([])],
  ])('is not what %s is', async (_, file) => {
    expect(await decodeBackup(file)).toEqual({ ok: false, error: { kind: 'not-a-backup' } });
  });
});

describe('planRestore', () => {
  const [state] = records.readingStates;
  const [picture] = records.pictures;
  if (state === undefined || picture === undefined) throw new Error('the fixture has both');

  it('adds everything to an empty device, and nothing to one that has it all', async () => {
    expect(listRestored(await planRestore(records, nothing, NOW))).toEqual(records);
    const plan = await planRestore(records, records, NOW);
    expect(listRestored(plan)).toEqual(nothing);
    expect([
      plan.readingStates.same,
      plan.pictures.same,
      plan.kindOverrides.same,
      plan.articles.same,
      plan.corrections.same,
    ]).toEqual([1, 1, 1, 1, 1]);
  });

  it('touches nothing that is only here', async () => {
    const here = { ...nothing, readingStates: [{ ...state, articleId: summit }] };
    expect(listRestored(await planRestore(nothing, here, NOW))).toEqual(nothing);
  });

  it.each([
    ['a later place here', { updatedAt: '2024-11-30T09:00:00.000Z' }, 'staying'],
    ['an earlier place here', { updatedAt: '2024-11-29T09:00:00.000Z' }, 'later'],
    ['an article read here', { status: 'read' as const, updatedAt: '2024-01-01T00:00:00.000Z' }, 'staying'],
  ])('weighs %s', async (_, mine, where) => {
    const here = { ...nothing, readingStates: [{ ...state, ...mine }] };
    const { readingStates } = await planRestore(records, here, NOW);
    expect(readingStates).toMatchObject({ added: [], later: [], staying: [], [where]: [state] });
  });

  it('leaves another text here that goes by the name of an article', async () => {
    const [theirs] = records.articles;
    const mine = { ...theirs!, article: { ...fixtureArticle, topic: 'space' } };
    const { articles } = await planRestore(records, { ...nothing, articles: [mine] }, NOW);
    expect(articles).toEqual({ added: [], later: [], staying: [theirs], same: 0 });
  });

  it('brings every correction of names that is not here, beside those that are', async () => {
    const mine = { ...fixtureCorrections['same-as'], id: 'c9' };
    const { corrections } = await planRestore(records, { ...nothing, corrections: [mine] }, NOW);
    expect(corrections).toEqual({ added: records.corrections, later: [], staying: [], same: 0 });
  });

  it('brings an article that differs here beside it on demand, under an id that nothing has', async () => {
    const [theirs] = records.articles;
    const mine = { ...theirs!, article: { ...fixtureArticle, topic: 'space' } };
    const plan = await planRestore(records, { ...nothing, articles: [mine] }, NOW);
    const { articles } = bringBeside(plan, (id) =>
      [`${fixtureArticle.id}`, `${fixtureArticle.id}-2`].includes(id),
    );
    const articleId = toArticleId(`${fixtureArticle.id}-3`);
    const beside = { ...theirs!, articleId, article: { ...fixtureArticle, id: articleId } };
    expect(articles).toEqual({ added: [beside], later: [], staying: [], same: 0 });
  });

  it('leaves another picture here, even one of the same size', async () => {
    const other = { ...picture, blob: new Blob([bytes.toReversed()], { type: 'image/png' }) };
    const { pictures } = await planRestore(records, { ...nothing, pictures: [other] }, NOW);
    expect(pictures).toMatchObject({ added: [], later: [], staying: [picture], same: 0 });
  });

  it('brings what belongs to another line beside what has its name, and only once', async () => {
    const mine = { ...picture, line: { id: 'b2', text: 'Una riga nuova' } };
    const theirs = { ...picture, line: { id: 'b2', text: 'Una riga di ieri' } };
    const backedUp = { ...nothing, pictures: [theirs] };
    const { pictures } = await planRestore(backedUp, { ...nothing, pictures: [mine] }, NOW);
    const beside = { ...theirs, blockId: 'b2~2' };
    expect(pictures).toEqual({ added: [beside], later: [], staying: [], same: 0 });
    const again = await planRestore(backedUp, { ...nothing, pictures: [mine, beside] }, NOW);
    expect(again.pictures).toEqual({ added: [], later: [], staying: [], same: 1 });
  });

  it.each([
    ['before it remembered its line', null, picture.blockId],
    ['under another name', { id: 'b2', text: 'La riga' }, 'b2~2'],
    ['where an edition had it at another place', { id: 'b9', text: 'La riga' }, picture.blockId],
  ])('knows what is here again %s', async (_, line, blockId) => {
    const here = { ...nothing, pictures: [{ ...picture, line: { id: 'b2', text: 'La riga' } }] };
    const { pictures } = await planRestore(
      { ...nothing, pictures: [{ ...picture, line, blockId }] },
      here,
      NOW,
    );
    expect(pictures).toMatchObject({ added: [], staying: [], same: 1 });
  });
});
