/** Words of grammar beside numbers that are content: «7 su 10», «articolo 5», «compie 70», «80 anni». Folded. Lists, since no rule tells them from names. */

import { ENGLISH_MONTHS, ITALIAN_MONTHS } from '#text/months.ts';

function toWordSet(typed: string): ReadonlySet<string> {
  return new Set(typed.split(/\s+/).filter(Boolean));
}

/** What a number follows that counts, dates or ranks. Not «gruppo», «camera» or «strada»: captions end in them before a photo's number. */
export const WORDS_BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  ...toWordSet(`
  su di a da per in con e o ed the il lo la i gli le un una al allo alla ai agli alle dal dallo dalla dai dagli dalle
  del dello della dei degli delle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle fra tra
  of to at by from with than and or out over under circa quasi oltre almeno meno piu about
  n nr no numero number art articolo article legge comma capitolo chapter pagina pag page parte part puntata episodio
  episode stagione season volume vol atto classe serie fase phase top livello categoria quota round giorno day
  terminal gate binario statale
`),
  ...ITALIAN_MONTHS,
  ...ENGLISH_MONTHS,
]);

/** What stands before a number («anni 80», «ore 20») as well as after one: with a number of its own («80 anni 3») the next is the photo's. */
export const UNITS_BEFORE_NUMBERS = toWordSet('anni ore euro');

/** Verbs whose object a number is. */
export const COUNTING_VERBS = toWordSet(`
  compie compiono compira compiranno compiva compiuto compiuti festeggia festeggiano conta contano costano valgono
  pesa pesano supera superano raggiunge raggiungono sono erano saranno
  turns turned turning marks costs weighs reaches aged was were are is
`);

/** What is measured: a number before one of these is content. People and things are missing: «putin 3 soldati a seul 4» are two captions. */
export const MEASURES = toWordSet(`
  anno anni mese mesi giorni settimane ore minuti secondi secoli volte morti feriti vittime euro dollari sterline rubli
  lire mila milioni miliardi punti gol reti voti seggi medaglie metri km chilometri kg chili tonnellate litri gradi
  percento ettari
  year years month months days weeks hours minutes seconds times dead wounded dollars pounds million billion points
  goals votes seats medals metres meters kilometres kilometers miles tons percent degrees acres
`);

/** What a number right after it counts or measures: «vittime 35», «temperatura 38». A page that prints it with several numbers has numbered photos. */
export const TOLLS = toWordSet(`
  morti feriti vittime dispersi arresti arrestati contagi contagiati guariti positivi voti seggi temperatura
  dead wounded injured victims arrests votes seats temperature
`);
