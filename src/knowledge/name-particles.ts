/** Small words within foreign personal names, folded: «Ludwig van Beethoven», «Guillermo del Toro». They join nothing else in Italian text. */
export const FOREIGN_PARTICLES: readonly string[] =
  'de del van von der den ten ter bin ibn dos du zu la'.split(' ');

/** Particles that a surname may begin with, folded; the Italian ones among them also join ordinary words, so only a name known as one is read with them. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set([
  ...FOREIGN_PARTICLES,
  ...'della dello dei di da d le lo al el l o mac san'.split(' '),
]);
