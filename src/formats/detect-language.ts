/**
 * Which language a text is in. franc tells languages by their trigrams; what it does not know is that most of what is read here is Italian or English. So these
 * two have a head start, and a text too short to tell is in one of them.
 */
import { francAll } from 'franc';

/** How much of a text is read, in characters. */
const SAMPLE = 10_000;
/** Parts of a text so long have a vote each, so that most of it decides and not a quotation at its head; in characters. All 141 sentences of our articles that are as long are told right. */
const PART = 160;
/** Lines so long have a part of their own, in characters: 417 of the 420 sentences of our articles that are as long are told right, and two languages are not counted as one. */
const OWN_PART = 80;
/** Shorter texts are too often taken for another language: of 71 sentences of 40 to 60 characters in our articles, 7 by franc alone. */
const FEWEST_CHARACTERS = 60;
/** The language of a text in which nothing tells: that of the edition. */
const EDITION_LANGUAGE = 'it';
/** The languages of the edition, as franc calls them. */
const OURS = ['ita', 'eng'];
/** By how much another language must lead before the expected ones, of the 1 that the first has. At twice as much a page that declares itself French stays French with an Italian article. */
const HEAD_START = 0.06;
/** The languages that articles come in: franc knows 187, and takes a sentence of one for another that few papers are printed in. */
const LANGUAGES = (
  'ita eng fra deu spa por cat glg nld dan nob swe fin ekk lvs lit pol ces slk slv hrv bos srp hun ron als tur ' +
  'ell rus ukr bel bul mkd hye kat heb arb pes urd hin ben tam tha vie ind tgl cmn jpn kor ' +
  'mar guj pan tel kan mal sin mya amh kaz'
).split(' ');

/** How likely languages are, by their names in ISO 639-3: 1 for the likeliest, which comes first. Empty for a text without letters. */
type Scores = readonly (readonly [string, number])[];

/** Some lines of a text. */
interface Part {
  readonly text: string;
  readonly scores: Scores;
}

/**
 * The BCP 47 tag of the language that most of a text is in, judged by its first 10,000 characters. One of less than 60 characters counts as Italian or English,
 * unless it is in another script than theirs, and one without letters as Italian, the language of the edition.
 */
export function detectLanguage(texts: readonly string[]): string {
  return countVotes(toParts(texts), OURS) ?? EDITION_LANGUAGE;
}

/**
 * The language that a source declares, or the one that its text is plainly in instead: sites leave the language of their template in every page. Detected when none is
 * declared. It stands for a short text, and where franc does not know it, unless the text is in another script.
 */
export function correctLanguage(declared: string | null, texts: readonly string[]): string {
  if (declared === null) return detectLanguage(texts);
  const parts = toParts(texts);
  const { language: primary } = new Intl.Locale(declared);
  const known = parts.flatMap(({ scores }) => scores).find(([language]) => toTag(language) === primary)?.[0];
  const found = countVotes(parts, known === undefined ? [] : [known]);
  if (found === null || found === primary) return declared;
  const isShort = parts.every(({ text }) => text.length < FEWEST_CHARACTERS);
  const isTold = (known !== undefined && !isShort) || scriptOf(found) !== scriptOf(declared);
  return isTold ? found : declared;
}

/** The beginning of a text, cut between lines. Of a line that is very long franc reads the first 2,048 characters. */
function toParts(texts: readonly string[]): readonly Part[] {
  const parts: string[] = [];
  let lines = '';
  let read = 0;
  for (const text of texts) {
    if (read >= SAMPLE) break;
    const line = text.slice(0, SAMPLE - read);
    read += line.length;
    if (lines.length >= OWN_PART && line.length >= OWN_PART) {
      parts.push(lines);
      lines = '';
    }
    lines = `${lines}\n${line}`.trim();
    if (lines.length < PART) continue;
    parts.push(lines);
    lines = '';
  }
  if (lines !== '') parts.push(lines);
  return parts.map((part) => ({ text: part, scores: rankLanguages(part) }));
}

function rankLanguages(text: string): Scores {
  const ours = text.length < FEWEST_CHARACTERS ? withoutUnknown(francAll(text, { only: OURS })) : [];
  return ours.length > 0 ? ours : withoutUnknown(francAll(text, { only: LANGUAGES }));
}

function withoutUnknown(scores: Scores): Scores {
  return scores.filter(([language]) => language !== 'und');
}

/**
 * The tag of the language that most of the parts are in, weighed by their length; null where none tells.
 * @param expected what they are likely in, as franc calls it
 */
function countVotes(parts: readonly Part[], expected: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const { text, scores } of parts) {
    const weighed = scores.map(
      ([language, score]) => [language, score + (expected.includes(language) ? HEAD_START : 0)] as const,
    );
    const [best] = weighed.toSorted(([, a], [, b]) => b - a);
    if (best) votes.set(best[0], (votes.get(best[0]) ?? 0) + text.length);
  }
  const [winner] = [...votes].toSorted(([, a], [, b]) => b - a);
  return winner ? toTag(winner[0]) : null;
}

/** The shortest tag of a language of ISO 639-3, which the platform's tables know: «it» for «ita», «zh» for «cmn». */
function toTag(language: string): string {
  return Intl.getCanonicalLocales(language)[0] ?? language;
}

/** The script that a language is mostly printed in. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
