/** Words that carry grammar and no content, Italian and English, folded. One list for both: captions mix them. */
import { ENGLISH_MONTHS, ITALIAN_MONTHS } from '#text/months.ts';

const ITALIAN =
  'il lo la li i gli le l un uno una un di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi e ed o od ma anche se non che chi cui come dove quando mentre perche quindi pero piu meno molto poco ' +
  'questo questa questi queste quello quella quelli quelle quel quell suo sua suoi sue loro mio mia nostro nostra tuo tua noi voi lui lei io tu si ci vi ne mi ti c d s e ha hanno ho hai era erano sono sei fu furono sara saranno essere avere stato stata stati state avra viene vengono ' +
  'dopo prima durante contro verso senza sotto sopra oltre entro presso secondo intanto ieri oggi domani ora poi gia ancora sempre mai qui qua la cosi tutto tutti tutte tutta ogni altro altra altri altre alcuni alcune nessuno nessuna qualche stesso stessa infatti inoltre invece tuttavia dunque eppure oppure neppure neanche nonostante benche sebbene poiche affinche purche allora adesso appena forse magari certo ecco no';

const ENGLISH =
  'the a an of to in on at by for from with without and or but nor so if as than then that this these those there here who whom whose which what when where why how it its he she they we you i his her their our your my him them us me is are was were be been being has have had do does did will would shall should may might must can could not no yes ' +
  'after before during against towards toward under over between among about into onto upon within since until while because although though however also too very more most less least much many few some any all each every both either neither another other such only just even still yet already again once now today yesterday tomorrow meanwhile moreover according despite following given';

/** Folded function words of each language. */
export const FUNCTION_WORDS_BY_LANGUAGE: Readonly<Record<'it' | 'en', ReadonlySet<string>>> = {
  it: new Set(ITALIAN.split(' ')),
  en: new Set(ENGLISH.split(' ')),
};

/** Folded function words of Italian and English. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`${ITALIAN} ${ENGLISH}`.split(' '));

/** Words that put what follows somewhere: after them a capitalised ordinary word is a place («nelle Marche», «in Reading»). */
export const LOCATIVES: ReadonlySet<string> = new Set(
  'a ad in da di nel nella nelle nei negli nell al alla alle ai dal dalla dalle dai del della delle dei verso presso tra fra per at to from near of through across outside around'.split(
    ' ',
  ),
);

/** Days and months: written with a capital in English and in titles, never names of anybody. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...ITALIAN_MONTHS,
  ...ENGLISH_MONTHS,
  ...(
    'lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'natale pasqua ferragosto christmas easter'
  ).split(' '),
]);
