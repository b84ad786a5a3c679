/** Names that we wrote down ourselves in this folder's `texts/`: companies, bodies, media, regions, seas and cities as English print writes them, which no package lists. */
import { readFileSync } from 'node:fs';
import type { NameLanguage } from '#article/entity.ts';
import { toType, type TypedName } from './own-texts.ts';

const HEADING = /^# (\w+)$/;

/** Our own names for a language's lexicon. */
export function readOwnNames(lang: NameLanguage): TypedName[] {
  if (lang !== 'en') return [];
  return readNames(readFileSync(new URL('./texts/names-en.txt', import.meta.url), 'utf8'));
}

/** The names of a file: below `# organisation` stand organisations, split by semicolons. Throws for a heading of no known type. */
export function readNames(file: string): TypedName[] {
  const names: TypedName[] = [];
  let type: TypedName['type'] | null = null;
  for (const line of file.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) type = toType(heading[1], line);
    else if (type !== null)
      for (const name of line.split(';').map((part) => part.trim()))
        if (name !== '') names.push({ name, type });
  }
  return names;
}
