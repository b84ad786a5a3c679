/** Titles and roles that stand before or after a person's name, Italian and English, folded. Facts of language, no names. */

const ITALIAN =
  'presidente vicepresidente premier vicepremier ministro ministra viceministro sottosegretario segretario segretaria cancelliere cancelliera leader capo comandante generale colonnello capitano tenente maresciallo ammiraglio ambasciatore ambasciatrice console ' +
  'sindaco sindaca governatore governatrice assessore assessora consigliere consigliera deputato deputata senatore senatrice onorevole parlamentare eurodeputato eurodeputata commissario commissaria prefetto questore procuratore procuratrice magistrato giudice gip pm avvocato avvocata avvocatessa notaio ' +
  'papa cardinale vescovo arcivescovo monsignor monsignore don padre suor suora frate imam rabbino patriarca re regina principe principessa duca duchessa conte contessa sultano emiro imperatore ' +
  'dottor dottore dottoressa professor professore professoressa ingegner ingegnere architetto ragionier ragioniere signor signore signora signorina ' +
  'allenatore tecnico ct attaccante difensore centrocampista portiere capitano pilota ciclista tennista campione campionessa calciatore ' +
  'portavoce direttore direttrice vicedirettore amministratore manager imprenditore imprenditrice fondatore fondatrice cofondatore patron ceo economista analista ' +
  'scrittore scrittrice poeta poetessa regista attore attrice cantante musicista cantautore pittore scultore giornalista conduttore conduttrice fotografo autore autrice filosofo storico storica ' +
  'scienziato scienziata fisico fisica chimico chimica biologo biologa ricercatore ricercatrice astronauta cosmonauta immunologo medico boss latitante pentito imputato imputata indagato indagata allenatrice calciatrice arbitro parroco brigadiere carabiniere poliziotto poliziotta vigile cuoco cuoca chef bidello bidella geometra idraulico panettiere panettiera barista operaio operaia studente studentessa insegnante maestra pensionato pensionata infermiere infermiera commercialista farmacista casalinga parrucchiere tassista autista cameriere cameriera';

const ENGLISH =
  'president premier minister secretary chancellor leader chief commander general colonel captain major lieutenant marshal admiral ambassador consul mayor governor senator congressman congresswoman representative commissioner prosecutor judge justice attorney lawyer ' +
  'pope cardinal bishop archbishop reverend father sister imam rabbi patriarch king queen prince princess duke duchess emperor sultan emir lord lady sir dame baron baroness mr mrs ms miss dr prof professor ' +
  'coach striker goalkeeper midfielder defender driver champion player spokesman spokeswoman spokesperson director chair speaker nominee candidate adviser advisor chairman chairwoman chairperson ceo founder executive economist analyst envoy ' +
  'writer author poet filmmaker actor actress singer musician painter sculptor journalist photographer philosopher historian scientist physicist chemist biologist researcher astronaut cosmonaut inventor engineer laureate referee priest constable sheriff baker barber plumber teacher nurse waiter waitress pensioner defendant suspect';

/** Folded titles and roles. */
export const TITLES: ReadonlySet<string> = new Set(`${ITALIAN} ${ENGLISH}`.split(' '));

/** Abbreviated titles, folded without their full stop; the stop after them ends no sentence. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  'on sen gen col cap ten dott dott prof avv ing arch rag sig mons card rev gov rep sgt lt capt maj adm st mr mrs ms dr jr sr hon amb'.split(
    ' ',
  ),
);

/** Verbs that report what somebody says; beside a capitalised full name they show a person. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'detto dichiarato spiegato aggiunto affermato sottolineato commentato annunciato ribadito scritto dice spiega racconta afferma sostiene aggiunge ricorda commenta annuncia ribadisce sottolinea osserva precisa conclude scrive ' +
    'said says told added explained announced wrote writes argued stated insisted warned'
  ).split(' '),
);

/** What is called after a person's surname, folded: «governo Meloni», «Piano Mattei», «effetto Trump». The surname stands alone there and the two words are no name of a person. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  (
    'governo esecutivo gabinetto amministrazione piano decreto legge lodo rapporto relazione agenda dottrina riforma muro caso effetto fattore modello linea metodo patto accordo era epoca squadra clan famiglia casa coppia fronte scudo bonus emendamento bozza vertice summit incontro bilaterale colloquio telefonata visita viaggio discorso intervista lettera comizio attacco proteste anti pro ' +
    'commissione murale manifesto foto ritratto caricatura vignetta statua busto stretta mano dazi guerra processo inchiesta ' +
    'administration commission government cabinet campaign team plan report doctrine bill act deal era family camp case effect factor wall tariffs rally speech visit meeting talks trial mural poster portrait photo'
  ).split(' '),
);

/** Trades that nobody in public office follows beside it: after one of them a famous surname is a namesake's («il ct Renzi», «chef Trump»). */
const TRADES: readonly string[] = [
  'allenatore allenatrice tecnico ct attaccante difensore centrocampista portiere pilota ciclista tennista campione campionessa calciatore calciatrice arbitro coach striker goalkeeper midfielder defender driver champion player referee',
  'papa cardinale vescovo arcivescovo monsignor monsignore don padre parroco suor suora frate imam rabbino patriarca pope cardinal bishop archbishop reverend father sister rabbi patriarch priest',
  'brigadiere carabiniere poliziotto poliziotta vigile constable sheriff',
  'procuratore procuratrice pm prosecutor',
  'giudice gip judge justice',
  'scrittore scrittrice poeta poetessa regista attore attrice cantante musicista cantautore pittore scultore writer author poet filmmaker actor actress singer musician painter sculptor',
  'giornalista conduttore conduttrice journalist',
  'scienziato scienziata fisico fisica chimico chimica biologo biologa ricercatore ricercatrice immunologo medico scientist physicist chemist biologist researcher',
  'cuoco cuoca chef bidello bidella geometra idraulico panettiere panettiera barista operaio operaia studente studentessa insegnante maestra pensionato pensionata infermiere infermiera commercialista farmacista casalinga parrucchiere tassista autista cameriere cameriera cook baker barber plumber student teacher nurse waiter waitress pensioner',
];

/** Fields that a public figure may come from or fall into. */
const OTHER_FIELDS: readonly string[] = [
  'generale colonnello tenente maresciallo ammiraglio general colonel lieutenant marshal admiral',
  'avvocato avvocata avvocatessa attorney lawyer',
  'ministro ministra viceministro sottosegretario premier vicepremier sindaco sindaca governatore governatrice assessore assessora deputato deputata senatore senatrice onorevole parlamentare eurodeputato eurodeputata minister mayor governor senator congressman congresswoman',
  'boss latitante pentito imputato imputata indagato indagata defendant suspect',
];

/** Offices of which nobody holds two at a time, a set for each. */
const EXCLUSIVE_OFFICES: readonly string[] = [
  'ministro ministra minister',
  'sindaco sindaca mayor',
  'governatore governatrice governor',
  'prefetto',
  'questore',
];

const OF_MEN = 'signor signore mr sir re king principe prince attore padre don frate';
const OF_WOMEN =
  'signora signorina mrs ms miss lady dame regina queen principessa princess attrice suor suora';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TRADE_SETS = TRADES.map(toSet);
const FIELD_SETS = [...TRADES, ...OTHER_FIELDS].map(toSet);
const OFFICE_SETS = EXCLUSIVE_OFFICES.map(toSet);
const GENDER_SETS = [OF_MEN, OF_WOMEN].map(toSet);

/** The titles of the trade that a folded title names, itself included; null for a title that a public figure may bear as well. */
export function tradeOf(title: string): ReadonlySet<string> | null {
  return TRADE_SETS.find((titles) => titles.has(title)) ?? null;
}

/** True when in the ordinary course of things nobody bears both folded titles: a minister and a footballer, a mayor and a minister, Mr and Mrs. False when either says too little. */
export function excludeEachOther(one: string, other: string): boolean {
  return [FIELD_SETS, OFFICE_SETS, GENDER_SETS].some((sets) => {
    const a = sets.findIndex((titles) => titles.has(one));
    const b = sets.findIndex((titles) => titles.has(other));
    return a >= 0 && b >= 0 && a !== b;
  });
}
