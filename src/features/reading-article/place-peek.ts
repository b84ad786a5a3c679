/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room between a mention and its card: small enough for the pointer to cross before the card goes. */
const GAP_PX = 8;
/** The card keeps this far from the window's edges. */
const MARGIN_PX = 12;

/**
 * Where a card goes so that it never covers its mention: below where there is room, else above; when neither holds
 * it, on the roomier side, cut off rather than over the mention. Horizontally it starts with the mention, within
 * the window.
 */
export function placePeek(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const roomBelow = view.height - MARGIN_PX - (anchor.bottom + GAP_PX);
  const roomAbove = anchor.top - GAP_PX - MARGIN_PX;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const rightmost = view.width - MARGIN_PX - card.width;
  return {
    left: Math.max(MARGIN_PX, Math.min(anchor.left, rightmost)),
    top: isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - card.height,
  };
}
