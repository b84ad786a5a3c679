import { isSameLine, type LineRecord } from '#article/place-records.ts';

/**
 * The record under the name it is to be kept by: that of the record it takes the place of (the one given, or one of
 * the very same line), else its line's where no other record has it, else one beside it (`b1~2`).
 */
export function nameRecord<T extends LineRecord>(
  record: T,
  known: ReadonlyMap<string, T>,
  before: T | null,
): T {
  const blockId = findName(record, known, before);
  return blockId === record.blockId ? record : { ...record, blockId };
}

function findName<T extends LineRecord>(record: T, known: ReadonlyMap<string, T>, before: T | null): string {
  if (before !== null) return before.blockId;
  const { blockId, line } = record;
  for (const other of known.values()) if (isSameLine(line, other.line)) return other.blockId;
  const base = line?.id ?? blockId;
  let name = base;
  for (let at = 2; known.has(name); at += 1) name = `${base}~${at}`;
  return name;
}
