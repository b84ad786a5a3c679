import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { isSlug, toEntityId, type EntityId } from '#article/ids.ts';
import type { Box } from './place-peek.ts';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const OPEN_AFTER_MS = 150;
/** Long enough to bring the pointer from the mention to its card. */
const CLOSE_AFTER_MS = 200;

/** A mention that is being looked at. */
export interface Peeked {
  readonly entity: EntityId;
  readonly element: HTMLElement;
  /** The line box of the mention that the pointer or focus is on. */
  readonly anchor: Box;
}

/** What `usePeek` gives. */
export type Peek = ReturnType<typeof usePeek>;

/** Which mention is peeked at, and the handlers for the element around all mentions and for the card. */
export function usePeek() {
  const { peeked, later, show, close, keep } = useCard();
  const { tapped, isTapOpen, onPointerDown, tap, closeTap } = useTap();
  const handlers = useMemo(() => ({ onPointerDown, ...toMentionHandlers(later) }), [onPointerDown, later]);
  const cardHandlers = useMemo(() => {
    const leave = () => later(null, CLOSE_AFTER_MS);
    return { onPointerEnter: keep, onPointerLeave: leave, onFocus: keep, onBlur: leave };
  }, [keep, later]);
  return { peeked, show, close, handlers, cardHandlers, tapped, isTapOpen, tap, closeTap };
}

/** The mention whose card stands open, and how that changes: after a while, at once, or no longer after all. */
function useCard() {
  const [peeked, setPeeked] = useState<Peeked | null>(null);
  const timer = useRef(0);
  const later = useCallback((next: Peeked | null, delayMs: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setPeeked(next), delayMs);
  }, []);
  /** The card stands in the page when this returns. */
  const show = useCallback((next: Peeked) => {
    window.clearTimeout(timer.current);
    flushSync(() => setPeeked(next));
  }, []);
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    setPeeked(null);
  }, []);
  const keep = useCallback(() => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (peeked === null) return undefined;
    // The card stands still in the window while its mention would move away. Who is in it stays in it.
    const onScroll = () => {
      if (document.activeElement?.closest('[data-peek]') == null) close();
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [peeked, close]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { peeked, later, show, close, keep };
}

/** Opens and closes the card as pointer or focus come to a mention and leave it. */
function toMentionHandlers(later: (next: Peeked | null, delayMs: number) => void) {
  return {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const next = findPeeked(event.target, event.clientY);
      if (next !== null) later(next, OPEN_AFTER_MS);
    },
    onPointerOut: (event: PointerEvent) => {
      if (findPeeked(event.target, null) !== null) later(null, CLOSE_AFTER_MS);
    },
    onFocus: (event: FocusEvent) => {
      if (event.target instanceof Element && !event.target.matches(':focus-visible')) return;
      const next = findPeeked(event.target, null);
      if (next !== null) later(next, OPEN_AFTER_MS);
    },
    onBlur: () => later(null, CLOSE_AFTER_MS),
  };
}

/** The mention that a finger tapped, and whether its sheet is open. */
function useTap() {
  const [tapped, setTapped] = useState<Peeked | null>(null);
  const [isTapOpen, setIsTapOpen] = useState(false);
  const pointer = useRef('');
  const onPointerDown = useCallback((event: PointerEvent) => {
    pointer.current = event.pointerType;
  }, []);
  /** A finger's tap on a mention opens its card instead of following its link; true where it was one. */
  const tap = (event: MouseEvent): boolean => {
    // The keyboard presses with a `detail` of 0, whatever pointer was used before.
    const next = pointer.current === 'touch' && event.detail > 0 ? findPeeked(event.target, null) : null;
    if (next === null) return false;
    event.preventDefault();
    setTapped(next);
    setIsTapOpen(true);
    return true;
  };
  const closeTap = useCallback(() => setIsTapOpen(false), []);
  return { tapped, isTapOpen, onPointerDown, tap, closeTap };
}

/** @param y height of the pointer in the window, which tells the line of a mention that wraps; null for focus. */
function findPeeked(target: EventTarget, y: number | null): Peeked | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
  const id = element?.dataset['entity'];
  if (element === null || id === undefined || !isSlug(id)) return null;
  const lines = [...element.getClientRects()];
  const line = lines.find((rect) => y !== null && rect.top <= y && y <= rect.bottom) ?? lines[0];
  return line === undefined ? null : { entity: toEntityId(id), element, anchor: line };
}

/**
 * Moves the focus from the focused mention into its card, and opens the card first where it is closed, on its way or
 * that of another mention under the pointer. False where the focus is on no mention.
 */
export function enterPeek({ peeked, show }: Peek): boolean {
  const focused = document.activeElement === null ? null : findPeeked(document.activeElement, null);
  if (focused === null) return false;
  if (peeked?.element !== focused.element) show(focused);
  document.querySelector<HTMLElement>('[data-peek] button')?.focus();
  return true;
}

/** Closes the card, and takes the focus from it back to its mention. False where none is open. */
export function leavePeek({ peeked, close }: Peek): boolean {
  if (peeked === null) return false;
  const isInCard = document.activeElement?.closest('[data-peek]') != null;
  if (isInCard) findLink(peeked)?.focus();
  close();
  return true;
}

/**
 * Leaves the card by Tab, which stands last in the page and in the text beside its mention: back to the mention, or
 * on from it, which the key itself does. Whether the focus is where it belongs already.
 */
export function leaveByTab(peek: Peek, isBack: boolean): boolean {
  leavePeek(peek);
  return isBack;
}

function findLink({ element }: Peeked): HTMLElement | null {
  return element.closest('a') ?? element.querySelector('a');
}
