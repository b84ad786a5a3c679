/** Sentences of our own in this folder's `texts/`: informal English, which the annotated news lack. A line is a sentence, a blank line ends a document, `[person Marta]` is a name. */
import { readFileSync } from 'node:fs';
import { ENTITY_TYPES, type EntityType, type NameLanguage } from '#article/entity.ts';
import type { AnnotatedName, AnnotatedSentence } from './read-annotated.ts';
import type { TrainingText } from './train-language.ts';

const NAME = /\[(\w+) ([^\]]+)\]/g;
/** How often the text is learnt: each time with other names. */
const TIMES = 4;

/** Our own texts of a language, to be learnt beside the annotated files. */
export function readOwnTexts(lang: NameLanguage): TrainingText[] {
  if (lang !== 'en') return [];
  const file = 'informal-en.txt';
  const documents = readMarked(readFileSync(new URL(`./texts/${file}`, import.meta.url), 'utf8'));
  return [{ file, weight: 0.5, varied: true, renamed: TIMES, documents }];
}

/** A name with its type. */
export interface TypedName {
  readonly name: string;
  readonly type: EntityType;
}

/** The documents of a marked text. Throws for a name of no known type. */
export function readMarked(file: string): AnnotatedSentence[][] {
  return file
    .trim()
    .split(/\n\n+/)
    .map((document) => document.split('\n').map(toSentence));
}

function toSentence(line: string): AnnotatedSentence {
  const names: AnnotatedName[] = [];
  let text = '';
  let done = 0;
  for (const { 0: marked, 1: type, 2: name = '', index } of line.matchAll(NAME)) {
    text += line.slice(done, index);
    names.push({ start: text.length, end: text.length + name.length, type: toType(type, line) });
    text += name;
    done = index + marked.length;
  }
  return { text: text + line.slice(done), names };
}

/** The type called so. Throws for a word that is none, and shows the line it stands in. */
export function toType(word: string | undefined, line: string): EntityType {
  const type = ENTITY_TYPES.find((known) => known === word);
  if (type === undefined) throw new RangeError(`«${line}»: «${word ?? ''}» is no type of name`);
  return type;
}
