/** Scroll events nearer to each other than this are of one movement. */
const SAME_MOVEMENT_MS = 150;

/** What begins to move within this time of a press on the page was moved by what was pressed. */
const MOVED_BY_PRESS_MS = 500;

/** A hand on the scroll bar moves the page in many steps; a jump of a link, or of the browser's search, in one. */
const STEPS_OF_A_HAND = 3;

/** Width of a scroll bar that lies over the page, in CSS pixels. */
const OVERLAY_BAR_PX = 16;

/** Keys that move the page by themselves; others may make something jump. */
const MOVING_KEYS: ReadonlySet<string> = new Set([
  ' ',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
]);

/**
 * Calls `onPassed` when the reader moves by their own hand from before a place to past it: with wheel, finger, key or
 * scroll bar, and not by a jump of the finder or of a link, nor by one that is still under way at the beginning.
 */
export function watchForPassing(isPast: () => boolean, onPassed: () => void): () => void {
  let wasBefore = false;
  const look = () => {
    if (!isPast()) wasBefore = true;
  };
  const move = () => {
    if (!isPast()) wasBefore = true;
    else if (wasBefore) onPassed();
  };
  return watchHand({ look, move });
}

/** `look` is called where the page has not been moved for sure, `move` where the reader's hand has moved it. */
function watchHand({ look, move }: { look: () => void; move: () => void }): () => void {
  let pressedAt = performance.now();
  let movedAt = -Infinity;
  let steps = 0;
  let isJump = true;
  let isOnBar = false;

  const press = () => {
    pressedAt = performance.now();
    isOnBar = false;
  };
  const listeners = {
    pointerdown: (event: Event) => {
      if (!isOnScrollBar(event)) return press();
      isOnBar = true;
      look();
    },
    // Also of a key on a link or a button.
    click: press,
    keydown: (event: Event) => {
      if (!(event instanceof KeyboardEvent && MOVING_KEYS.has(event.key))) press();
      move();
    },
    // Firefox tells nothing of a press on the scroll bar: there the steps have to tell.
    scroll: () => {
      const now = performance.now();
      if (now - movedAt > SAME_MOVEMENT_MS) {
        steps = 0;
        isJump = now - pressedAt < MOVED_BY_PRESS_MS;
      }
      movedAt = now;
      steps += 1;
      if (isOnBar || (!isJump && steps >= STEPS_OF_A_HAND)) move();
      else if (!isJump) look();
    },
    wheel: () => takeOver(),
    touchmove: () => takeOver(),
  };
  /** What goes on moving after wheel and finger is their doing. */
  const takeOver = () => {
    isJump = false;
    movedAt = performance.now();
    move();
  };
  const entries = Object.entries(listeners);
  for (const [name, listener] of entries) window.addEventListener(name, listener, OPTIONS);
  return () => {
    for (const [name, listener] of entries) window.removeEventListener(name, listener, OPTIONS);
  };
}

/** Before those who act upon a press, and though they let nobody else hear of it. */
const OPTIONS = { passive: true, capture: true };

function isOnScrollBar(event: Event): boolean {
  const root = document.documentElement;
  if (!(event instanceof MouseEvent) || event.target !== root) return false;
  return event.clientX >= Math.min(root.clientWidth, window.innerWidth - OVERLAY_BAR_PX);
}
