import { memo, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Entity } from '#article/entity.ts';
import { useMedia } from '#ui/use-media.ts';
import { useWide } from '#ui/use-wide.ts';
import { LetterProbe } from '#ui/virtual-list/LetterProbe.tsx';
import { useVirtualRows } from '#ui/virtual-list/use-virtual-rows.ts';
import { letterIdOf } from './letter-id.ts';
import { toIndexRows, type IndexRow, type LetterGroup } from './list-named.ts';
import { NamedLink } from './NamedLink.tsx';

/** Height of a name in its column, and of a letter before its names, before they were measured, in CSS pixels. */
const GUESSED_PX = { name: 53, letter: 35, narrowLetter: 48 } as const;

/** About a window of them. */
const OVERSCAN = 2;

/**
 * The index of very many names: those near the window are drawn, and every letter is, since links of the page and the keys of a
 * screen reader lead to headings.
 */
export function VirtualIndex(props: {
  groups: readonly LetterGroup[];
  roleOf: (entity: Entity) => string | null;
}) {
  const { groups, roleOf } = props;
  const { key } = useLocation();
  const isWide = useWide();
  const columns = useMedia('(min-width: 680px)') ? (isWide ? 3 : 2) : 1;
  const index = useMemo(() => toIndexRows(groups), [groups]);
  const letters = useMemo(() => index.flatMap(({ kind }, at) => (kind === 'letter' ? [at] : [])), [index]);
  const { rows, listProps, probe } = useVirtualRows<HTMLDivElement>({
    count: index.length,
    estimatePx: (at) => guessPx(index[at], columns, isWide),
    overscan: OVERSCAN,
    place: key,
    always: letters,
  });
  return (
    <>
      <LetterProbe ref={probe} />
      <div {...listProps}>
        {rows.map(({ index: at, props }) => {
          const row = index[at];
          if (row === undefined) return null;
          return (
            <div key={at} {...props}>
              {row.kind === 'letter' ? (
                <LetterHeading letter={row.letter} />
              ) : (
                <Names row={row} roleOf={roleOf} />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

function guessPx(row: IndexRow | undefined, columns: number, isWide: boolean): number {
  if (row?.kind !== 'names') return isWide ? GUESSED_PX.letter : GUESSED_PX.narrowLetter;
  return Math.ceil(row.named.length / columns) * GUESSED_PX.name;
}

/** On a wide screen the letter stands beside its names, and takes no room above them. */
function LetterHeading({ letter }: { letter: string }) {
  return (
    <div className="border-t border-hair pt-4 wide:pt-6">
      <h2
        id={letterIdOf(letter)}
        tabIndex={-1}
        className="scroll-mt-32 pb-1 font-serif text-[27px] leading-none font-medium outline-none wide:h-0 wide:pt-2.5 wide:pb-0"
      >
        {letter}
      </h2>
    </div>
  );
}

const Names = memo(function Names(props: {
  row: Extract<IndexRow, { kind: 'names' }>;
  roleOf: (entity: Entity) => string | null;
}) {
  const { named, from, total } = props.row;
  const isLast = from + named.length === total;
  return (
    <ul
      className={`gap-x-10 min-[680px]:columns-2 wide:columns-3 wide:pl-20 ${isLast ? 'pb-4 wide:pb-6' : ''}`}
    >
      {named.map((each, at) => (
        <li
          key={each.entity.id}
          aria-posinset={from + at + 1}
          aria-setsize={total}
          className="break-inside-avoid"
        >
          <NamedLink named={each} role={props.roleOf(each.entity)} />
        </li>
      ))}
    </ul>
  );
});
