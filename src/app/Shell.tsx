import { lazy, Suspense } from 'react';
import { Outlet, useNavigate, useNavigation } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { announce, ANNOUNCER_ID } from '#ui/announce.ts';
import { chooseTheme, nextTheme, readTheme } from '#ui/appearance.ts';
import { useLazyDialog } from '#ui/use-lazy-dialog.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { searchPath } from '#urls/paths.ts';
import { SEEKS_SEARCH } from '#urls/search-view.ts';
import { DropZone } from './DropZone.tsx';
import { focusSearch } from './focus-search.ts';
import { LibrarySkeleton } from './LibrarySkeleton.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { OfflineStatus } from './OfflineStatus.tsx';
import { PlaceRestoration } from './PlaceRestoration.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** What stands around every page: bar, skip link, keys, live region, scroll and focus on arrival. */
export function Shell(props: { isLoading?: boolean }) {
  const { messages } = useLanguage();
  const navigation = useNavigation();
  const navigate = useNavigate();
  const help = useLazyDialog();
  useFocusOnArrival();
  useShortcuts({
    '/': () => {
      // A narrow bar has no room for the field: the key leads to the page of the search.
      if (!focusSearch()) void navigate(searchPath(), { state: SEEKS_SEARCH });
    },
    '?': () => help.setOpen(true),
    t: () => {
      const theme = nextTheme(readTheme());
      chooseTheme(theme);
      announce(messages.announceTheme(messages.settings.themes[theme]));
    },
  });
  return (
    <>
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
        className="fixed top-2 left-2 z-20 -translate-y-24 rounded-lg bg-ink px-4 py-2.5 text-paper focus:translate-y-0 print:hidden"
      >
        {messages.skipToContent}
      </a>
      <TopBar onHelp={() => help.setOpen(true)} />
      {/* As high as the window, so that the foot of the page is out of sight while a page is on its way. */}
      <main
        id="main"
        tabIndex={-1}
        className="min-h-dvh pt-14 print:min-h-0 print:pt-0"
        aria-busy={navigation.state === 'loading' ? 'true' : undefined}
      >
        {props.isLoading === true ? <LibrarySkeleton /> : <Outlet />}
      </main>
      <OfflineStatus />
      <div className="pointer-events-none fixed inset-x-3 top-17 z-5 flex flex-col items-end gap-2 print:hidden">
        <UpdateNotice />
        <OfflineNotice />
      </div>
      <StorageNotice />
      <DropZone />
      <p id={ANNOUNCER_ID} aria-live="polite" className="sr-only" />
      {help.isWanted ? (
        <Suspense fallback={null}>
          <HelpDialog isOpen={help.isOpen} onOpenChange={help.setOpen} />
        </Suspense>
      ) : null}
      <PlaceRestoration />
    </>
  );
}
