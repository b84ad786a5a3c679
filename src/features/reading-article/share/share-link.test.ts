import { describe, expect, it, vi } from 'vitest';
import { shareLink } from './share-link.ts';

const link = { title: 'Un incontro', url: 'https://example.org/articles/un-incontro?with=anna-rossi' };
const clipboard = () => ({ writeText: vi.fn<(text: string) => Promise<void>>(async () => undefined) });
const failing = (error: unknown) => async () => {
  throw error;
};

describe('a shared link', () => {
  it('goes to the platform’s sheet where there is one', async () => {
    const share = vi.fn<(link: object) => Promise<void>>(async () => undefined);
    const copying = clipboard();
    expect(await shareLink(link, { share, clipboard: copying })).toBe('shared');
    expect(share).toHaveBeenCalledWith(link);
    expect(copying.writeText).not.toHaveBeenCalled();
  });

  it('is copied with its filter where there is no sheet', async () => {
    const copying = clipboard();
    expect(await shareLink(link, { clipboard: copying })).toBe('copied');
    expect(copying.writeText).toHaveBeenCalledWith(link.url);
  });

  it('is not copied when the reader closes the sheet', async () => {
    const copying = clipboard();
    const share = failing(new DOMException('closed', 'AbortError'));
    expect(await shareLink(link, { share, clipboard: copying })).toBe('cancelled');
    expect(copying.writeText).not.toHaveBeenCalled();
  });

  it('is copied when the sheet fails', async () => {
    const share = failing(new DOMException('no target', 'NotAllowedError'));
    expect(await shareLink(link, { share, clipboard: clipboard() })).toBe('copied');
  });

  it('says when it could not be copied', async () => {
    expect(await shareLink(link, {})).toBe('refused');
    const denied = { writeText: failing(new DOMException('denied', 'NotAllowedError')) };
    expect(await shareLink(link, { clipboard: denied })).toBe('refused');
  });
});
