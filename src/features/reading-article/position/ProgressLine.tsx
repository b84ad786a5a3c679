import { useEffect, useRef } from 'react';
import { measureProgress } from './measure-reading.ts';

/**
 * A line under the bar that grows as the article moves through the window. Decoration: the same is said by the
 * scroll bar, and a value that changes all the time would only be noise to a screen reader.
 */
export function ProgressLine() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      if (line.current !== null) line.current.style.transform = `scaleX(${measureProgress()})`;
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    later();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, []);
  return (
    <div
      ref={line}
      aria-hidden="true"
      data-progress=""
      className="fixed inset-x-0 top-[55px] z-3 h-0.5 origin-left [transform:scaleX(0)] bg-person forced-colors:bg-[Highlight] print:hidden"
    />
  );
}
