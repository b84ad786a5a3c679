import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { labelOf } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { toMonogram } from '#ui/to-monogram.ts';
import { figurePath } from '#urls/paths.ts';
import type { CompanyNet } from './connect-company.ts';
import { layOutNet } from './lay-out-net.ts';

const FRAME = { width: 300, height: 236, radius: 17 } as const;
const WIDEST_LINE_PX = 4;

/** Who appears with whom, drawn. Hidden from assistive technology: the table beside it says the counts in words. */
export function CompanyGraph(props: { net: CompanyNet }) {
  const { net } = props;
  const { language } = useLanguage();
  const navigate = useNavigate();
  const places = useMemo(() => layOutNet(net, FRAME), [net]);
  const most = Math.max(1, ...net.bonds.map(({ shared }) => shared));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      className="size-full overflow-visible"
    >
      {net.bonds.map(({ a, b, shared }) => (
        <line
          key={`${a} ${b}`}
          x1={places.get(a)?.x}
          y1={places.get(a)?.y}
          x2={places.get(b)?.x}
          y2={places.get(b)?.y}
          strokeWidth={0.75 + (shared / most) * (WIDEST_LINE_PX - 0.75)}
          className={a === net.members[0]?.id ? 'stroke-(--hue) opacity-35' : 'stroke-hair'}
        />
      ))}
      {net.members.map((member, at) => {
        const place = places.get(member.id);
        const isCentre = at === 0;
        return (
          <g
            key={member.id}
            transform={`translate(${place?.x ?? 0} ${place?.y ?? 0})`}
            onClick={isCentre ? undefined : () => void navigate(figurePath(member.id))}
            data-type={member.type}
            className={isCentre ? '' : 'group cursor-pointer'}
          >
            <title>{labelOf(member, language)}</title>
            <circle
              r={FRAME.radius}
              strokeWidth="1.25"
              className={
                isCentre
                  ? 'fill-(--hue) stroke-(--hue)'
                  : 'fill-raised stroke-hair group-hover:fill-(--hue-wash) group-hover:stroke-(--hue)'
              }
            />
            <text
              textAnchor="middle"
              dominantBaseline="central"
              className={`font-serif text-[13px] font-medium select-none ${isCentre ? 'fill-raised' : 'fill-(--hue)'}`}
            >
              {toMonogram(labelOf(member, language))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
