import type { Entity } from '#article/entity.ts';
import type { Named } from './list-named.ts';
import { RankedItem } from './RankedItem.tsx';
import { VirtualRanking } from './VirtualRanking.tsx';

/** Those whom most articles name, first; a bar says how many of the most named one's. */
export function ProminenceList(props: {
  named: readonly Named[];
  /** There are too many to draw them all. */
  isVirtual: boolean;
  roleOf: (entity: Entity) => string | null;
}) {
  const { named, roleOf } = props;
  const most = named[0]?.articles ?? 1;
  if (props.isVirtual) return <VirtualRanking named={named} most={most} roleOf={roleOf} />;
  return (
    <ol className="border-t border-hair">
      {named.map((each) => (
        <RankedItem key={each.entity.id} named={each} most={most} role={roleOf(each.entity)} />
      ))}
    </ol>
  );
}
