/** What became of a line of a source: it stands in the article, tells something about it, or is left out. */
export type LineFate = 'kept' | 'told' | 'dropped';

export const LINE_FATES: readonly LineFate[] = ['kept', 'told', 'dropped'];

/** A line as a source prints it, in its order. */
export interface PrintedLine {
  /** Never empty. */
  readonly text: string;
  readonly fate: LineFate;
}
