/** The picture credit at the end of a caption: «- foto lapresse», «PHOTO: …», «EPA/NAME», «(AP)». */
import {
  CLOSING_SOURCES,
  NEWS_AGENCIES,
  PICTURE_SOURCES,
  SIGNING_SOURCES,
  UNMISTAKABLE_SOURCES,
} from '#knowledge/facts/agencies.ts';
import { FUNCTION_WORDS } from '#recognise/function-words.ts';
import { toLineCase } from '#text/letter-case.ts';
import { toWords } from '#text/words.ts';
import { RESERVED } from './reserved-rights.ts';

/** A credit found: where it begins in the caption, its separator included, and the name it gives (empty for a bare «FOTO»). */
export interface FoundCredit {
  readonly start: number;
  readonly name: string;
  /** True when it can only be a picture's: a bare agency's name also signs a dispatch. */
  readonly ofPicture: boolean;
}

/** Any of the names (letters, digits and spaces only), the longest first, so that «Getty Images» is not read as «Getty». */
function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.join('|')})`;
}

const SOURCE = anyOf([...NEWS_AGENCIES, ...PICTURE_SOURCES]);
const LABEL = '(?:foto|photos?|ph|credits?|courtesy|fonte)';
/** «guarda la foto», «ecco la foto: …»: a word of grammar makes what follows part of a sentence. */
const NOT_IN_SENTENCE =
  '(?<!(?:^|\\s)(?:la|le|una|in|per|di|della|alla|sulla|nella|con|e|sua|questa|the|a|an|this|of) ?)';
/** Before a colon, more words say what follows. */
const LABEL_WITH_COLON = `(?<!\\bfile )${NOT_IN_SENTENCE}(?:${LABEL}|photographs?|images?|immagin[ei]|handout)`;
/** Of «foto di gruppo» and «foto d’archivio» the second word says what is shown, not who showed it. */
const NO_NAME =
  "(?!(?:di |by |of )?(?:e|and|gruppo|famiglia|scena|archivio|repertorio|rito|classe|copertina|profilo|squadra)\\b|d['’])";
const BY = `${NO_NAME}(?:di |by |of )?`;
const OPENING = '[-–—|/·(]';
const PHOTOGRAPHER = "[\\p{L}\\p{N} .'’-]{2,40}";

const CREDITS: readonly RegExp[] = [
  // «(© Afp)»
  /\s*[([]\s*©\s*(?<name>[^©()[\]]{2,60})[)\]]$/u,
  // «(Photo by Anna Verdi / GETTY IMAGES NORTH AMERICA / Getty Images via AFP)», «Photo by Anna Verdi/Getty Images»
  new RegExp(
    `\\s*[(\\[]\\s*(?:photos?|foto|images?)\\s(?:by|di)\\s(?<name>[^()[\\]]{2,120}\\b${SOURCE})[)\\]]$`,
    'iu',
  ),
  new RegExp(
    `(?:^|\\s*[-–—|·,]\\s*|\\s+)(?:photos?|foto|images?)\\s(?:by|di)\\s(?<name>[^():|/]{2,60}/\\s?${SOURCE})$`,
    'iu',
  ),
  // «Anna Verdi - RIPRODUZIONE RISERVATA»
  new RegExp(`\\s*[-–—|/·]\\s*(?<name>${RESERVED})$`, 'iu'),
  // «(foto Ansa)», «[photo: EPA/NAME]»
  new RegExp(
    `\\s*[(\\[]\\s*(?:foto|photos?|ph|credits?)\\b[:. ]*(?<name>${SOURCE}\\b[^)\\]]{0,60})[)\\]]$`,
    'iu',
  ),
  // «(AP)», «(Ansa/Epa)», «(AP Photo/Mario Rossi)», but not «(Nova Gorica)»
  new RegExp(
    `\\s*[(\\[]\\s*(?<name>${SOURCE}(?: (?:photo|foto|images)\\b)?(?:\\s?[/|,·–-]\\s?[^)\\]]{1,60}| via [^)\\]]{1,60})?)\\s*[)\\]]$`,
    'iu',
  ),
  // «(Mario Rossi/Reuters)», «- Mario Rossi / Ansa»
  new RegExp(`\\s*[-–—|·([]\\s*(?<name>${PHOTOGRAPHER}\\s?[/|]\\s?${SOURCE})[)\\]]?$`, 'iu'),
  // «PHOTO: …», «- foto di Mario Rossi», «| credit Getty Images»
  new RegExp(
    `\\s*(?:^|[-–—|/·,(]\\s*|\\s)(?:${LABEL_WITH_COLON}\\s?:|ph\\.\\s)\\s*${BY}(?<name>[^():|]{2,60}?)\\)?$`,
    'iu',
  ),
  new RegExp(`\\s*${OPENING}\\s*${LABEL}\\s+${BY}(?<name>[^():|]{2,60}?)\\)?$`, 'iu'),
  // «EPA/MARIO ROSSI», «AP Photo/Mario Rossi»
  new RegExp(
    `\\s*(?:^|[-–—|/·,]\\s*|\\s)(?<name>${anyOf(SIGNING_SOURCES)}(?: photo)?\\s?/\\s?[\\p{L}\\p{N}][\\p{L}\\p{N} .'’/-]{1,60})$`,
    'iu',
  ),
  // «- Ansa», «/ Reuters», «foto ansa», «lapresse»
  new RegExp(`\\s*[-–—|/·]\\s*(?<name>${SOURCE})$`, 'iu'),
  new RegExp(`\\s+(?:(?:foto|photos?) credits?|credits?|foto|photos?|ph)\\s+(?<name>${SOURCE})$`, 'iu'),
  new RegExp(`\\s+(?<name>${anyOf(UNMISTAKABLE_SOURCES)})$`, 'iu'),
  /\s*©\s*(?<name>[^©]{2,60})$/u,
  // A lone «FOTO» says that it is one, and whose it is it does not say.
  new RegExp(`${NOT_IN_SENTENCE}\\s+FOTO(?<name>)$`, 'iu'),
];

/** What every credit holds one of: most captions hold none, and the patterns are not tried on them. */
const MAY_CREDIT = new RegExp(
  `foto|photo|\\bph\\b|credit|courtesy|fonte|image|immagin|handout|©|riservat|reserved|\\b${SOURCE}\\b`,
  'i',
);

/** What a picture's credit has and a dispatch's signature has not: a word for pictures, or a photographer's full name beside the agency's. */
const OF_PICTURE =
  /foto|photo|\bph\b|credit|courtesy|image|immagin|handout|©|\/\s?\p{L}[\p{L}.'’-]*\s\p{L}|\s\p{L}[\p{L}'’-]+\s?\/\s?\p{L}/iu;

/** The credit at the end of a caption, or null. Meant for short lines: the patterns look back from the end. */
export function findCredit(shown: string): FoundCredit | null {
  if (!MAY_CREDIT.test(shown)) return null;
  for (const pattern of CREDITS) {
    const match = pattern.exec(shown);
    if (!match) continue;
    const name = (match.groups?.['name'] ?? '').trim();
    // «foto lapresse 2»: the number is the photo's; the credit is found when it is taken off. «C’è una foto: la sua.» is a sentence.
    if (!/\s\d{1,3}$|[.!?;]$/.test(name))
      return { start: match.index, name, ofPicture: name !== '' && OF_PICTURE.test(match[0]) };
  }
  return findClosingSource(shown);
}

const CLOSING = new RegExp(`\\s+(?<name>${anyOf(CLOSING_SOURCES)})$`, 'iu');
/** What an agency has, does or gives: «la redazione ansa» is not a picture of a newsroom by Ansa. */
const OF_AGENCY: ReadonlySet<string> = new Set(
  (
    'agenzia sede redazione direttore direttrice giornalista giornalisti cronista inviato inviata fotografo forum ' +
    'premio sciopero intervista sondaggio logo agency office newsroom editor reporter journalist poll interview'
  ).split(' '),
);

/** `papa in piazza ansa`: in a line of one case no sign sets the agency off. */
function findClosingSource(shown: string): FoundCredit | null {
  const match = CLOSING.exec(shown);
  if (!match || toLineCase(shown) === 'mixed') return null;
  const before = toWords(shown.slice(0, match.index)).at(-1);
  if (!before || FUNCTION_WORDS.has(before.folded) || OF_AGENCY.has(before.folded)) return null;
  return { start: match.index, name: match.groups?.['name'] ?? '', ofPicture: false };
}

/** True for a line that is nothing but a picture's credit: `Photo by Anna Verdi/Getty Images`. */
export function isWholeCredit(text: string): boolean {
  return WHOLE_CREDIT.test(text) && findCredit(text)?.start === 0;
}

const WHOLE_CREDIT = /^(?:photos?|foto|images?) (?:by|di) [^/]{2,60}\//iu;
