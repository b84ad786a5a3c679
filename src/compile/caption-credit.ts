/** The picture credit at the end of a caption: «- foto lapresse», «PHOTO: …», «EPA/NAME», «(AP)». */

/** A credit found: where it begins in the caption, its separator included, and the name it gives (empty for a bare «FOTO»). */
export interface FoundCredit {
  readonly start: number;
  readonly name: string;
}

const AGENCIES =
  'EPA|AP|AFP|ANSA|LAPRESSE|REUTERS|GETTY(?: IMAGES)?|IMAGOECONOMICA|AGF|CONTRASTO|SHUTTERSTOCK|TASS|SPUTNIK|KCNA|YONHAP|XINHUA|NASA|ESA|ASI|DPA|KYODO|EFE|ALAMY|PIXABAY|UNSPLASH|ADNKRONOS|AGI';
const CREDITS: readonly RegExp[] = [
  // «(AP)», «(foto Ansa)», «[EPA/NAME]»
  new RegExp(
    `\\s*[(\\[]\\s*(?:(?:foto|photo|ph|credits?)\\b[:. ]*)?(?<name>(?:${AGENCIES})\\b[^)\\]]{0,60})[)\\]]$`,
    'iu',
  ),
  // «PHOTO: …», «- foto di Mario Rossi», «| credit Getty Images»
  /\s*(?:^|[-–—|/·,(]\s*|\s)(?:foto|photos?|ph|credits?|courtesy|fonte)\s?(?::|\.\s)\s*(?:di |by |of )?(?<name>[^():|]{2,60}?)\)?$/iu,
  /\s*(?:[-–—|/·(]\s*)(?:foto|photos?|ph|credits?|courtesy|fonte)\s+(?:di |by |of )?(?<name>[^():|]{2,60}?)\)?$/iu,
  // «EPA/MARIO ROSSI», «- Ansa», «/ Reuters»
  new RegExp(
    `\\s*(?:^|[-–—|/·,]\\s*|\\s)(?<name>(?:EPA|AP|AFP|ANSA|REUTERS|NASA|ESA|SPUTNIK|TASS|DPA|XINHUA)\\s?/\\s?[\\p{L}\\p{N}][\\p{L}\\p{N} .'’/-]{1,60})$`,
    'iu',
  ),
  new RegExp(`\\s*[-–—|/·]\\s*(?<name>(?:${AGENCIES}))$`, 'iu'),
  /\s+(?:foto )?(?<name>lapresse|imagoeconomica|shutterstock|getty images)$/iu,
  /\s*©\s*(?<name>[^©]{2,60})$/u,
  // A lone «FOTO» says that it is one, and whose it is it does not say.
  /\s+FOTO(?<name>)$/iu,
];

/** What every credit holds one of: most captions hold none, and the patterns are not tried on them. */
const MAY_CREDIT = new RegExp(`foto|photo|\\bph\\b|credit|courtesy|fonte|©|${AGENCIES}`, 'i');

/** The credit at the end of a caption, or null. Meant for short lines: the patterns look back from the end. */
export function findCredit(shown: string): FoundCredit | null {
  if (!MAY_CREDIT.test(shown)) return null;
  for (const pattern of CREDITS) {
    const match = pattern.exec(shown);
    if (match) return { start: match.index, name: (match.groups?.['name'] ?? '').trim() };
  }
  return null;
}
