/** People against places and bodies of their name, and bodies against one another. */
import { casesOf, type LinkingCase } from './linking-case.ts';

const PLACE_OR_PERSON: readonly LinkingCase[] = [
  ...casesOf(
    'place or person',
    'it',
    'La regista [[Paola Ferrara|regista]] presenta il film. Dice [[Ferrara|regista]]: «Ho girato in inverno».\nLa prima è a [[Ferrara|=ferrara]] il 3 marzo.',
    'Il deputato [[Guido Lodi|deputato]] è intervenuto. Il treno per [[Lodi|=lodi]] era in ritardo.',
    'L’attrice [[Sofia Milano|attrice]] vive da anni a [[Milano|=milano]].',
    'La scrittrice [[Georgia Castelli|georgia]] è partita per la [[Georgia|=georgia]].',
    '[[Tom Holland|tom]] ha incontrato i fan.\nAccanto a lui l’attore rideva: [[Holland|tom]] tornerà a maggio.',
    'Il generale [[Washington Alves|generale]] è atterrato a [[Washington|=washington]].',
  ),
  ...casesOf(
    'place or person',
    'en',
    'The actor [[Tom Holland|tom]] arrived late. [[Holland|tom]] signed autographs.',
    'The painter [[Rosa London|painter]] moved to [[London|=londra]] in 1990.',
    'The physicist [[Sam Houston|sam]] teaches in [[Houston|=houston]].',
    '[[Paris Delacroix|paris]] was born in [[Paris|=parigi]].',
    'The economist [[Jordan Blake|blake]] flew to [[Jordan|=giordania]] on Monday.',
  ),
];

const CLUB_OR_CITY: readonly LinkingCase[] = [
  ...casesOf(
    'club or city',
    'it',
    'Il [[Milan|=milan]] ha vinto due a zero. A [[Milano|=milano]] pioveva.',
    'La partita: il [[Napoli|=ssc-napoli]] pareggia in casa. A [[Napoli|=napoli]] i tifosi hanno fatto festa.',
    'L’attaccante del [[Torino|=torino-fc]] abita a [[Torino|=torino]].',
    'L’allenatore del [[Milan|=milan]] non parla. «Restiamo al [[Milan|=milan]]», dice il portiere.',
    'La squadra è partita da [[Milano|=milano]]. Il [[Milan|=milan]] gioca domani.',
    'La [[Roma|=as-roma]] batte la Lazio nel derby di campionato. Il sindaco di [[Roma|=roma]] era allo stadio.',
  ),
  ...casesOf(
    'club or city',
    'en',
    '[[Liverpool FC|=liverpool-fc]] won again. The city of [[Liverpool|=liverpool]] celebrated.',
    '[[AC Milan|=milan]] travel to [[Milan|=milano]] airport by bus.',
    'The mayor of [[Naples|=napoli]] congratulated the team.',
    '[[Real Madrid|=real-madrid]] play in [[Madrid|=madrid]] tonight.',
  ),
];

const NEWSPAPER_OR_STATE: readonly LinkingCase[] = [
  ...casesOf(
    'newspaper or state',
    'it',
    'I ribelli avanzano nella [[Repubblica democratica del Congo|=repubblica-democratica-del-congo]], a est di Goma.',
    'Il presidente della [[Repubblica|stato]] ha firmato la legge.',
    'In un’intervista a [[Repubblica|=la-repubblica]] il giornalista spiega le sue fonti.',
    'La giornalista scrive per [[la Repubblica|=la-repubblica]] dalla [[Repubblica Ceca|=repubblica-ceca]].',
    'La [[Repubblica popolare di Borea|borea]] non esiste più dal 1991.',
    'La sala [[stampa|sala]] era piena. Lo scrive [[La Stampa|=la-stampa]].',
  ),
  ...casesOf(
    'newspaper or state',
    'en',
    'Fighting goes on in the [[Democratic Republic of the Congo|=repubblica-democratica-del-congo]].',
    'The [[Washington Post|=washington-post]] reported it first; officials in [[Washington|=washington]] declined to comment.',
    'An editor of the [[Irish Times|=irish-times]] said hard times were coming.',
  ),
];

const COMPANY_OR_SURNAME: readonly LinkingCase[] = [
  ...casesOf(
    'company or surname',
    'it',
    'L’operaio [[Bruno Ferrari|bruno]] lavora a Modena. «Sono contento», dice [[Ferrari|bruno]].\nLe azioni della [[Ferrari|=ferrari]] salgono in Borsa.',
    'La pilota [[Anna Ford|pilota]] guida per diletto. Gli operai della [[Ford|ford]] scioperano.',
    'Lo stilista [[Giulio Benetton|giulio]] ha lasciato Treviso.\nIl titolo [[Benetton|=benetton]] scende.',
  ),
  ...casesOf(
    'company or surname',
    'en',
    'The carpenter [[Alan Ford|alan]] was fined. Workers at [[Ford|ford]] walked out.',
    'The inventor [[Nikola Tesla|nikola]] died in New York. Shares of [[Tesla|=tesla]] fell.',
    'The teacher [[Emma Disney|emma]] retires. [[Emma Disney|emma]] never worked for [[Disney|=disney]].',
  ),
];

/** The cases of this file. */
export const THING_CASES: readonly LinkingCase[] = [
  ...PLACE_OR_PERSON,
  ...CLUB_OR_CITY,
  ...NEWSPAPER_OR_STATE,
  ...COMPANY_OR_SURNAME,
];
