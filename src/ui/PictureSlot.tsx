import { toMonogram } from './to-monogram.ts';

/** More circles than these would leave the slot. */
const MOST_CIRCLES = 4;

/**
 * The decorative box that keeps the place of a picture that is not there: monograms of who is on it, or a map pin.
 * Hidden from assistive technology; the caption beside it says everything.
 */
export function PictureSlot(props: {
  names: readonly string[];
  hasPin: boolean;
  tag: string | null;
  isSmall: boolean;
  className?: string;
}) {
  const shown = props.names.slice(0, MOST_CIRCLES);
  const size = props.isSmall ? 'w-[clamp(60px,27cqi,96px)]' : 'w-[clamp(72px,19cqi,132px)]';
  const letters = props.isSmall ? 'text-[clamp(20px,9.5cqi,34px)]' : 'text-[clamp(24px,6.2cqi,42px)]';
  return (
    <div
      aria-hidden="true"
      className={`slot-ground @container relative flex items-center justify-center overflow-hidden rounded-[10px] select-none ${props.className ?? ''}`}
    >
      {shown.map((name) => (
        <span
          key={name}
          className={`initials relative -mx-[7px] aspect-square rounded-full border-[1.5px] border-person/45 bg-raised text-person shadow-[0_0_0_5px_var(--wash)] ${size} ${letters}`}
        >
          {toMonogram(name)}
        </span>
      ))}
      {shown.length === 0 && props.hasPin ? <Pin /> : null}
      {props.tag === null ? null : (
        <span className="absolute top-3 left-3 rounded-full bg-raised/82 px-[9px] py-0.5 text-xs text-soft">
          {props.tag}
        </span>
      )}
    </div>
  );
}

function Pin() {
  return (
    <svg
      viewBox="0 0 24 24"
      data-type="place"
      className="w-14 text-(--hue)"
      fill="none"
      stroke="currentColor"
    >
      <path
        strokeWidth="1.1"
        d="M12 21.5c4.6-5.2 6.8-9 6.8-12.1A6.8 6.8 0 0 0 5.2 9.4c0 3.1 2.2 6.9 6.8 12.1Z"
      />
      <circle strokeWidth="1.1" cx="12" cy="9.4" r="2.5" />
    </svg>
  );
}
