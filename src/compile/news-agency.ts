import { CLOSING_SOURCES, NEWS_AGENCIES, UNMISTAKABLE_SOURCES } from '#knowledge/facts/agencies.ts';
import { foldText } from '#text/fold.ts';

const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES.map(foldText));
const UNMISTAKABLE: ReadonlySet<string> = new Set(UNMISTAKABLE_SOURCES.map(foldText));

/** True for an agency's name in any case, with a department after it (`Adnkronos Salute`) and for several agencies side by side (`ANSA-AFP`). */
export function isNewsAgency(printed: string): boolean {
  return isOneAgency(printed) || printed.split(/[/-]/).every((part) => isOneAgency(part.trim()));
}

function isOneAgency(printed: string): boolean {
  const folded = foldText(printed);
  if (AGENCIES.has(folded)) return true;
  const [first = '', ...department] = printed.split(' ');
  return AGENCIES.has(foldText(first)) && department.every((word) => /^\p{Lu}/u.test(word));
}

/** True when the name is an agency's even without parentheses: in capitals, or one that means nothing else. «Dire - » may be a verb. */
export function isPlainAgency(printed: string): boolean {
  return UNMISTAKABLE.has(foldText(printed)) || (printed === printed.toUpperCase() && isNewsAgency(printed));
}

const CLOSING: ReadonlySet<string> = new Set(CLOSING_SOURCES.map(foldText));

/** True for a line that is the name of an agency alone, in any case: whose the text or the picture before it is. */
export function isClosingSource(line: string): boolean {
  return CLOSING.has(foldText(line));
}
