/** Who wrote the article, said on a line of its own: `di Mario Rossi`, `By Jane Doe, BBC News`, `Mario Rossi per “la Stampa”`, `Reporting by … ; editing by …`. */
import { toWords } from '#text/words.ts';
import { isNewsAgency } from './news-agency.ts';
import { countWords } from './piece.ts';

/** What a byline is weighed by beside its words. */
export interface BylineContext {
  /** Whether a folded word is a given name. */
  readonly isGivenName: (folded: string) => boolean;
  /** The line is one of the first of the page, where bylines stand. */
  readonly nearTop: boolean;
}

const LONGEST_WORDS = 20;
/** Who helped, at the end of an article. */
const CONTRIBUTED =
  /^(?:\p{Lu}.* contributed to this (?:report|story|article)|(?:Ha|Hanno) collaborato:? \p{Lu}.+)\.?$/u;
const LONGEST_REPORTING_WORDS = 40;
/** Role, paper and city after the names. */
const LONGEST_TAIL_WORDS = 7;

const PARTICLE = '(?:de|del|della|di|da|du|van|von|der|den|al|bin|el|la)';
const CAPITALISED = "\\p{Lu}[\\p{L}'’.-]*";
const FULL_NAME = `${CAPITALISED}(?: ${PARTICLE}| ${CAPITALISED}){0,3} ${CAPITALISED}`;
const AND = ' (?:e|ed|and|&|E|AND) ';
/** Names, then whatever a comma, dash or bar sets off from them: more names, role, paper. */
const SIGNED = new RegExp(
  `^(?<marker>di|by|Di|By|DI|BY) (?<names>${FULL_NAME}(?:${AND}${FULL_NAME})*)(?:(?:,| [-–—|]) (?<tail>.+))?$`,
  'u',
);
const UNMISTAKABLE = [
  /^Estratto (?:dell['’]articolo|dell['’]intervista|da un articolo) di \p{Lu}.* (?:per|su|da|pubblicat[oa] (?:da|su)) .+$/u,
  /^Dagotraduzione d(?:al|alla|allo|ai|agli|alle|all['’]|a|i|el)\b.*/iu,
  /^(?:(?:tratto|estratto) )?da (?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/iu,
  new RegExp(
    `^${FULL_NAME} per (?:(?:(?:il|la|lo|i|gli|le) |l['’] ?)?["“«][^"”»]+["”»]|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)(?: [-–—] [Ee]stratt[oi])?$`,
    'u',
  ),
  new RegExp(
    `^(?:[Aa] cura di|[Tt]est[oi] di|[Aa]rticolo di|[Tt]raduzione di|[Ff]rom our correspondent,?|[Dd](?:al nostro |alla nostra |all['’])(?:inviat[oa]|corrispondente)(?: (?:a|da|in) ${CAPITALISED}(?: ${CAPITALISED}){0,2})?,?) ${FULL_NAME}(?:${AND}${FULL_NAME})*(?:,? .{1,40})?$`,
    'u',
  ),
  /^(?:(?:di|a cura della) )?(?:la )?redazione(?: (?:online|web|\p{Lu}[\p{L}.]+))?$/iu,
  /^(?:articoli|traduzione d(?:ell['’]articolo|i un articolo)) di .+ per .+$/iu,
  /^da [“«"][^”»"]+[”»"]$/iu,
  /^d(?:al nostro |alla nostra |all['’])(?:inviat[oa]|corrispondente)(?: (?:a|da|in) \p{L}+)?$/iu,
];
const CORRESPONDENT = new RegExp(
  `^(?<names>${FULL_NAME}), (?:(?:inviat[oa]|corrispondente) (?:a|da|in) .+|(?:[\\p{L}' ]+ )?(?:correspondent|reporter|editor)(?: in .+)?)$`,
  'u',
);
const REPORTING = /^(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ww]ritten|[Cc]ompiled) by \p{Lu}/u;
const ALSO = /[;,.] ?(?:[Aa]dditional |[Ww]riting|[Ee]diting|[Rr]eporting)/;

/** Whether the line says who wrote the article. «Di Francesco» and «DI MAIO E SALVINI» do not: «di» needs full names whose first word is a given name. */
export function isByline(text: string, context: BylineContext): boolean {
  const words = countWords(text);
  const enclosed = /^\(([^()]+)\)\.?$/.exec(text)?.[1];
  const line = enclosed ?? text.replace(/^[-–—] /u, '');
  if (REPORTING.test(line) && words <= LONGEST_REPORTING_WORDS)
    return ALSO.test(line) || new RegExp(`by ${FULL_NAME}(?:${AND}${FULL_NAME})?\\.?$`, 'u').test(line);
  if (words > LONGEST_WORDS) return false;
  if (CONTRIBUTED.test(line)) return true;
  if (enclosed !== undefined && isSignature(enclosed, context)) return true;
  if (UNMISTAKABLE.some((form) => form.test(line))) return true;
  const byAgency = /^By (.+)$/.exec(line)?.[1];
  if (byAgency !== undefined && isNewsAgency(byAgency)) return true;
  const correspondent = CORRESPONDENT.exec(line)?.groups?.['names'];
  return correspondent === undefined ? isSigned(line, context) : areFullNames(correspondent, context);
}

function isSigned(line: string, context: BylineContext): boolean {
  const { marker, names, tail } = SIGNED.exec(line)?.groups ?? {};
  if (marker === undefined || names === undefined) return false;
  if (tail !== undefined && countWords(tail) > LONGEST_TAIL_WORDS) return false;
  // Small letters begin no name, and no title begins with «By Soo-hyang Choi» right under the headline.
  if (marker === 'di' || marker === 'by' || (marker === 'By' && context.nearTop)) return true;
  return areFullNames(names, context);
}

/** `(Mario Rossi)`, and initials: `(m.r.)`, `(M. Ros.)`. */
function isSignature(enclosed: string, context: BylineContext): boolean {
  if (/^\p{L}{1,2}\. ?\p{L}{1,4}\.$/u.test(enclosed)) return true;
  return new RegExp(`^${FULL_NAME}$`, 'u').test(enclosed) && areFullNames(enclosed, context);
}

/** Whether each name begins with a given name or an initial: «Maio Luigi» is no name after «di», it is half of «Di Maio Luigi». */
function areFullNames(names: string, { isGivenName }: BylineContext): boolean {
  return names.split(new RegExp(AND, 'u')).every((name) => {
    const [first] = toWords(name);
    return first !== undefined && (first.text.length === 1 || isGivenName(first.folded));
  });
}
