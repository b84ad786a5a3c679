import { afterEach, expect, it, vi } from 'vitest';
import type { Source } from '#queries/import-articles.ts';
import { followLaunches, toLaunchPath } from './follow-launches.ts';

const folder = 'https://host.example/reader/';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [`${folder}?state=reading`, '/?state=reading'],
  [`${folder}articles/kim`, '/articles/kim'],
  [folder, null],
  ['', null],
  ['https://elsewhere.example/reader/articles/kim', null],
])('a launch to «%s» leads to %s', (target, path) => {
  expect(toLaunchPath(target, folder)).toBe(path);
});

it('takes the files that it is launched with, and says which are gone', async () => {
  let launch: (launch: unknown) => void = () => undefined;
  const location = { origin: 'https://host.example', href: `${folder}import` };
  const launchQueue = { setConsumer: (consumer: typeof launch) => (launch = consumer) };
  vi.stubGlobal('window', { launchQueue, location });
  const onPath = vi.fn<(path: string) => void>();
  const onSources = vi.fn<(sources: readonly Source[]) => void>();
  followLaunches({ onPath, onSources });
  const file = new File(['Un testo'], 'uno.txt');
  launch({
    targetURL: location.href,
    files: [
      { name: 'uno.txt', getFile: () => Promise.resolve(file) },
      { name: 'due.txt', getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) },
    ],
  });
  await vi.waitFor(() => expect(onSources).toHaveBeenCalledOnce());
  expect(onSources).toHaveBeenCalledWith([
    { kind: 'file', name: 'uno.txt', file },
    { kind: 'lost', name: 'due.txt' },
  ]);
  launch({ targetURL: 'https://host.example/?state=reading' });
  expect(onPath).toHaveBeenCalledWith('/?state=reading');
});
