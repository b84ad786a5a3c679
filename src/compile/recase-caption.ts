/** Pass 8. A caption printed in one case, set again for reading: names as they are spelled, the rest small, a comma between names that stand side by side. */
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { FoundMention } from '#recognise/find-mentions.ts';
import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import type { Vocabulary } from '#recognise/vocabulary.ts';
import { toLineCase } from '#text/letter-case.ts';
import { contains } from '#text/span.ts';
import { toWords, type Word } from '#text/words.ts';
import type { CaptionImage } from './split-captions.ts';

/** What the page knows that the caption's print does not tell. */
export interface PrintKnowledge {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly vocabulary: Vocabulary;
}

/** A caption set again, with its mentions moved along. */
export interface RecasedCaption {
  readonly text: string;
  readonly mentions: readonly FoundMention[];
}

/** The images of every piece with their captions for reading. */
export function recaseCaptions(
  images: readonly (readonly CaptionImage[])[],
  page: PrintKnowledge,
): readonly CaptionImage[][] {
  return images.map((own) =>
    // Marks cannot be moved along, and who sets emphasis or links sets words as they should be.
    own.map((image) =>
      image.marks.length > 0 ? image : { ...image, ...recaseCaption(image.text, image.mentions, page) },
    ),
  );
}

/**
 * The caption for reading. A caption in mixed case is given back as it is. In one case, the words of names take the print of the body or the
 * knowledge base, other words that the body spells with a capital take that, the rest becomes small; the first character stays as printed.
 */
export function recaseCaption(
  text: string,
  mentions: readonly FoundMention[],
  page: PrintKnowledge,
): RecasedCaption {
  const written = toLineCase(text);
  if (written === 'mixed' || written === 'none') return { text, mentions };
  const words = toWords(text);
  const moved: FoundMention[] = [];
  let out = '';
  let done = 0;
  let open = 0;
  words.forEach((word, i) => {
    const gap = text.slice(done, word.start);
    const mention = mentions.find((candidate) => contains(candidate, word));
    const starts = mention?.start === word.start;
    const followsName = starts && gap === ' ' && mentions.some((other) => other.end === words[i - 1]?.end);
    out += followsName ? ', ' : gap;
    if (starts) open = out.length;
    const next = words[i + 1];
    const joins = next && !mentions.some((other) => contains(other, next)) ? next : undefined;
    out += mention
      ? nameWord(word, text, mention, page)
      : plainWord(word, written, i === 0, spelling(word, joins, page));
    done = word.end;
    if (mention && mention.end === word.end) moved.push({ ...mention, start: open, end: out.length });
  });
  return { text: out + text.slice(done), mentions: moved };
}

function plainWord(word: Word, written: 'lower' | 'upper', first: boolean, spelled: string | null): string {
  if (spelled !== null && spelled.length === word.text.length) return spelled;
  if (written === 'lower') return word.text;
  const small = word.text.toLowerCase();
  return first ? word.text.slice(0, 1) + small.slice(1) : small;
}

/** How the page spells a word outside the names it knows. «Il» may be that of «Kim Jong Il», so a word of grammar needs a spelled word after it: «Le Mans». */
function spelling(word: Word, next: Word | undefined, { vocabulary }: PrintKnowledge): string | null {
  if (vocabulary.lower.has(word.folded)) return null;
  if (FUNCTION_WORDS.has(word.folded) && !(next && vocabulary.capital.has(next.folded))) return null;
  return vocabulary.capital.get(word.folded) ?? null;
}

/** A word of a name: as the entity's names print it, else as the body does, else with a capital. Where a name joins it by a hyphen and the caption by a space, it gets a capital: `Kim Jong Un`. */
function nameWord(word: Word, text: string, mention: FoundMention, page: PrintKnowledge): string {
  const entity = page.entities.get(mention.entity);
  const printed = entity ? printIn(entity, word, text, mention) : null;
  const body = page.vocabulary.capital.get(word.folded);
  if (printed !== null) {
    if (printed === printed.toUpperCase() && body !== undefined && body.length === printed.length)
      return body;
    return sameLength(printed, word.text);
  }
  if (body !== undefined) return sameLength(body, word.text);
  return word.text.slice(0, 1).toUpperCase() + word.text.slice(1).toLowerCase();
}

/** The caption keeps its own letters (`kariko` is not given the accent it lacks); only their case is taken from the print. */
function sameLength(print: string, word: string): string {
  if (print.length !== word.length) return print;
  return [...word]
    .map((letter, i) =>
      [...print][i] === [...print][i]?.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join('');
}

function printIn(entity: Entity, word: Word, text: string, mention: FoundMention): string | null {
  const before = text.slice(0, word.start).match(/[\s\-‐‑]$/u)?.[0] ?? '';
  for (const named of [entity.names.it, entity.names.en]) {
    for (const print of named ? [named.label, ...named.aliases] : []) {
      const words = toPrintWords(print);
      const at = words.findIndex((candidate) => candidate.folded === word.folded);
      const found = words[at];
      if (!found) continue;
      const hyphened = print[found.start - 1] === '-';
      if (found.written === 'lower' && hyphened && before !== '-' && word.start > mention.start)
        return capitalised(found.text);
      return found.text;
    }
  }
  return null;
}

/** Words of names as the base prints them: the same few names are set again and again. */
const printWords = new Map<string, readonly Word[]>();
const MOST_PRINTS = 5000;

function toPrintWords(print: string): readonly Word[] {
  const known = printWords.get(print);
  if (known) return known;
  if (printWords.size >= MOST_PRINTS) printWords.clear();
  const words = toWords(print);
  printWords.set(print, words);
  return words;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
