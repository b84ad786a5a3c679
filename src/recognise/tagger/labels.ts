/** The labels of the tagger: outside a name, or the beginning or inside of a name of one type (BIO2, Ramshaw and Marcus 1995). */
import { ENTITY_TYPES, type EntityType } from '#article/entity.ts';

/** Label of a word in no name. */
export const OUTSIDE = 0;

/** How many labels there are: `OUTSIDE`, then for each type of `ENTITY_TYPES` its beginning and its inside. */
export const LABEL_COUNT = 1 + 2 * ENTITY_TYPES.length;

/** The label of a name's first word. */
export function beginningOf(type: EntityType): number {
  return 1 + 2 * ENTITY_TYPES.indexOf(type);
}

/** The label of a name's further words. */
export function insideOf(type: EntityType): number {
  return 2 + 2 * ENTITY_TYPES.indexOf(type);
}

/** True when the label begins a name. */
export function isBeginning(label: number): boolean {
  return label % 2 === 1;
}

/** The type a label stands for; null for `OUTSIDE`. */
export function typeOf(label: number): EntityType | null {
  return label === OUTSIDE ? null : (ENTITY_TYPES[(label - 1) >> 1] ?? null);
}

/** True when `next` may follow `label`: the inside of a name follows its beginning or its inside. */
export function mayFollow(label: number, next: number): boolean {
  if (next === OUTSIDE || isBeginning(next)) return true;
  return label === next || label === next - 1;
}

/** A name of one type over the words `from` up to, not including, `to` of a line. */
export interface TypedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** The names that labels spell, in order. An inside without a beginning counts as one. */
export function toSpans(labels: ArrayLike<number>): TypedSpan[] {
  const spans: TypedSpan[] = [];
  let from = -1;
  for (let at = 0; at <= labels.length; at += 1) {
    const label = at < labels.length ? (labels[at] ?? OUTSIDE) : OUTSIDE;
    const before = at > 0 ? (labels[at - 1] ?? OUTSIDE) : OUTSIDE;
    const goes = label !== OUTSIDE && !isBeginning(label) && typeOf(label) === typeOf(before);
    if (from >= 0 && !goes) {
      const type = typeOf(before);
      if (type !== null) spans.push({ from, to: at, type });
      from = -1;
    }
    if (label !== OUTSIDE && !goes) from = at;
  }
  return spans;
}

/** The labels of `length` words in which the names stand. Names must not overlap. */
export function toLabels(spans: readonly TypedSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to, type } of spans) {
    labels.fill(insideOf(type), from, to);
    if (from < length) labels[from] = beginningOf(type);
  }
  return labels;
}
