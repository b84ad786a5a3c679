import type { Ref } from 'react';

/** A letter out of sight, in the type of the rows: where it changes its size, rows do. */
export function LetterProbe({ ref }: { ref: Ref<HTMLSpanElement> }) {
  return (
    <span ref={ref} aria-hidden="true" className="invisible absolute text-[13px]">
      M
    </span>
  );
}
