import { use, useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { PeekBody, type PeekFacts } from './peek/PeekBody.tsx';
import { placePeek } from './place-peek.ts';
import { ReadingContext } from './reading-context.ts';
import type { Peek, Peeked } from './use-peek.ts';

/** Who is this? A small card beside a mention, open while pointer or focus is on either. */
export function PeekCard(props: {
  peeked: Peeked;
  facts: PeekFacts;
  handlers: Peek['cardHandlers'];
  onClose: () => void;
  /** Tab leaves the card, by its end or (true) its beginning; whether the key has done its work. */
  onTabOut: (isBack: boolean) => boolean;
}) {
  const { peeked } = props;
  const { labelOf } = use(ReadingContext);
  const card = usePlaceBeside(peeked);
  useTabOut(card, props.onTabOut);
  return (
    <div
      ref={card}
      role="group"
      aria-label={labelOf(peeked.entity)}
      data-peek=""
      {...props.handlers}
      className="fixed z-5 w-80 max-w-[calc(100vw-24px)] rounded-[14px] border border-hair bg-raised px-[18px] py-4 text-sm shadow-card"
    >
      <p className="mb-0.5 font-serif text-[21px] leading-tight font-medium">{labelOf(peeked.entity)}</p>
      <PeekBody {...props.facts} onClose={props.onClose} />
    </div>
  );
}

/** The ref of the card, which is placed where its mention stays in sight. */
function usePlaceBeside(peeked: Peeked): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    const place = () => {
      const { left, top } = placePeek(
        peeked.anchor,
        { width: element.offsetWidth, height: element.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
      );
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    place();
    // What is loaded later makes the card higher: above its mention it must not grow over it.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [peeked]);
  return card;
}

/** Hears Tab at the end of the card and Shift+Tab at its beginning. */
function useTabOut(card: RefObject<HTMLElement | null>, onTabOut: (isBack: boolean) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const stops = [...(card.current?.querySelectorAll('a, button') ?? [])];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (event.target === edge && onTabOut(event.shiftKey)) event.preventDefault();
  });
  useEffect(() => {
    const element = card.current;
    const listener = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [card]);
}
