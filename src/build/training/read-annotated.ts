/** Annotated texts in the token/BIO2 format of the data's README, as running text with the names in it. */
import type { EntityType } from '#article/entity.ts';
import { normaliseText } from '#text/normalise-text.ts';
import type { Span } from '#text/span.ts';

/** A name marked by an annotator; offsets index the sentence's text. */
export interface AnnotatedName extends Span {
  readonly type: EntityType;
}

/** A sentence as it would be printed. */
export interface AnnotatedSentence {
  readonly text: string;
  readonly names: readonly AnnotatedName[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  EVT: 'event',
  WRK: 'work',
};

/** The files mark no document, so sentences go by twenties, a stand-in for articles. */
const SENTENCES_IN_DOCUMENT = 20;

/** The sentences of a file, in documents of twenty. Throws for a line that is neither blank nor a token with its tag. */
export function readAnnotated(file: string): AnnotatedSentence[][] {
  const documents: AnnotatedSentence[][] = [];
  for (const block of file.split(/\n(?:[ \t]*\n)+/)) {
    const tokens = block
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readToken);
    if (tokens.length === 0) continue;
    const last = documents.at(-1);
    const sentence = toSentence(tokens);
    if (last && last.length < SENTENCES_IN_DOCUMENT) last.push(sentence);
    else documents.push([sentence]);
  }
  return documents;
}

interface Token {
  readonly text: string;
  readonly tag: string;
}

function readToken(line: string): Token {
  const tab = line.lastIndexOf('\t');
  const tag = line.slice(tab + 1).trim();
  if (tab < 0 || !/^(?:O|[BI]-[A-Z]+)$/.test(tag)) throw new RangeError(`«${line}» is no token with its tag`);
  return { text: normaliseText(line.slice(0, tab)), tag };
}

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]»”’…%]|'s|n't)$/;
const NO_SPACE_AFTER = /^[([«“‘]$/;
const ELIDED = /.['’]$/;

/** Joins the tokens as print would: no space before a comma, none behind an elided article, quotation marks in pairs. */
function toSentence(tokens: readonly Token[]): AnnotatedSentence {
  let text = '';
  let glued = true;
  let isQuoteOpen = false;
  const names: AnnotatedName[] = [];
  let open: { start: number; tag: string } | null = null;
  for (const token of tokens) {
    let spaced = !glued && !NO_SPACE_BEFORE.test(token.text);
    glued = ELIDED.test(token.text) || NO_SPACE_AFTER.test(token.text);
    if (token.text === '"') {
      if (isQuoteOpen) spaced = false;
      else glued = true;
      isQuoteOpen = !isQuoteOpen;
    }
    const isInside: boolean = open !== null && token.tag === `I-${open.tag}`;
    if (open && !isInside) {
      addName(names, open, text.length);
      open = null;
    }
    if (spaced && token.text !== '') text += ' ';
    if (token.tag.startsWith('B-')) open = { start: text.length, tag: token.tag.slice(2) };
    text += token.text;
  }
  if (open) addName(names, open, text.length);
  return { text, names };
}

function addName(names: AnnotatedName[], { start, tag }: { start: number; tag: string }, end: number): void {
  const type = TYPES[tag];
  if (type === undefined) throw new RangeError(`«${tag}» is no type of name`);
  names.push({ start, end, type });
}
