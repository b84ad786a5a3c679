/** Names that say little: a title alone, a given name alone, a part of a name, a name in another article. */
import { acrossArticles, casesOf, type LinkingCase } from './linking-case.ts';

const TITLE_ALONE: readonly LinkingCase[] = [
  ...casesOf(
    'title alone',
    'it',
    'La premier [[Giorgia Meloni|=giorgia-meloni]] ha visto il [[presidente|p]] e il [[ministro|m]]. Poi il [[Presidente|p]] è uscito.',
    'Parla il ministro [[Ugo Fabbricatore|ugo]]. Il [[Ministro|m]] degli Esteri di un altro paese lo ascolta.',
    'Il [[Papa|p]] della commedia è un attore. Il [[Generale|g]] è un personaggio.',
  ),
  ...casesOf(
    'title alone',
    'en',
    'The [[President|p]] of the chess club met [[Joe Biden|=joe-biden]].',
    'Minister [[Ada Fenwick|ada]] spoke. The [[Minister|m]] of another country listened.',
  ),
];

const FIRST_NAME_ALONE: readonly LinkingCase[] = [
  ...casesOf(
    'first name alone',
    'it',
    'La premier [[Giorgia Meloni|=giorgia-meloni]] è a Roma.\nUna ragazza, [[Giorgia|ragazza]], aspetta fuori da scuola.',
    '[[Silvia Marchetti|silvia]] ha vinto la gara.\nLa zia [[Silvia|zia]] la guardava dagli spalti.',
    'Il maestro [[Mario Draghetti|maestro]] insegna qui. Il piccolo [[Mario|piccolo]] ha sei anni.',
    '[[Elon Musk|=elon-musk]] ha licenziato tutti. Il cane di [[Donald|d]] abbaia.',
  ),
  ...casesOf(
    'first name alone',
    'en',
    '[[Hillary Clinton|=hillary-clinton]] spoke at length.\nA girl called [[Hillary|girl]] listened.',
    '[[Boris Johnson|=boris-johnson]] resigned. A bear named [[Boris|bear]] escaped from the zoo.',
  ),
];

const CUT_SHORT: readonly LinkingCase[] = [
  ...casesOf(
    'name cut short',
    'it',
    'Il fratellastro [[Kim Jong-nam|nam]] fu ucciso in Malaysia. [[Kim Jong-un|=kim-jong-un]] non commentò.',
    'Il difensore [[Kim Min-jae|min]] è infortunato. [[Kim Min-jae|min]] resta fuori un mese.',
    'La campionessa [[Kim Yu-na|yuna]] ha lasciato il ghiaccio. [[Kim Jong-un|=kim-jong-un]] seguiva in tv.',
    'Il ministro della Difesa [[No Kwang-chol|=no-kwang-chol]] ha accolto l’ospite. [[No Kwang-chol|=no-kwang-chol]] era in divisa.',
    'A Seul il deputato [[Park Jong-un|park]] ha protestato.',
  ),
  ...casesOf(
    'name cut short',
    'en',
    'The skater [[Kim Yu-na|yuna]] retired. [[Kim Yu-na|yuna]] won gold in 2010.',
    'The diplomat [[Choe Son-hui|=choe-son-hui]] flew to Moscow.',
    'The actor [[Lee Byung-hun|lee]] arrived with [[Lee Jung-jae|jung]].',
  ),
];

const ACROSS: readonly LinkingCase[] = [
  acrossArticles(
    'it',
    'Il ministro [[Ferrandi|a]] ha parlato alla Camera.',
    'Il ministro [[Ferrandi|b]] inaugura la fiera di un altro paese.',
  ),
  acrossArticles(
    'it',
    'Il sindaco [[Ugo Brandolesi|ugo]] inaugura il ponte.',
    'Il ponte voluto da [[Ugo Brandolesi|ugo]] è già chiuso. [[Brandolesi|ugo]] promette lavori.',
  ),
  acrossArticles(
    'it',
    'Il portiere [[Dario Venturelli|portiere]] ha parato due rigori.',
    'Il vescovo [[Dario Venturelli|vescovo]] ha celebrato la messa.',
  ),
  acrossArticles(
    'it',
    'L’imputato [[Neri|imputato]] ha taciuto.',
    'La cantante [[Neri|cantante]] sale sul palco.',
    '[[Anna Neri|anna]] ha scritto un libro.',
  ),
  acrossArticles(
    'it',
    'La bambina si chiama [[Asia|a]]; la madre [[Asia Lorenzetti|madre]] l’accompagna.',
    'Il signor [[Lorenzetti|signore]] vende biciclette.',
  ),
  acrossArticles(
    'it',
    'Il presidente [[Carlo Bentivogli|carlo]] ha aperto i lavori.',
    '[[Carlo Bentivogli|carlo]], presidente della fondazione, ha chiuso i lavori.',
    'Il presidente [[Bentivogli|altro]] non risponde.',
  ),
  acrossArticles(
    'en',
    'Mayor [[Harriet Colbrook|harriet]] opened the bridge.',
    'The bridge that [[Harriet Colbrook|harriet]] opened is closed. [[Colbrook|harriet]] said work would begin soon.',
  ),
  acrossArticles(
    'en',
    'Judge [[Whitlow|judge]] adjourned the case.',
    'Mr [[Whitlow|seller]] sells bicycles.',
  ),
  acrossArticles(
    'en',
    'The goalkeeper [[Martin Ellery|keeper]] saved a penalty.',
    'Bishop [[Martin Ellery|bishop]] said mass.',
  ),
  acrossArticles('en', '[[G. Hartnell|a]] of Leeds won the raffle.', 'Dr [[Hartnell|b]] treats horses.'),
];

/** The cases of this file. */
export const REFERENCE_CASES: readonly LinkingCase[] = [
  ...TITLE_ALONE,
  ...FIRST_NAME_ALONE,
  ...CUT_SHORT,
  ...ACROSS,
];
