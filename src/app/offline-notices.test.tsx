import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeOffline,
  type OfflineSnapshot,
  type OfflineStatus,
  type UpdateStatus,
} from '#offline/page/offline-store.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { OfflineStatus as OfflineLine } from './OfflineStatus.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

const FAILED: OfflineStatus = { kind: 'incomplete', stored: 12, total: 58, failure: 'no-room' };
const SAVING: OfflineStatus = { kind: 'saving', stored: 12, total: 58 };

const know = (
  status: OfflineStatus,
  update: UpdateStatus = 'none',
  articles: OfflineSnapshot['articles'] = null,
) => act(() => changeOffline({ status, update, articles }));

function open() {
  const page = (
    <>
      <UpdateNotice />
      <OfflineNotice />
      <OfflineLine />
    </>
  );
  return renderPage(page, '/', '/');
}

const line = () => screen.findByRole('contentinfo', { name: 'Lettura senza rete' });
const notice = () => screen.queryByRole('region', { name: 'Lettura senza rete' });

beforeEach(() => know({ kind: 'unknown' }));
afterEach(() => vi.useRealTimers());

describe('reading offline', () => {
  it('is counted while it is prepared, then said for a moment, and stays at the foot of the page', async () => {
    open();
    await line();
    expect(notice()).toBeNull();
    know(SAVING);
    expect(notice()?.textContent).toBe('Salvo per la lettura senza rete (12 di 58)');
    vi.useFakeTimers();
    know({ kind: 'ready' });
    expect(notice()?.textContent).toBe('Disponibile senza rete');
    act(() => vi.advanceTimersByTime(4_000));
    expect(notice()).toBeNull();
    vi.useRealTimers();
    expect((await line()).textContent).toBe('Disponibile senza rete');
  });

  it.each([
    [{ kind: 'everything' }, 300, 'Disponibile senza rete: tutti i 300 articoli'],
    [{ kind: 'newest', count: 50 }, 50, 'Disponibile senza rete: 50 articoli su 300'],
    [{ kind: 'named', topics: ['space'], figures: [] }, 1, 'Disponibile senza rete: 1 articolo su 300'],
    [{ kind: 'none' }, 0, 'Senza rete si riaprono gli articoli che hai già aperto'],
  ] as const)('counts what was chosen of a large edition: %o', async (choice, chosen, words) => {
    open();
    await line();
    const articles = { choice, isDefault: false, kept: chosen, chosen, total: 300 };
    know({ kind: 'ready' }, 'none', articles);
    expect((await line()).textContent).toBe(words);
    know(FAILED, 'none', { ...articles, chosen: 60, kept: 20 });
    expect((await line()).textContent).toMatch(
      /^Non ancora tutto disponibile senza rete: 20 di 60 articoli scelti\. Su questo dispositivo non c’è spazio\./,
    );
  });

  it('is not spoken of to who comes back and has everything', async () => {
    open();
    await line();
    know({ kind: 'ready' });
    expect(notice()).toBeNull();
  });

  it('that failed says why until it is put away, and comes no more until it is mended', async () => {
    open();
    await line();
    know(FAILED);
    expect(within(notice()!).getByRole('status').textContent).toContain(
      'Su questo dispositivo non c’è spazio.',
    );
    await userEvent.click(within(notice()!).getByRole('button', { name: 'Chiudi' }));
    know(SAVING);
    know(FAILED);
    expect(notice()).toBeNull();
    expect(within(await line()).getByRole('button', { name: 'Riprova ora' })).not.toBeNull();
  });

  it.each([
    { kind: 'ready' },
    SAVING,
    FAILED,
    { kind: 'unsupported' },
  ] as const satisfies readonly OfflineStatus[])('has no accessibility fault: %o', async (status) => {
    const { container } = open();
    await line();
    know(status, 'ready');
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a new version', () => {
  const update = () => screen.queryByRole('region', { name: 'Nuova versione' });

  it('asks, and can be put off', async () => {
    open();
    await line();
    expect(update()).toBeNull();
    know({ kind: 'ready' }, 'ready');
    expect(within(update()!).getByRole('status').textContent).toBe('Una nuova versione è pronta.');
    await userEvent.click(within(update()!).getByRole('button', { name: 'Più tardi' }));
    expect(update()).toBeNull();
  });

  it('that took over in another tab says how to come to it, also after it was put off', async () => {
    open();
    await line();
    know({ kind: 'ready' }, 'ready');
    await userEvent.click(within(update()!).getByRole('button', { name: 'Più tardi' }));
    know({ kind: 'ready' }, 'held');
    expect(within(update()!).getByRole('button', { name: 'Ricarica' })).not.toBeNull();
  });
});
