import { toMonogram } from './to-monogram.ts';

/** Initials in a circle. Decoration: the name always stands in words beside it. */
export function Monogram(props: { name: string; className?: string; isChosen?: boolean }) {
  const colours = props.isChosen
    ? 'border-person bg-person text-raised'
    : 'border-hair bg-raised text-person';
  return (
    <span
      aria-hidden="true"
      className={`initials aspect-square shrink-0 rounded-full border ${colours} ${props.className ?? 'w-7 text-[11px]'}`}
    >
      {toMonogram(props.name)}
    </span>
  );
}
