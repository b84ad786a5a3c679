import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { broughtQuery } from '#queries/brought.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { DropZone } from './DropZone.tsx';

const WORDS = 'Lascia qui i file: vengono aggiunti alla biblioteca';

/** A file or folder as a drag carries it. */
const carried = (file: File | null, entry: unknown = null) => ({
  kind: 'file',
  getAsFile: () => file,
  webkitGetAsEntry: () => entry,
});
const dataOf = (...items: readonly object[]) => ({ dataTransfer: { types: ['Files'], items } });

/** A folder whose entries come one at a time, as browsers give them. */
function folder(path: string, ...entries: readonly object[]) {
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 1)) };
  };
  return { isDirectory: true, name: path.slice(1), fullPath: path, createReader };
}
const inFolder = (fullPath: string, file: File) => ({
  isFile: true,
  fullPath,
  file: (give: (file: File) => void) => give(file),
});

const open = (address = '/') => renderPage(<DropZone />, address, address);

it('shows that files can be dropped while they hover, and no longer when they leave', async () => {
  const { container } = open();
  expect(screen.queryByText(WORDS)).toBeNull();
  expect(fireEvent.dragOver(document.body, dataOf())).toBe(false);
  expect(screen.getByText(WORDS)).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
  act(() => void document.body.dispatchEvent(new MouseEvent('dragleave', { bubbles: true })));
  expect(screen.queryByText(WORDS)).toBeNull();
  // Words that are dragged are none of its business.
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  expect(screen.queryByText(WORDS)).toBeNull();
});

it('has dropped files and folders wait on the page that imports', async () => {
  const { client, router } = open();
  const file = new File(['a'], 'a.txt');
  const [page, picture] = [new File(['b'], 'b.html'), new File(['c'], 'c.png')];
  const dropped = folder(
    '/n',
    folder('/n/foto', inFolder('/n/foto/c.png', picture)),
    inFolder('/n/b.html', page),
  );
  expect(fireEvent.drop(document.body, dataOf(carried(file), carried(null, dropped)))).toBe(false);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/import'));
  expect(client.getQueryData(broughtQuery().queryKey)).toMatchObject([
    {
      sources: [
        { kind: 'file', name: 'a.txt', file },
        {
          kind: 'folder',
          name: 'n',
          files: [
            { path: 'n/b.html', file: page },
            { path: 'n/foto/c.png', file: picture },
          ],
        },
      ],
    },
  ]);
});

it('says which folder the system does not give', async () => {
  const { client } = open('/import');
  const readEntries = (_: unknown, fail: (error: unknown) => void) =>
    fail(new DOMException('no', 'SecurityError'));
  const closed = { ...folder('/chiusa'), createReader: () => ({ readEntries }) };
  fireEvent.drop(document.body, dataOf(carried(null, closed)));
  await vi.waitFor(() =>
    expect(client.getQueryData(broughtQuery().queryKey)).toMatchObject([
      { sources: [{ kind: 'lost', name: 'chiusa' }] },
    ]),
  );
});

it('leaves to a part of the page what that takes itself', async () => {
  const { client, container } = open();
  for (const type of ['dragover', 'drop'])
    container.addEventListener(type, (event) => event.preventDefault());
  fireEvent.dragOver(container, dataOf());
  expect(screen.queryByText(WORDS)).toBeNull();
  fireEvent.drop(container, dataOf(carried(new File(['a'], 'a.png'))));
  await act(() => Promise.resolve());
  expect(client.getQueryData(broughtQuery().queryKey)).toBeUndefined();
});
