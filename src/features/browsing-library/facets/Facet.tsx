import { useState, type ReactNode } from 'react';
import type { EntityType } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import type { Standing } from '#urls/facet-standing.ts';
import { hasBeginnings, toSoughtWords } from '#text/word-beginnings.ts';
import { FacetRow, type FacetLine } from './FacetRow.tsx';

/** Enough to choose from without a wall of names. */
const SHOWN_AT_FIRST = 5;

/** Beside the list an opened facet scrolls by itself, with room for the minus signs that hang in the margin. */
const SCROLLED_LIST =
  'wide:-mr-9 wide:-ml-2 wide:max-h-[420px] wide:overflow-y-auto wide:overscroll-contain wide:pr-9 wide:pl-2 wide:[scrollbar-width:thin]';

/** One way to narrow the library: its values with counts; a long one shows the first and can be searched. */
export function Facet(props: {
  title: string;
  lines: readonly FacetLine[];
  type: EntityType | null;
  /** The lines are the most frequent of more. */
  isPartial?: boolean;
  onStand: (id: string, standing: Standing) => void;
  children?: ReactNode;
}) {
  const { library } = useLanguage().messages;
  const { shown, isOpen, setOpen, sought, setSought, keepInSight } = useShownLines(props.lines);
  if (props.lines.length === 0) return null;
  const hiddenCount = props.lines.length - SHOWN_AT_FIRST;
  return (
    <section className="mb-[22px] border-b border-hair pb-[22px]" data-type={props.type ?? undefined}>
      <FacetTitle title={props.title} hasSearch={hiddenCount > 0 && !isOpen} onSearch={() => setOpen(true)} />
      {isOpen ? <FacetSearch title={props.title} sought={sought} onSeek={setSought} /> : null}
      {shown.length === 0 ? (
        <p className="py-1 text-soft">{props.isPartial ? library.noFrequentValue : library.noFacetValue}</p>
      ) : null}
      <ul className={isOpen ? SCROLLED_LIST : ''}>
        {shown.map((line) => (
          <FacetRow
            key={line.id}
            line={line}
            hasMonogram={props.type === 'person'}
            hasUnderline={props.type !== null && props.type !== 'person'}
            onStand={(standing) => {
              keepInSight(line.id);
              props.onStand(line.id, standing);
            }}
          />
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="min-h-11 py-[5px] text-soft underline underline-offset-[0.25em] hover:text-ink wide:min-h-0"
        >
          {isOpen ? library.less : library.more(hiddenCount)}
          <span className="sr-only">: {props.title}</span>
        </button>
      ) : null}
      {props.children}
    </section>
  );
}

/** Which values are in sight: the first, whatever narrows the library, and when opened all that the search leaves. */
function useShownLines(lines: readonly FacetLine[]) {
  const [isOpen, setIsOpen] = useState(false);
  const [sought, setSought] = useState('');
  /** What was pressed stays in sight, and keeps the focus, also when it is open again. */
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  const words = isOpen ? toSoughtWords(sought) : [];
  const found = lines.filter(({ label }) => hasBeginnings(label, words));
  // What is chosen or left out stays in sight, however much that is.
  const shown = found.filter(
    (line, at) => isOpen || at < SHOWN_AT_FIRST || line.standing !== 'open' || pressed.has(line.id),
  );
  const setOpen = (isOpen: boolean) => {
    setIsOpen(isOpen);
    setSought('');
  };
  const keepInSight = (id: string) => setPressed(new Set([...pressed, id]));
  return { shown, isOpen, setOpen, sought, setSought, keepInSight };
}

function FacetTitle(props: { title: string; hasSearch: boolean; onSearch: () => void }) {
  const { library } = useLanguage().messages;
  return (
    <div className="mb-1.5 flex min-h-7 items-center justify-between">
      <h2 className="text-sm leading-none font-semibold">{props.title}</h2>
      {props.hasSearch ? (
        <button
          type="button"
          aria-label={library.searchFacet(props.title)}
          title={library.searchFacet(props.title)}
          onClick={props.onSearch}
          className="-my-2 -mr-2 grid size-11 place-items-center rounded-full text-soft hover:bg-wash hover:text-ink wide:my-0 wide:size-7"
        >
          <Icon name="search" size={15} />
        </button>
      ) : null}
    </div>
  );
}

function FacetSearch(props: { title: string; sought: string; onSeek: (sought: string) => void }) {
  const { library, search } = useLanguage().messages;
  return (
    <SearchBox
      className="mb-2"
      label={library.searchFacet(props.title)}
      placeholder={search.short}
      clearLabel={search.clear}
      value={props.sought}
      onChange={props.onSeek}
      hasKey={false}
      takesFocus
    />
  );
}
