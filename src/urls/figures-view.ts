/** What the page of all figures shows, and its form in the address: `?type=place&order=prominence&q=roma`. */
import { ENTITY_TYPES, type EntityType } from '#article/entity.ts';

/** By the alphabet with its letters, or whoever most articles name first. */
export type FiguresOrder = 'letter' | 'prominence';

export const FIGURES_ORDERS: readonly FiguresOrder[] = ['letter', 'prominence'];

export interface FiguresView {
  readonly type: EntityType;
  readonly order: FiguresOrder;
  /** Words to look for in names, trimmed; empty for all. */
  readonly text: string;
}

/** Everybody, by the alphabet. */
export const ALL_FIGURES: FiguresView = { type: 'person', order: 'letter', text: '' };

/** No name is longer, and the address stays usable. */
const LONGEST_TEXT = 120;

/** Reads the view from search params; what is malformed falls back to `ALL_FIGURES`. */
export function decodeFiguresView(params: URLSearchParams): FiguresView {
  const type = params.get('type');
  const order = params.get('order');
  return {
    type: ENTITY_TYPES.find((known) => known === type) ?? ALL_FIGURES.type,
    order: FIGURES_ORDERS.find((known) => known === order) ?? ALL_FIGURES.order,
    text: toText(params.get('q') ?? ''),
  };
}

/** Writes the view as search params, without what `ALL_FIGURES` has too. */
export function encodeFiguresView({ type, order, text }: FiguresView): URLSearchParams {
  const params = new URLSearchParams();
  if (type !== ALL_FIGURES.type) params.set('type', type);
  if (order !== ALL_FIGURES.order) params.set('order', order);
  if (toText(text) !== '') params.set('q', toText(text));
  return params;
}

function toText(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT).trim();
}
