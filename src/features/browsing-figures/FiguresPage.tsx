import { Tabs } from '@base-ui/react/tabs';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENTITY_TYPES, type EntityType } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { figuresQuery } from '#queries/parts/figures-query.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { Segments } from '#ui/Segments.tsx';
import { stepFocus } from '#ui/step-focus.ts';
import { useShortcuts } from '#ui/use-shortcuts.ts';
import { FIGURES_ORDERS, type FiguresView } from '#urls/figures-view.ts';
import { labelNamed, listNamed } from './list-named.ts';
import { NamedPanel } from './NamedPanel.tsx';
import { useFiguresView } from './use-figures-view.ts';

/** Everybody and everything the library names, a tab for each type, by letter or by prominence. */
export function FiguresPage() {
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { language, messages } = useLanguage();
  const { view, setView } = useFiguresView();
  const isLarge = library.total !== undefined;
  const { data: inEdition = null, error } = useQuery({ ...figuresQuery(), enabled: isLarge });
  const named = useMemo(
    () => (inEdition === null ? listNamed(library, language) : labelNamed(inEdition, language)),
    [library, inEdition, language],
  );
  const stepNamed = (by: 1 | -1) => stepFocus('[data-named]', by);
  useShortcuts({ j: () => stepNamed(1), k: () => stepNamed(-1) });
  // The newest articles alone would say of nobody how often they are named.
  if (isLarge && error !== null) throw error;

  const { figures } = messages;
  const counted = ENTITY_TYPES.map((type) => ({
    type,
    count: named.filter(({ entity }) => entity.type === type).length,
  })).filter(({ type, count }) => count > 0 || type === view.type);
  return (
    <div className="mx-auto max-w-[1080px] px-5 pt-7 pb-24 wide:px-7 wide:pt-[52px]">
      <title>{`${figures.title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-2 font-serif text-[31px] leading-[1.05] font-medium tracking-[-0.018em] wide:text-[44px]"
      >
        {figures.title}
      </h1>
      <p className="mb-7 text-[15px] text-soft">{figures.intro(library.total ?? library.articles.length)}</p>
      <Tabs.Root
        value={view.type}
        onValueChange={(value) => {
          const type = ENTITY_TYPES.find((known) => known === value);
          if (type !== undefined) setView({ ...view, type });
        }}
      >
        <TypeTabs counted={counted} />
        <ViewControls view={view} onView={setView} />
        {counted.map(({ type }) => (
          <Tabs.Panel key={type} value={type} className="outline-offset-8">
            {type === view.type ? (
              <NamedPanel
                library={library}
                named={named}
                view={view}
                onClear={() => setView({ ...view, text: '' })}
              />
            ) : null}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </div>
  );
}

/** A tab for each type, with how many there are of it. */
function TypeTabs(props: { counted: readonly { readonly type: EntityType; readonly count: number }[] }) {
  const { figures, entityGroups } = useLanguage().messages;
  return (
    <Tabs.List
      aria-label={figures.types}
      className="-mx-5 flex gap-x-6 overflow-x-auto border-b border-hair px-5 [scrollbar-width:none] wide:mx-0 wide:px-0"
    >
      {props.counted.map(({ type, count }) => (
        <Tabs.Tab
          key={type}
          value={type}
          className="-mb-px min-h-11 border-b-2 border-transparent text-[15px] whitespace-nowrap text-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-ink data-active:text-ink"
        >
          {entityGroups[type]} <span className="text-[13px] text-soft tabular-nums">{count}</span>
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}

/** Search and order of the names. */
function ViewControls(props: { view: FiguresView; onView: (view: FiguresView, replace?: boolean) => void }) {
  const { view, onView } = props;
  const { figures, search } = useLanguage().messages;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-5">
      <SearchBox
        className="w-full wide:w-72"
        label={figures.search}
        placeholder={figures.search}
        clearLabel={search.clear}
        value={view.text}
        onChange={(text) => onView({ ...view, text }, true)}
        hasKey={false}
      />
      <Segments
        label={figures.order}
        values={FIGURES_ORDERS}
        nameOf={(order) => figures.orders[order]}
        chosen={view.order}
        onChoose={(order) => onView({ ...view, order })}
      />
    </div>
  );
}
