/** The months as a year has them, in Italian, in small letters. */
export const ITALIAN_MONTHS: readonly string[] =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');

/** The months as a year has them, in English, in small letters. */
export const ENGLISH_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
