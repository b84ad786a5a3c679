/**
 * What the articles of a synthetic edition are written with: words and sentences of our own. Sentences say nothing true of anybody; they are shaped as
 * those of news are, so that a compiler and an index have the work that news would give them.
 * In a sentence `{P}` is a person, `{S}` somebody whom nobody knows, `{L}` a place, `{O}` a body, `{n}` a noun, `{N}` one with its article, `{a}` an adjective,
 * `{v}` a verb, `{d}` a number, `{y}` a year.
 */
export interface WordMaterial {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly verbs: readonly string[];
  /** Before a noun or a verb they make a rarer word. */
  readonly prefixes: readonly string[];
  /** After a noun without its last vowel they make a rarer one. */
  readonly nounEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly sentences: readonly string[];
  readonly headlines: readonly string[];
  readonly headings: readonly string[];
  readonly givenNames: readonly string[];
  readonly surnameBeginnings: readonly string[];
  readonly surnameMiddles: readonly string[];
  readonly surnameEndings: readonly string[];
  readonly credits: readonly string[];
  readonly sources: readonly string[];
}

const split = (words: string): string[] => words.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split('\n');

/** Italian nouns are given in the singular; their gender follows from the last letter, those in -e are feminine here. */
const ITALIAN: WordMaterial = {
  nouns:
    split(`governo accordo mercato lavoro piano voto bilancio vertice progetto settore consiglio partito prezzo impianto cantiere porto territorio
    incontro rapporto ministero tribunale contratto servizio ospedale campionato incendio esercito confine missile satellite laboratorio esperimento
    scienziato telescopio razzo motore decreto documento testo discorso candidato sindacato treno ponte fiume vigneto raccolto teatro concerto romanzo
    legge riforma guerra pace crisi crescita spesa tassa banca borsa industria fabbrica scuola ricerca scoperta missione stazione sonda regione
    provincia piazza strada inchiesta sentenza protesta elezione maggioranza opposizione coalizione riunione trattativa delegazione visita frontiera
    bandiera memoria mostra squadra partita stagione vittoria sconfitta salute malattia cura vaccinazione energia rete piattaforma macchina memoria
    acqua pioggia siccità montagna costa isola barca famiglia comunità università biblioteca lettera immagine fotografia pagina parola domanda risposta`),
  adjectives:
    split(`nazionale europeo politico economico sociale pubblico nuovo grande difficile lungo importante internazionale regionale locale
    recente storico militare finanziario scientifico industriale agricolo culturale giudiziario parlamentare sanitario ambientale digitale spaziale
    urbano rurale costiero montano antico moderno veloce lento forte debole chiaro oscuro raro comune esteso breve solido fragile`),
  verbs:
    split(`annuncia approva respinge presenta discute prepara riapre chiude sostiene critica visita firma rinvia conferma smentisce propone misura
    scopre finanzia costruisce difende attende accusa convoca accoglie valuta corregge pubblica ricorda trasforma riduce aumenta`),
  prefixes:
    split(`ri pre micro macro auto super euro video bio eco tele radio inter sotto contro neo semi anti multi foto idro aero termo elettro para
    meta mono poli ultra extra infra intra trans vice maxi mini geo agro cine moto`),
  nounEndings: split(
    `ismo ista ificio ario iera ino etto one aggio eria ante enza ezza abile atore atrice ologia ometro ografia`,
  ),
  adjectiveEndings: split(`istico ale ario esco ivo oso abile iano ense ifico`),
  sentences: lines(`
{N} di {L} {v} {N} {a}, e {P} ne parla come di una svolta.
Secondo {P}, {N} {a} non basta: serve {N}, ha detto a {L}.
«Non è {N} che ci preoccupa», ha detto {P}, «ma {N} {a}».
A {L} {N} {v} {N} dopo {d} giorni di discussione, e {O} attende.
{O} {v} {N} {a} con {d} voti, mentre {P} chiede più tempo.
Tra {L} e {L} restano {d} chilometri e {N} {a} da chiudere.
Lo racconta {S}, che da {d} anni segue {N} per {O}.
{P} e {P} si sono incontrati a {L}: al centro {N}, poi {N} {a}.
Nel {y} {N} era {a}; oggi {N} di {O} {v} {N}.
Per {S}, responsabile del {n} {a}, la causa è {N}.
Non tutti sono d’accordo: {S}, di {L}, ricorda che {N} {v} {N}.
Il costo previsto è di {d} milioni, di cui {d} per {N} {a}.
{N} {a} e {N} sono le due strade che {P} ha indicato.
Fra {n} e {n}, {O} ha scelto la prima, e {N} cambia.
Intanto {P} {v} {N}: la decisione arriverà entro {d} settimane.
È {N}, più che {N}, a dividere {L} e {O}.
Alla fine resta {N} {a}, scrive {S} in una nota di {d} pagine.
Nessuno, a {L}, aveva mai visto {N} così {a}.
{P}, che conosce {O} da vicino, {v} {N} senza nominare {P}.
Chi aspetta {N} dovrà avere pazienza: {N} {a} comincia a {L} nel {y}.`),
  headlines: lines(`
{P} {v} {N} {a} a {L}
{O}, {N} {v} {N}: {P} prende tempo
{L}, {N} {a} dopo {d} giorni
{P} e {P}, {N} che {v} {L}
Perché {N} {a} divide {O}
{N} di {L} e {N} {a}, la lunga giornata di {P}`),
  headings: lines(`
La questione di {L}
Che cosa cambia con {N}
I numeri di {O}`),
  givenNames:
    split(`Adele Agnese Alba Amelia Bianca Camilla Caterina Chiara Clara Delia Elvira Emma Fausta Flavia Gemma Ginevra Ida Irene Lidia Livia Lucia
    Marta Nora Olga Paola Rita Sara Silvia Teresa Vera Aldo Bruno Carlo Cesare Dario Duilio Elio Enzo Ettore Fabio Franco Gino Giulio Guido Ivo Lino Luca
    Marco Mario Nino Oreste Paolo Piero Renzo Sandro Tullio Ugo Vito`),
  surnameBeginnings: split(
    `Bel Bran Cam Car Cas Del Fal Fer Gal Gar Lan Lom Mal Man Mar Mon Mor Pal Pel Per Ric Ron San Sar Sil Spa Tar Tor Val Ver Vin Zam`,
  ),
  surnameMiddles: split(
    `ba be bo ca co da do fa fi ga gi la lo ma mi na no pa ra ri ro sa si ta te ti va vi`,
  ),
  surnameEndings: split(
    `belli canti celli chini dini fanti galli gnani lani lardi letti moni nardi nelli pesi retti rini soli tani tori velli zani`,
  ),
  credits: split('ansa lapresse afp'),
  sources: ['ANSA', 'LaPresse', 'Reuters', 'AFP', 'Il Borgo'],
};

const ENGLISH: WordMaterial = {
  nouns:
    split(`government agreement market plan vote budget summit project council party price plant harbour region meeting report ministry court contract
    service hospital season fire army border missile satellite laboratory experiment scientist telescope rocket engine decree document speech candidate
    union train bridge river harvest theatre concert novel law reform war crisis growth tax bank industry factory school discovery mission station probe
    province square road inquiry ruling protest election majority coalition delegation visit flag exhibition team match victory defeat disease treatment
    network platform machine storm mountain coast island boat family community university library letter image page word question answer`),
  adjectives:
    split(`national European political economic social public new large difficult long important regional local recent historic military
    financial scientific industrial cultural digital urban rural coastal ancient modern fast slow strong weak clear rare common brief solid fragile`),
  verbs:
    split(`announces approves rejects presents discusses prepares reopens closes supports visits signs delays confirms denies proposes measures
    finances builds defends expects convenes welcomes weighs corrects publishes recalls transforms reduces raises`),
  prefixes:
    split(`re pre micro macro auto super euro video bio eco tele radio inter under counter neo semi anti multi photo hydro aero thermo electro para
    meta mono poly ultra extra infra intra trans vice mini geo agro`),
  nounEndings: split(`ism ist ship hood ling ette age dom ation ology ometer ography craft work yard land`),
  adjectiveEndings: split(`al ous ish less ful able ic like wide bound`),
  sentences: lines(`
{N} of {L} {v} {N} after {d} days of talks, and {P} calls it a turning point.
According to {P}, {N} is not enough: what is needed is a {a} {n}, officials said in {L}.
“It is not {N} that worries us,” {P} said, “but the {a} {n}.”
{O} {v} a {a} {n} by {d} votes, while {P} asks for more time.
Between {L} and {L} there are {d} kilometres and a {a} {n} to settle.
{S}, who has followed {N} for {O} for {d} years, tells it differently.
{P} met {P} in {L}: first {N}, then the {a} {n}.
In {y} {N} was {a}; today {N} of {O} {v} {N}.
Not everybody agrees: {S}, of {L}, says that {N} {v} {N}.
It would cost {d} million, {d} of them for the {a} {n}.
Meanwhile {P} {v} {N}; a decision is due within {d} weeks.
Nobody in {L} had ever seen a {n} so {a}.
{P}, who knows {O} well, {v} {N} without naming {P}.`),
  headlines: lines(`
{P} {v} a {a} {n} in {L}
{O} {v} {N} as {P} asks for time
Why a {a} {n} divides {O}
{L} waits for {N} after {d} days`),
  headings: lines(`
The question of {L}
What changes with {N}`),
  givenNames:
    split(`Alice Beth Clare Daisy Edith Fiona Grace Hazel Iris Jane Kate Laura Mabel Nell Olive Rose Ruth Tess Violet Wendy Alan Basil Colin Derek
    Edwin Frank Gavin Harold Ian Jack Keith Leonard Martin Neil Oscar Ralph Simon Trevor Walter`),
  surnameBeginnings: split(
    `Ash Black Brad Brom Cald Dal Dun Far Green Had Hart Hol Kel Lang Mar Nor Oak Pem Rad Shel Stan Thorn Wal Whit Win`,
  ),
  surnameMiddles: split(`a bor c de en er f in k l m n ow p r s t u w y`),
  surnameEndings: split(
    `bridge brook bury by combe croft dale field ford gate ham ley man more ridge son stead stone ton well wick worth`,
  ),
  credits: split('reuters epa ap'),
  sources: ['Reuters', 'AP', 'EPA', 'The Harbour Post'],
};

/** The material of each language. */
export const MATERIAL = { it: ITALIAN, en: ENGLISH } as const;
