import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArticleId } from '#article/ids.ts';
import { failure, success } from '#article/result.ts';
import { InterfaceLanguage } from '#i18n/InterfaceLanguage.tsx';
import { keeperQuery } from '#queries/kept/keeper-query.ts';
import { keepPicture } from '#queries/kept/pictures-query.ts';
import { memoryKeeper } from '#testing/memory-keeper.ts';
import { ANNOUNCER_ID } from '#ui/announce.ts';
import { changeSettings, forgetSettings } from '#ui/settings/settings-store.ts';
import { StorageNotice } from './StorageNotice.tsx';

const picture = {
  articleId: toArticleId('un-incontro'),
  blockId: 'b1',
  line: null,
  blob: new Blob(['x']),
  alt: '',
  width: 2,
  height: 1,
};

let isFull = false;
let client: QueryClient;

beforeEach(() => {
  isFull = true;
  client = new QueryClient();
  const keeper = memoryKeeper({
    isLasting: true,
    put: () => Promise.resolve(isFull ? failure({ kind: 'no-room' }) : success(null)),
  });
  client.setQueryData(keeperQuery().queryKey, keeper);
  render(
    <QueryClientProvider client={client}>
      <InterfaceLanguage language="it" onChoose={() => undefined}>
        <main id="main" tabIndex={-1} />
        <StorageNotice />
        <p id={ANNOUNCER_ID} />
      </InterfaceLanguage>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  forgetSettings();
});

const notice = () => screen.queryByRole('region', { name: 'Memoria di questo dispositivo' });
const keep = () => act(() => keepPicture(client, picture));
const close = () => userEvent.click(screen.getByRole('button', { name: 'Chiudi' }));
const said = () => document.getElementById(ANNOUNCER_ID)?.textContent;

describe('the notice about the device’s storage', () => {
  it('comes back, and is said again, when what was put away happens again', async () => {
    await keep();
    await waitFor(() => expect(notice()?.textContent).toContain('Lo spazio su questo dispositivo è finito'));
    const first = said();
    expect(first).toContain('Lo spazio');
    await close();
    expect(notice()).toBeNull();
    await keep();
    await waitFor(() => expect(notice()).not.toBeNull());
    expect(said()).not.toBe(first);
    expect(said()?.trim()).toBe(first);
  });

  it('goes by itself when it is over', async () => {
    await keep();
    await waitFor(() => expect(notice()).not.toBeNull());
    isFull = false;
    await keep();
    await waitFor(() => expect(notice()).toBeNull());
  });

  it('gives the focus to the page when it goes with it', async () => {
    await keep();
    await waitFor(() => expect(notice()).not.toBeNull());
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(notice()).toBeNull();
    expect(document.activeElement?.id).toBe('main');
  });

  it('leaves the focus alone that is elsewhere', async () => {
    await keep();
    await waitFor(() => expect(notice()).not.toBeNull());
    isFull = false;
    await keep();
    await waitFor(() => expect(notice()).toBeNull());
    expect(document.activeElement).toBe(document.body);
  });

  it('says once that settings are not kept', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    act(() => changeSettings({ sizePx: 22 }));
    expect(notice()?.textContent).toContain('non ha potuto conservare le tue impostazioni');
    await close();
    act(() => changeSettings({ sizePx: 23 }));
    expect(notice()).toBeNull();
    full.mockRestore();
    act(() => changeSettings({ sizePx: 24 }));
    expect(notice()).toBeNull();
  });
});
