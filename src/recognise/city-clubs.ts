/** Italian clubs that bear only their city's name: the article tells them apart, for cities have none («il Napoli», but «Napoli»). */
import type { NameLanguage } from '#article/entity.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { gapBefore, startsSentence, type ReadLine } from './read-line.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Articles and the prepositions joined with them, folded, by the gender of the club's name. */
const BEHIND = {
  il: /^(?:il|del|al|dal|nel|sul|col|lo|dello|allo|dallo|l|dell|all|dall|sull)$/,
  la: /^(?:la|della|alla|dalla|sulla)$/,
} as const;

/** Folded words of sports pages. A feminine article («la Roma di Augusto») and an ordinary word («il Porto») need one of them on the page, or a verb. */
const SPORT_WORDS =
  'calcio calciatore calciatori partita allenatore campionato gol squadra squadre tifosi classifica attaccante difensore portiere centrocampista scudetto giocatori derby rete panchina pareggio girone'.split(
    ' ',
  );

interface Context {
  readonly index: KnowledgeIndex;
  readonly vocabulary: Vocabulary;
  readonly lang: NameLanguage | null;
}

/** Verbs of matches, which have a club behind an article as their subject: «la Roma batte», «la Lazio ha pareggiato». Folded. */
const MATCH_VERBS = new Set(
  'batte pareggia gioca segna perde vince affronta sconfigge supera ospita schiera acquista cede allena'.split(
    ' ',
  ),
);
const MATCH_PARTICIPLES = new Set(
  'battuto pareggiato giocato segnato perso vinto affrontato sconfitto superato ospitato schierato acquistato ceduto ingaggiato esonerato'.split(
    ' ',
  ),
);

/**
 * Of the contextual names that match at `from`, those whose article stands before them, so that the club is meant: in small letters, or opening a
 * sentence («Guido Lo Porto» is a person).
 */
export function findCityClubs(
  line: ReadLine,
  from: number,
  to: number,
  names: readonly IndexedName[],
  { index, vocabulary, lang }: Context,
): readonly IndexedName[] {
  const word = line.words[from];
  const before = line.words[from - 1];
  if (!word || !before || !hasCapital(word) || !/^[ '’]$/.test(gapBefore(line, from))) return [];
  if (before.written !== 'lower' && !startsSentence(line, from - 1)) return [];
  const after = line.words[to];
  if (after && gapBefore(line, to) === ' ' && hasCapital(after)) return [];
  return names.filter((name) => {
    const { article } = name;
    if (name.kind !== 'contextual' || name.lang !== lang) return false;
    if (article === null || !BEHIND[article].test(before.folded)) return false;
    const plain = article === 'il' && !index.ordinaryWords.has(word.folded);
    return plain || playsMatch(line, to) || SPORT_WORDS.some((sport) => vocabulary.lower.has(sport));
  });
}

/** «la Roma ha battuto», «la Lazio perde»: the verb of a match directly after the name. */
function playsMatch(line: ReadLine, to: number): boolean {
  const verb = line.words[to];
  if (verb?.written !== 'lower' || gapBefore(line, to) !== ' ') return false;
  if (MATCH_VERBS.has(verb.folded)) return true;
  return /^(?:ha|aveva|non)$/.test(verb.folded) && MATCH_PARTICIPLES.has(line.words[to + 1]?.folded ?? '');
}
