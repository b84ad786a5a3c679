/**
 * Single words that are names in the base (labels, aliases, surnames used alone, given names) and ordinary words of
 * Italian or English as well, so that a capital at a sentence's start, a headline in capitals or a caption in lower
 * case does not tell. Chosen by hand among the names that also occur in lower case in news text: a word stands here
 * when its everyday meaning is common; bookish homonyms (Apple and Trump in English, Malta in Italian) do not count,
 * nor do names that are always the name once they bear a capital (Russia, Svizzera, Vaticano).
 */

/** Places and what stands in them. */
const PLACES = `
 marche bari prato massa potenza fermo como lodi latina trani lima riga mali male nice split
 cork turkey chad marina porto fiume tiro colonia montana indiana cortina sacramento po
 colle camera aula nord sud est north south east west mezzogiorno terra luna sole marte venere
 giove mars earth moon sun era termini pacifico monaco station stazione maine utah essen us

`;

/** Organisations, works and events. */
const BODIES = `
 apple meta visa time nature science shell intel visa stampa repubblica messaggero giornale avvenire panorama
 mattino unita foglio manifesto azione lega league verdi greens renew labour popolari socialisti democratici
 repubblicani democrats republicans senato camera commissione commission unione union parlamento parliament congresso
 congress council assemblea accademia nato cio fi rada gru emergency amnesty moderna futura minerva
 dart orion atlantis curiosity starship shuttle mondiali giubileo jubilee oscar leonardo
 tim galileo politico economist guardian telegraph spiegel gemelli sana fars consulta cassazione left
 aeronautica webb generali discovery sky forestale mise lancia ceca anonymous marvel spurs metallica arsenal booking
 fiorentina cites salernitana cremonese alpini bersaglieri corazzieri ulivo radicali terna puma oracle carabinieri
 bei fed pam
`;

/** Surnames and names. */
const SURNAMES = `
 conte letta costa fico sala fini amato fontana grillo grandi grossi monti speranza moro
 may brown bush rice major wood cook gates jobs park moon ban no li ri pan
 bell aspect lama mayor baker powell carter king price grant stone green black white may
 albanese leone leo
  hope
`;

/** Given names, and words that lists of given names hold. */
const GIVEN_NAMES = `
 rosa bianca gioia speranza letizia grazia vita vittoria stella massimo massima franco marina chiara celeste
 aria alba aurora azzurra allegra amore angelo assunta assunto ausilio battista bella benvenuto benigno candida
 costanza cristiano cristiana decimo desiderio diamante domenica donato donna dea elogio felice felicita fiore
  fortunata fortunato gentile germano gloria giusto giusta giovani idea innocente innocenza letizia liberato
 libero lieto luce margherita marcia mercedes mira natale neri nera nina norma onesta orchidea orso otto palma patrizia
 pellegrino pia pio prima primo regina romana romano sabato salvo santo secondo serena sesto settimo severo
 sicuro siriano terzo tranquillo ultimo urbano ventura vera vero vince viola vitale viva viola della dalla della
 nella una al alla per come anni hanno tre sara durante ora pero fine mai ben dell terzo mio mia sue lui tali alta
 parla vigile amante serena seconda lotta cielo art hope faith grace joy will may june april august summer autumn
 dawn rose daisy lily ivy violet ruby pearl crystal amber jade iris olive ginger patience prudence charity harmony
 melody destiny justice constant chance chase miles mark bill jack bob nick pat sue art frank grant dean earl
  king prince queen royal major general judge hunter mason cooper carter taylor baker archer clay stone forest
 river brook lance drew guy gene ray max mike sister storm golden brain name line even among said can lot else
 beat till server urban modest noble sincere honor marine naval price gun job don floor alone unique fortune vital
`;

/** The words, each once, in lower case as typed; the reader of the list folds them. */
export const ORDINARY_WORDS: readonly string[] = [
  ...new Set([PLACES, BODIES, SURNAMES, GIVEN_NAMES].flatMap((words) => words.split(/\s+/).filter(Boolean))),
];
