/** The lines beside the running text of a synthetic page, as real pages print them: captions, datelines, what an agency or a publisher adds at the end. */
import type { NameLanguage } from '#article/entity.ts';
import type { Cast } from './cast.ts';
import type { Random } from './random.ts';
import type { WordMaterial } from './words.ts';

const MONTHS = ['GEN', 'FEB', 'MAR', 'APR', 'MAG', 'GIU', 'LUG', 'AGO', 'SET', 'OTT', 'NOV', 'DIC'];

/** One caption line: names in small letters mostly, some in capitals, some twice, with a photo's number or a credit. */
export function toCaption(cast: Cast, material: WordMaterial, random: Random): string {
  const [first, second] = cast.people.map(({ full }) => full);
  const alone = random.chance(0.15) ? random.pick(cast.places) : (first ?? random.pick(cast.bodies));
  const names = second !== undefined && random.chance(0.5) ? `${alone} ${second}` : alone;
  const doubled = random.chance(0.1) ? `${names} ${names}` : names;
  const numbered = random.chance(0.3) ? `${doubled} ${1 + random.below(9)}` : doubled;
  if (random.chance(0.2)) return numbered.toUpperCase();
  const credited = random.chance(0.12) ? `${numbered} foto ${random.pick(material.credits)}` : numbered;
  return credited.toLowerCase();
}

/** «(ANSA) - ROMA, 30 NOV - » or «BRUSSELS — »; empty for most pages. @param date ISO day */
export function toDateline(lang: NameLanguage, cast: Cast, date: string, random: Random): string {
  if (!random.chance(0.3)) return '';
  const place = random.pick(cast.places).toUpperCase();
  if (lang === 'en') return `${place} — `;
  const day = Number(date.slice(8));
  return `(ANSA) - ${place}, ${day} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? 'GEN'} - `;
}

/** What stands below the text; none on most pages. */
export function toClosingLines(lang: NameLanguage, cast: Cast, random: Random): string[] {
  if (random.chance(0.6)) return [];
  if (lang === 'en') return [`By ${cast.strangers[0]?.full ?? ''}`];
  return random.pick([['(ANSA).'], ['RIPRODUZIONE RISERVATA'], [`di ${cast.strangers[0]?.full ?? ''}`]]);
}
