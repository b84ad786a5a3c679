/**
 * What people do for a living, as far as it tells two of one full name apart. Finer than titles: whoever wrote a book may sit in parliament, but no
 * goalkeeper says mass. A page that calls two people by one full name is rare, so only what hardly ever meets in one person counts.
 */
import { tradeOf } from './titles.ts';

type Calling = 'sport' | 'church' | 'police' | 'court' | 'stage' | 'letters' | 'science' | 'craft' | 'office';

/** A title of each calling; the others of its trade go with it. */
const SAMPLES: readonly (readonly [title: string, calling: Calling])[] = [
  ['calciatore', 'sport'],
  ['vescovo', 'church'],
  ['poliziotto', 'police'],
  ['procuratore', 'court'],
  ['giudice', 'court'],
  ['attore', 'stage'],
  ['giornalista', 'letters'],
  ['fisico', 'science'],
  ['idraulico', 'craft'],
];
const WRITERS = new Set('scrittore scrittrice poeta poetessa writer author poet'.split(' '));
/** Minister and the like: held while one has no other trade. */
const OFFICES = new Set(
  'ministro ministra viceministro premier vicepremier sindaco sindaca governatore governatrice prefetto senatore senatrice deputato deputata minister mayor governor senator congressman congresswoman'.split(
    ' ',
  ),
);
const APART: readonly (readonly [Calling, readonly Calling[]])[] = [
  ['sport', ['church', 'police', 'court', 'stage', 'science', 'craft', 'office']],
  ['church', ['police', 'court', 'stage', 'letters', 'science', 'craft', 'office']],
  ['police', ['court', 'stage', 'letters', 'science', 'craft', 'office']],
  ['court', ['stage', 'craft']],
];
/** Callings from which a figure of the base is told apart when the base says nothing of them. */
const TELLING = new Set<Calling>(['sport', 'church', 'police', 'court', 'stage', 'craft']);
/** Callings that are part of an id: any two that are apart differ in it. */
const IN_IDS = new Set<Calling>(['sport', 'church', 'police', 'court']);

function callingOf(title: string): Calling | null {
  if (OFFICES.has(title)) return 'office';
  if (WRITERS.has(title)) return 'letters';
  const trade = tradeOf(title);
  return trade === null ? null : (SAMPLES.find(([sample]) => trade.has(sample))?.[1] ?? null);
}

/** True for a title (folded) that says what somebody does for a living. */
export function isTrade(title: string): boolean {
  return callingOf(title) !== null;
}

/** True when nobody goes by both folded titles: a goalkeeper and a bishop. Symmetric. */
export function areApart(one: string, other: string): boolean {
  const a = callingOf(one);
  const b = callingOf(other);
  if (a === null || b === null) return false;
  return APART.some(
    ([from, those]) => (from === a && those.includes(b)) || (from === b && those.includes(a)),
  );
}

/** True for a folded title that sets somebody apart from a figure of whom the base says nothing like it: «il panettiere Mario Draghi». */
export function setsApart(title: string): boolean {
  const calling = callingOf(title);
  return calling !== null && TELLING.has(calling);
}

/** What is added to the id of somebody unknown, so that two articles about a goalkeeper and a bishop of one name do not name one person; null for most. */
export function toIdPart(titles: Iterable<string>): string | null {
  for (const title of titles) {
    // There is one pope, and every page knows him by the name alone.
    const calling = /^(?:papa|pope)$/.test(title) ? null : callingOf(title);
    if (calling !== null && IN_IDS.has(calling)) return calling;
  }
  return null;
}
