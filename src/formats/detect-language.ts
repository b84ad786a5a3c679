/** Which language a text is in when its source does not say and it may be neither Italian nor English, which the compiler tells apart itself. */

/** Words of grammar that are frequent in one language and rare or missing in the others. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  it: new Set(
    'il lo gli della delle degli dei nel nella che non è sono per con una anche più come ha di'.split(' '),
  ),
  en: new Set('the of and to in is that for it was on with as at by this are from have has be'.split(' ')),
  fr: new Set(
    'le les des du et est dans une pour que qui sur pas par au avec ce cette sont aux il elle'.split(' '),
  ),
  es: new Set(
    'el los las del y es en una por con para que se su como más pero fue ha este esta lo'.split(' '),
  ),
  de: new Set(
    'der die das und ist den dem von zu mit auf für nicht ein eine im des sich auch als wird'.split(' '),
  ),
  pt: new Set('o os as do da dos das e é em um uma para com não que por mais como no na ao foi'.split(' ')),
  nl: new Set(
    'de het een en van is op te dat die voor met zijn niet aan er om ook bij naar wordt'.split(' '),
  ),
};
/** Scripts that a whole page is in for one language only, or mostly. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];
const SAMPLE = 20_000;
/** Fewer words say nothing. */
const FEWEST_WORDS = 20;
/** Share of its words that must be those of the language: running text has 25 % and more. */
const LEAST_SHARE = 0.12;
/** By how much another language must lead before Italian and English. */
const LEAD = 1.4;
/** Share of its letters that must be of another script. */
const SCRIPT_SHARE = 0.2;

/** By how much another language must lead before the one that the source declares. */
const CONTRADICTION = 3;

interface Language {
  readonly lang: string;
  /** How many of the words are its own. */
  readonly count: number;
}

/** The language tag of a text that is in neither Italian nor English; null when it is in one of them, or too short to say. Reads the first 20,000 characters. */
export function detectOtherLanguage(texts: readonly string[]): string | null {
  const text = texts.join('\n').slice(0, SAMPLE);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * SCRIPT_SHARE);
  if (script) return script[0];
  const ranked = rankLanguages(text);
  const known = Math.max(countOf('it', ranked), countOf('en', ranked));
  const [best] = ranked;
  if (!best || best.lang === 'it' || best.lang === 'en') return null;
  return best.count >= known * LEAD ? best.lang : null;
}

/** The declared language, or the one that a text is plainly in instead: sites leave the language of their template in every page. Reads the first 20,000 characters. */
export function correctLanguage(declared: string, texts: readonly string[]): string {
  const primary = declared.toLowerCase().split('-', 1)[0] ?? '';
  if (WORDS[primary] === undefined) return declared;
  const ranked = rankLanguages(texts.join('\n').slice(0, SAMPLE));
  const [best] = ranked;
  if (!best || best.lang === primary) return declared;
  return best.count >= countOf(primary, ranked) * CONTRADICTION ? best.lang : declared;
}

/** The languages by how many words are theirs, the most first; none for a text that is short or in none of them. */
function rankLanguages(text: string): readonly Language[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return [];
  const counts = Object.entries(WORDS).map(([lang, own]) => ({
    lang,
    count: words.filter((word) => own.has(word)).length,
  }));
  const ranked = counts.toSorted((a, b) => b.count - a.count);
  return (ranked[0]?.count ?? 0) >= words.length * LEAST_SHARE ? ranked : [];
}

function countOf(lang: string, ranked: readonly Language[]): number {
  return ranked.find((own) => own.lang === lang)?.count ?? 0;
}
