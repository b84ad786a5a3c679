/** Titles and roles that stand before or after a person's name, Italian and English, folded. Facts of language, no names. */

const ITALIAN =
  'presidente vicepresidente premier vicepremier ministro ministra viceministro sottosegretario segretario segretaria cancelliere cancelliera leader capo comandante generale colonnello capitano tenente maresciallo ammiraglio ambasciatore ambasciatrice console ' +
  'sindaco sindaca governatore governatrice assessore assessora consigliere consigliera deputato deputata senatore senatrice onorevole parlamentare eurodeputato eurodeputata commissario commissaria prefetto questore procuratore procuratrice magistrato giudice gip pm avvocato avvocata avvocatessa notaio ' +
  'papa cardinale vescovo arcivescovo monsignor monsignore don padre suor suora frate imam rabbino patriarca re regina principe principessa duca duchessa conte contessa sultano emiro imperatore ' +
  'dottor dottore dottoressa professor professore professoressa ingegner ingegnere architetto ragionier ragioniere signor signore signora signorina ' +
  'allenatore tecnico ct attaccante difensore centrocampista portiere capitano pilota ciclista tennista campione campionessa calciatore ' +
  'portavoce direttore direttrice vicedirettore amministratore manager imprenditore imprenditrice fondatore fondatrice cofondatore patron ceo economista analista ' +
  'scrittore scrittrice poeta poetessa regista attore attrice cantante musicista cantautore pittore scultore giornalista conduttore conduttrice fotografo autore autrice filosofo storico storica ' +
  'scienziato scienziata fisico fisica chimico chimica biologo biologa ricercatore ricercatrice astronauta cosmonauta immunologo medico boss latitante pentito';

const ENGLISH =
  'president premier minister secretary chancellor leader chief commander general colonel captain major lieutenant marshal admiral ambassador consul mayor governor senator congressman congresswoman representative commissioner prosecutor judge justice attorney lawyer ' +
  'pope cardinal bishop archbishop reverend father sister imam rabbi patriarch king queen prince princess duke duchess emperor sultan emir lord lady sir dame baron baroness mr mrs ms miss dr prof professor ' +
  'coach striker goalkeeper midfielder defender driver champion player spokesman spokeswoman spokesperson director chair speaker nominee candidate adviser advisor chairman chairwoman chairperson ceo founder executive economist analyst envoy ' +
  'writer author poet filmmaker actor actress singer musician painter sculptor journalist photographer philosopher historian scientist physicist chemist biologist researcher astronaut cosmonaut inventor engineer laureate';

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
    'murale manifesto foto ritratto caricatura vignetta statua busto stretta mano dazi guerra processo inchiesta ' +
    'administration government cabinet campaign team plan report doctrine bill act deal era family camp case effect factor wall tariffs rally speech visit meeting talks trial mural poster portrait photo'
  ).split(' '),
);

/** Fields of life a title belongs to: two strangers of one surname whose titles are of different fields are two people. */
const TITLE_FIELDS: readonly ReadonlySet<string>[] = [
  'allenatore tecnico ct attaccante difensore centrocampista portiere pilota ciclista tennista campione campionessa calciatore coach striker goalkeeper midfielder defender driver champion player',
  'papa cardinale vescovo arcivescovo monsignor monsignore don padre suor suora frate imam rabbino patriarca pope cardinal bishop archbishop reverend father sister rabbi patriarch',
  'generale colonnello tenente maresciallo ammiraglio general colonel lieutenant marshal admiral',
  'procuratore procuratrice pm prosecutor',
  'giudice gip judge justice',
  'avvocato avvocata avvocatessa attorney lawyer',
  'scrittore scrittrice poeta poetessa regista attore attrice cantante musicista cantautore pittore scultore writer author poet filmmaker actor actress singer musician painter sculptor',
  'giornalista conduttore conduttrice journalist',
  'scienziato scienziata fisico fisica chimico chimica biologo biologa ricercatore ricercatrice immunologo medico scientist physicist chemist biologist researcher',
  'ministro ministra viceministro sottosegretario premier vicepremier sindaco sindaca governatore governatrice assessore assessora deputato deputata senatore senatrice onorevole parlamentare eurodeputato eurodeputata minister mayor governor senator congressman congresswoman',
  'boss latitante pentito',
].map((words) => new Set(words.split(' ')));

/** True when nobody is both in the ordinary course of things: a minister and a footballer. False when either field is unknown. */
export function areOfDifferentFields(one: string, other: string): boolean {
  const field = (title: string): number => TITLE_FIELDS.findIndex((words) => words.has(title));
  const [a, b] = [field(one), field(other)];
  return a >= 0 && b >= 0 && a !== b;
}
