import { afterEach, expect, it, vi } from 'vitest';
import { listShares } from './waiting-shares.ts';

/** Caches with one cache, of the app under `/reader/`, that holds the answers. */
function cachesWith(answers: Record<string, FormData>) {
  const held = new Map(Object.entries(answers).map(([url, form]) => [url, new Response(form)]));
  const cache = {
    keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
    match: (url: string) => Promise.resolve(held.get(url)?.clone()),
    put: (url: string, answer: Response) => Promise.resolve(held.set(url, answer)),
    delete: (url: string) => Promise.resolve(held.delete(url)),
  };
  const has = (name: string) => Promise.resolve(name === 'dramatis:/reader/:shared');
  vi.stubGlobal('caches', { has, open: () => Promise.resolve(cache) });
  return held;
}

function form(words: Record<string, string>, ...files: readonly string[]): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(words)) data.set(name, value);
  for (const name of files) data.append('files', new File([`di ${name}`], name));
  return data;
}

afterEach(() => vi.unstubAllGlobals());

it('lists what was shared, words as one text and files as they came', async () => {
  cachesWith({ a: form({ title: 'Uno', text: 'Testo', url: '' }), b: form({ text: '' }, 'x.txt', 'y.md') });
  const [first, second] = await listShares('/reader/');
  expect(first).toMatchObject({ key: 'a', text: 'Uno\n\nTesto', files: [] });
  expect(second?.text).toBe('');
  expect(second?.files.map(({ name }) => name)).toEqual(['x.txt', 'y.md']);
  expect(await second?.files[0]?.text()).toBe('di x.txt');
});

it('lets each part wait until it is settled, and then nothing', async () => {
  const held = cachesWith({ a: form({ text: 'Testo' }, 'x.txt') });
  const [share] = await listShares('/reader/');
  await share?.settle('text');
  expect(await listShares('/reader/')).toMatchObject([{ text: '', files: [{ name: 'x.txt' }] }]);
  await share?.settle('files');
  expect(held.size).toBe(0);
  expect(await listShares('/reader/')).toEqual([]);
});

it('says that one is damaged, and says it once', async () => {
  const held = cachesWith({ a: form({ text: 'Testo' }) });
  held.set(
    'b',
    new Response('--x\r\nno form', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }),
  );
  expect(await listShares('/reader/')).toMatchObject([{ text: 'Testo' }, null]);
  expect([...held.keys()]).toEqual(['a']);
});

it('has nothing of another app of the host, nor where the browser keeps nothing', async () => {
  cachesWith({ a: form({ text: 'Testo' }) });
  expect(await listShares('/')).toEqual([]);
  vi.stubGlobal('caches', { has: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await listShares('/reader/')).toEqual([]);
  vi.unstubAllGlobals();
  expect(await listShares('/reader/')).toEqual([]);
});
