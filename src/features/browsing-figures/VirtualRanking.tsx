import { useLocation } from 'react-router';
import type { Entity } from '#article/entity.ts';
import { useWide } from '#ui/use-wide.ts';
import { LetterProbe } from '#ui/virtual-list/LetterProbe.tsx';
import { useVirtualRows } from '#ui/virtual-list/use-virtual-rows.ts';
import type { Named } from './list-named.ts';
import { RankedItem } from './RankedItem.tsx';

/** Height of a name before it was measured, in CSS pixels. */
const GUESSED_PX = { wide: 66, narrow: 83 } as const;

/** About a window of them. */
const OVERSCAN = 10;

/** The ranking of very many names: those near the window are drawn, and the others keep their room. */
export function VirtualRanking(props: {
  named: readonly Named[];
  most: number;
  roleOf: (entity: Entity) => string | null;
}) {
  const { named, most, roleOf } = props;
  const { key } = useLocation();
  const guessedPx = GUESSED_PX[useWide() ? 'wide' : 'narrow'];
  const { rows, listProps, probe } = useVirtualRows<HTMLOListElement>({
    count: named.length,
    estimatePx: () => guessedPx,
    overscan: OVERSCAN,
    place: key,
  });
  return (
    <div className="border-t border-hair">
      <LetterProbe ref={probe} />
      <ol {...listProps}>
        {rows.map(({ index, props: item }) => {
          const each = named[index];
          return each === undefined ? null : (
            <RankedItem
              key={index}
              named={each}
              most={most}
              role={roleOf(each.entity)}
              item={{ ...item, 'aria-posinset': index + 1, 'aria-setsize': named.length }}
            />
          );
        })}
      </ol>
    </div>
  );
}
