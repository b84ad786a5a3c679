import { Link, NavLink, useMatch } from 'react-router';
import { ExportButton } from '#features/reading-article/export/ExportButton.tsx';
import { ShareButton } from '#features/reading-article/share/ShareButton.tsx';
import { TextSettings } from '#features/reading-article/settings/TextSettings.tsx';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { figuresPath, libraryPath, PATTERNS, searchPath } from '#urls/paths.ts';
import { SEEKS_SEARCH } from '#urls/search-view.ts';
import { BarSearch } from './BarSearch.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** The bar on top of every page: the way home, the pages, search, sharing, and how things look. */
export function TopBar(props: { onHelp: () => void }) {
  const { messages } = useLanguage();
  const articleId = useMatch(PATTERNS.article)?.params.id;
  const isArticle = articleId !== undefined;
  const isLibrary = useMatch(PATTERNS.library) !== null;
  const isSearch = useMatch(PATTERNS.search) !== null;
  return (
    // Fixed, not sticky: focus that goes to a control of a sticky bar makes browsers scroll the page, and the place is lost.
    <header className="fixed inset-x-0 top-0 z-3 flex h-14 items-center gap-2 border-b border-hair bg-paper/88 px-5 backdrop-blur-[10px] wide:gap-6 wide:px-7 print:hidden">
      <Link
        to={libraryPath()}
        className="inline-flex min-h-11 items-center font-serif text-xl leading-none font-semibold tracking-[-0.01em]"
      >
        {messages.appName}
      </Link>
      <nav
        aria-label={messages.nav.label}
        className="flex gap-5 text-sm text-soft [&>a]:inline-flex [&>a]:min-h-9 [&>a]:items-center"
      >
        <NavLink
          to={libraryPath()}
          end
          className="aria-[current=page]:text-ink hover:text-ink max-wide:hidden!"
        >
          {messages.nav.articles}
        </NavLink>
        {/* Beside the buttons of an article the narrowest phones have no room: there the sheet of the cast leads on. */}
        <NavLink
          to={figuresPath()}
          className={`inline-flex items-center aria-[current=page]:text-ink hover:text-ink max-wide:min-h-11 ${isArticle ? 'max-[379px]:hidden!' : ''}`}
        >
          {messages.nav.figures}
        </NavLink>
      </nav>
      <div className="ml-auto flex items-center gap-1 text-[13px] text-soft wide:gap-2">
        <BarSearch />
        {isLibrary || isSearch ? null : (
          // These pages have a way to it of their own.
          <Link
            to={searchPath()}
            state={SEEKS_SEARCH}
            aria-label={messages.search.label}
            className={`grid size-11 place-items-center rounded-lg hover:bg-wash wide:hidden ${isArticle ? 'max-[439px]:hidden' : ''}`}
          >
            <Icon name="search" />
          </Link>
        )}
        <LanguageSwitch />
        {isArticle ? <ShareButton /> : null}
        {isArticle ? <ExportButton key={articleId} articleId={articleId} look="sign" /> : null}
        <TextSettings />
        <button
          type="button"
          aria-label={messages.help.open}
          title={`${messages.help.title} (?)`}
          onClick={props.onHelp}
          className="hidden size-9 place-items-center rounded-lg hover:bg-wash wide:grid"
        >
          <Icon name="keys" />
        </button>
      </div>
    </header>
  );
}
