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

/** One way to narrow the library: its values with counts; a long one shows the first and can be searched. */
export function Facet(props: {
  title: string;
  lines: readonly FacetLine[];
  type: EntityType | null;
  onStand: (id: string, standing: Standing) => void;
  children?: ReactNode;
}) {
  const { library, search } = useLanguage().messages;
  const [isOpen, setIsOpen] = useState(false);
  const [sought, setSought] = useState('');
  /** What was pressed stays in sight, and keeps the focus, also when it is open again. */
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  if (props.lines.length === 0) return null;
  const words = isOpen ? toSoughtWords(sought) : [];
  const found = props.lines.filter(({ label }) => hasBeginnings(label, words));
  const hiddenCount = props.lines.length - SHOWN_AT_FIRST;
  // What is chosen or left out stays in sight, however much that is.
  const shown = found.filter(
    (line, at) => isOpen || at < SHOWN_AT_FIRST || line.standing !== 'open' || pressed.has(line.id),
  );
  return (
    <section className="mb-[22px] border-b border-hair pb-[22px]" data-type={props.type ?? undefined}>
      <div className="mb-1.5 flex min-h-7 items-center justify-between">
        <h2 className="text-sm leading-none font-semibold">{props.title}</h2>
        {hiddenCount > 0 && !isOpen ? (
          <button
            type="button"
            aria-label={library.searchFacet(props.title)}
            title={library.searchFacet(props.title)}
            onClick={() => setIsOpen(true)}
            className="-my-2 -mr-2 grid size-11 place-items-center rounded-full text-soft hover:bg-wash hover:text-ink wide:my-0 wide:size-7"
          >
            <Icon name="search" size={15} />
          </button>
        ) : null}
      </div>
      {isOpen ? (
        <SearchBox
          className="mb-2"
          label={library.searchFacet(props.title)}
          placeholder={search.short}
          clearLabel={search.clear}
          value={sought}
          onChange={setSought}
          hasKey={false}
          takesFocus
        />
      ) : null}
      {shown.length === 0 ? <p className="py-1 text-soft">{library.noFacetValue}</p> : null}
      <ul
        className={
          isOpen
            ? 'wide:-mr-9 wide:-ml-2 wide:max-h-[420px] wide:overflow-y-auto wide:overscroll-contain wide:pr-9 wide:pl-2 wide:[scrollbar-width:thin]'
            : ''
        }
      >
        {shown.map((line) => (
          <FacetRow
            key={line.id}
            line={line}
            hasMonogram={props.type === 'person'}
            hasUnderline={props.type !== null && props.type !== 'person'}
            onStand={(standing) => {
              setPressed(new Set([...pressed, line.id]));
              props.onStand(line.id, standing);
            }}
          />
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
            setSought('');
          }}
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
