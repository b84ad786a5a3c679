import { expect, it, vi } from 'vitest';
import { failure, success } from '#article/result.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import type { Outcome } from '#worker/import-protocol.ts';
import type { Importer } from '#worker/page/importer.ts';
import type { ImportItem } from './import-articles.ts';
import { readCandidates } from './read-candidates.ts';

const source = { kind: 'text', text: 'Un testo' } as const;
const printed = [{ text: 'Un testo', fate: 'kept' } as const];
const read: Outcome = success({
  article: fixtureArticle,
  owners: [],
  doubts: [],
  pictures: [],
  lostPictures: 0,
  printed,
});
const refused: Outcome = failure({ kind: 'empty', file: 'a.txt', place: null, reason: 'r', remedy: 'r' });

async function run(how: Importer['run'], controller = new AbortController()) {
  const items: ImportItem[] = [];
  const close = vi.fn<() => void>();
  const listener = { onItem: (item: ImportItem) => items.push(item), onProgress: () => undefined };
  const candidates = await readCandidates(source, listener, controller.signal, { run: how, close });
  return { candidates, items, close };
}

it('gives what was read as it would be kept, and tells what was refused', async () => {
  const { candidates, items, close } = await run((_, tell) => {
    tell(read, 1, 2);
    tell(refused, 2, 2);
    return Promise.resolve(success(null));
  });
  expect(candidates).toMatchObject([{ own: { articleId: 'un-incontro', tags: [] }, printed }]);
  expect(items).toMatchObject([{ kind: 'refused', refusal: { file: 'a.txt' } }]);
  expect(close).toHaveBeenCalledOnce();
});

it('tells why a source was not read to its end, beside what was', async () => {
  const { candidates, items } = await run((_, tell) => {
    tell(read, 1, 2);
    return Promise.resolve(failure({ kind: 'timed-out' }));
  });
  expect(candidates).toHaveLength(1);
  expect(items).toEqual([{ kind: 'failed', file: null, trouble: 'timed-out' }]);
});

it('gives nothing when the reader ends it', async () => {
  const controller = new AbortController();
  const { candidates, items } = await run((_, tell) => {
    tell(read, 1, 2);
    controller.abort();
    return Promise.resolve(failure({ kind: 'aborted' }));
  }, controller);
  expect(candidates).toBeNull();
  expect(items).toEqual([]);
});
