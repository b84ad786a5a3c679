/** Parties and groups called by the plural of a word of every day: «i Verdi» are a party, but «il Nabucco di Verdi» and «l'avvocato Verdi» are people. */
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { hasCapital } from '#text/words.ts';
import { gapBefore, type ReadLine } from './read-line.ts';

const PLURAL_ARTICLE = /^(?:i|gli|dei|degli|ai|agli|dai|dagli|sui|sugli|nei|negli|coi|quei)$/;
/** What a party's name may follow without an article. */
const POLITICAL_HEADS =
  /^(?:gruppo|capogruppo|lista|liste|alleanza|partito|eurogruppo|coalizione|eurodeputato|eurodeputata|eurodeputati|deputato|deputata|deputati|senatore|senatrice|senatori)$/;

/** True for an organisation's Italian name of one word that is a plural in «-i» and an ordinary word. */
export function isPluralParty(
  name: IndexedName,
  { ordinaryWords }: Pick<KnowledgeIndex, 'ordinaryWords'>,
): boolean {
  if (name.entity.type !== 'organisation' || name.lang !== 'it' || name.capitals.length !== 1) return false;
  const folded = name.print.toLowerCase();
  return folded.endsWith('i') && ordinaryWords.has(folded);
}

/** True when the word at `at` stands like the party: behind its article, behind a political word, or beside another organisation («Socialisti e Verdi»). */
export function standsAsParty(line: ReadLine, at: number, { names }: Pick<KnowledgeIndex, 'names'>): boolean {
  const before = line.words[at - 1];
  if (!before) return false;
  if (
    gapBefore(line, at) === ' ' &&
    (PLURAL_ARTICLE.test(before.folded) || POLITICAL_HEADS.test(before.folded))
  )
    return true;
  const beside = /^(?:e|ed)$/.test(before.folded) ? at - 2 : gapBefore(line, at) === ', ' ? at - 1 : null;
  const word = beside === null ? undefined : line.words[beside];
  if (beside === null || !word || !hasCapital(word)) return false;
  return names
    .matchesAt(line.text, line.words, beside)
    .some(({ values }) => values.some(({ entity }) => entity.type === 'organisation'));
}
