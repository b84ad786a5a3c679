import { use, useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { figurePath } from '#urls/paths.ts';
import { placePeek } from './place-peek.ts';
import { ReadingContext } from './reading-context.ts';
import type { Peek, Peeked } from './use-peek.ts';

/** Who is this? A small card beside a mention, open while pointer or focus is on either. */
export function PeekCard(props: {
  peeked: Peeked;
  role: string | null;
  countHere: number;
  countElsewhere: number;
  handlers: Peek['cardHandlers'];
  onClose: () => void;
}) {
  const { peeked } = props;
  const { entities, filter, labelOf, onToggle } = use(ReadingContext);
  const { messages } = useLanguage();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const { left, top } = placePeek(
      peeked.anchor,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [peeked]);

  const isChosen = filter.with.includes(peeked.entity);
  return (
    <div
      ref={card}
      role="group"
      aria-label={labelOf(peeked.entity)}
      data-peek=""
      data-type={entities.get(peeked.entity)?.type}
      {...props.handlers}
      className="fixed z-5 w-80 max-w-[calc(100vw-24px)] rounded-[14px] border border-hair bg-raised px-[18px] py-4 text-sm shadow-card"
    >
      <p className="mb-0.5 font-serif text-[21px] leading-tight font-medium">{labelOf(peeked.entity)}</p>
      {props.role === null ? null : <p className="text-soft">{props.role}</p>}
      <ul className="mt-2.5 mb-3 border-t border-hair pt-2.5 leading-relaxed">
        <li>{messages.peek.here(props.countHere)}</li>
        <li>{messages.peek.elsewhere(props.countElsewhere)}</li>
      </ul>
      <div className="flex gap-2">
        <button
          type="button"
          onClick={() => {
            onToggle(peeked.entity);
            props.onClose();
          }}
          className="rounded-lg border border-(--hue) bg-(--hue) px-3 py-1.5 text-raised"
        >
          {isChosen ? messages.peek.unfilter : messages.peek.filter}
        </button>
        <Link to={figurePath(peeked.entity)} className="rounded-lg border border-hair px-3 py-1.5">
          {messages.peek.profile}
        </Link>
      </div>
    </div>
  );
}
