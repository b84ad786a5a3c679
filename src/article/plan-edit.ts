/**
 * What the reader keeps at the lines of an article, when they edit the article: their word on what a line is, and their
 * pictures, go along with lines that were changed.
 */
import type { Article } from './article.ts';
import type { KindOverride, LineKind } from './kind-override.ts';
import { followLines } from './follow-lines.ts';
import { toTextLines } from './text-lines.ts';
import { cutLine, placeRecords, toKeptLine, type KeptLine, type LineRecord } from './place-records.ts';

/** A record at the line it belongs to after an edit. */
export interface Moved<T> {
  /** What is kept now; null for a record that is new. */
  readonly before: T | null;
  readonly after: T;
}

/** What must change beside the article itself. */
export interface EditPlan<Picture> {
  readonly kinds: readonly Moved<KindOverride>[];
  readonly forgotten: readonly KindOverride[];
  readonly pictures: readonly Moved<Picture>[];
}

/** An article before and after it was edited, with what its reader keeps at its lines, by block (see `applyReaderChanges`). */
export interface Edited<Picture> {
  readonly before: Article;
  readonly after: Article;
  /** The lines as the reader left them. */
  readonly lines: readonly string[];
  /** For each line what it is said to be; null leaves it to the compiler. */
  readonly kinds: readonly (LineKind | null)[];
  readonly keptKinds: ReadonlyMap<string, KindOverride>;
  readonly keptPictures: ReadonlyMap<string, Picture>;
}

/**
 * The records that change. A word that belongs to no line any more, or was taken back, is forgotten; a picture never is: one
 * whose line is gone is left as it was, and the article says that it has no place.
 */
export function planEdit<Picture extends LineRecord>(edited: Edited<Picture>): EditPlan<Picture> {
  const { before, lines, kinds, keptKinds, keptPictures } = edited;
  const textLines = toTextLines(before);
  const followed = followLines(
    textLines.map(({ text }) => text),
    lines,
  );
  const blockAt = (at: number) => before.blocks[textLines[followed[at] ?? -1]?.block ?? -1]?.id ?? '';
  const lineAt = findLines(edited, (at) => kinds[at] != null || keptPictures.has(blockAt(at)));
  const movedKinds: Moved<KindOverride>[] = [];
  const movedPictures: Moved<Picture>[] = [];
  const used = new Set<KindOverride>();
  for (const at of lines.keys()) {
    const line = lineAt(at);
    const kind = kinds[at] ?? null;
    const kept = keptKinds.get(blockAt(at)) ?? null;
    if (kind !== null) {
      if (kept !== null) used.add(kept);
      const after = { articleId: before.id, blockId: kept?.blockId ?? line.id, line, kind };
      if (!isSame(kept, after)) movedKinds.push({ before: kept, after });
    }
    const picture = keptPictures.get(blockAt(at));
    if (picture !== undefined && picture.line?.text !== line.text)
      movedPictures.push({ before: picture, after: { ...picture, line } });
  }
  const forgotten = [...keptKinds.values()].filter((kept) => !used.has(kept));
  return { kinds: movedKinds, forgotten, pictures: movedPictures };
}

function isSame(kept: KindOverride | null, { kind, line }: KindOverride): boolean {
  return kept?.kind === kind && kept.line?.text === line?.text;
}

/** For a line that is asked about: what it is in the article as it was read anew, else the words that it was given. */
function findLines<Picture>(
  { after, lines }: Edited<Picture>,
  isAsked: (at: number) => boolean,
): (at: number) => KeptLine {
  const written = (at: number) => cutLine(`b${at + 1}`, lines[at] ?? '');
  const asked = [...lines.keys()].filter(isAsked);
  const records = asked.map((at): LineRecord & { readonly at: number } => ({
    blockId: `${at}`,
    line: written(at),
    at,
  }));
  const kept = after.blocks.flatMap((block) => toKeptLine(block) ?? []);
  const { placed } = placeRecords(records, kept);
  const found = new Map(
    kept.flatMap((line) => (placed.has(line.id) ? [[placed.get(line.id)?.at, line] as const] : [])),
  );
  return (at) => found.get(at) ?? written(at);
}
