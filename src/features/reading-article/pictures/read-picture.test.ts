import { afterEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_SIDE_PX } from '#article/picture-limits.ts';
import { failure } from '#article/result.ts';
import { toArticleId } from '#article/ids.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { readPicture } from './read-picture.ts';

const png = () =>
  new File([Uint8Array.from('\x89PNG\r\n\x1A\n', (letter) => letter.charCodeAt(0))], 'foto.png');
const measure = (width: number, height: number) =>
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width, height, close: () => undefined }));

afterEach(() => vi.unstubAllGlobals());

describe('a file that is read as a picture', () => {
  it('is refused when it would be refused on the next reading', async () => {
    measure(LARGEST_SIDE_PX, 1);
    const read = await readPicture(png());
    if (!read.ok) throw new Error(read.error);
    const articleId = toArticleId('un-incontro');
    const picture = { ...read.value, articleId, line: null, alt: '' };
    const keeper = memoryKeeper();
    await keeper.put('pictures', { ...picture, blockId: 'b1' });
    await keeper.put('pictures', { ...picture, blockId: 'b2', width: LARGEST_SIDE_PX + 1 });
    expect(await keeper.list('pictures', null)).toMatchObject({
      value: { records: [{ blockId: 'b1' }], damaged: [{ path: 'width' }] },
    });
    measure(LARGEST_SIDE_PX + 1, 1);
    expect(await readPicture(png())).toEqual(failure('too-wide'));
    measure(1, LARGEST_SIDE_PX + 1);
    expect(await readPicture(png())).toEqual(failure('too-wide'));
  });

  it('is copied, of the type that its bytes say: the file itself may be gone tomorrow', async () => {
    measure(4, 3);
    const file = png();
    const reading = vi.spyOn(file, 'arrayBuffer');
    const slicing = vi.spyOn(file, 'slice');
    const read = await readPicture(file);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.blob.type).toBe('image/png');
    expect(new Uint8Array(await read.value.blob.arrayBuffer())).toEqual(
      new Uint8Array(await file.arrayBuffer()),
    );
    expect(reading).toHaveBeenCalled();
    for (const { value } of slicing.mock.results) expect(read.value.blob).not.toBe(value);
  });
});
