/** The picture credit at the end of a caption: «- foto lapresse», «PHOTO: …», «EPA/NAME», «(AP)». */
import {
  NEWS_AGENCIES,
  PICTURE_SOURCES,
  SIGNING_SOURCES,
  UNMISTAKABLE_SOURCES,
} from '#knowledge/facts/agencies.ts';

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
  new RegExp(`\\s+(?:foto|photos?|ph)\\s+(?<name>${SOURCE})$`, 'iu'),
  new RegExp(`\\s+(?<name>${anyOf(UNMISTAKABLE_SOURCES)})$`, 'iu'),
  /\s*©\s*(?<name>[^©]{2,60})$/u,
  // A lone «FOTO» says that it is one, and whose it is it does not say.
  new RegExp(`${NOT_IN_SENTENCE}\\s+FOTO(?<name>)$`, 'iu'),
];

/** What every credit holds one of: most captions hold none, and the patterns are not tried on them. */
const MAY_CREDIT = new RegExp(
  `foto|photo|\\bph\\b|credit|courtesy|fonte|image|immagin|handout|©|\\b${SOURCE}\\b`,
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
  return null;
}
