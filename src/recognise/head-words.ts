/** Generic words that begin or end the proper name of a body or a place: «Procura di Milano», «via Nazionale», «Stanford University». Folded. */

/** Begin an organisation's name in Italian, with a capital or after one («Ministero della Difesa»). */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'ministero procura tribunale corte comune regione provincia prefettura questura universita politecnico istituto fondazione associazione federazione confederazione unione banca cassa partito movimento lega commissione comitato consiglio camera agenzia autorita ospedale policlinico accademia osservatorio dipartimento assessorato sindacato ' +
    'ministry university institute foundation association federation bank party commission committee council court department office bureau agency academy school college union hospital'
  ).split(' '),
);

/** End an organisation's name, mostly in English: «Boston Globe», «Ford Foundation», «Telecom Spa». */
export const ORGANISATION_TAILS: ReadonlySet<string> = new Set(
  'university institute foundation association federation bank party commission committee council court department agency academy college union inc corp corporation ltd llc plc company group holdings airlines airways times post herald tribune globe news spa srl calcio fc club press'.split(
    ' ',
  ),
);

/** Begin an event's name before a complement: «Gran Premio d'Italia», «Olimpiadi di Pechino». «Premio» stands for the two words. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  'olimpiadi olimpiade giochi premio giro tour coppa mondiali europei festival torneo conferenza battaglia rivoluzione strage olympics championship championships'.split(
    ' ',
  ),
);

/** Begin a work's name before a complement: «Trattato di Lisbona». */
export const WORK_HEADS: ReadonlySet<string> = new Set(
  'trattato convenzione protocollo dichiarazione memorandum treaty convention protocol declaration'.split(
    ' ',
  ),
);

/** Begin a place's name and belong to it, in small letters too: «via Nazionale», «lago di Garda», «Mount Everest». */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'via viale piazza piazzale corso vicolo largo ponte lago monte isola golfo stretto fiume valle passo capo porta aeroporto stadio mount lake'.split(
    ' ',
  ),
);

/** Of those, the words that are just as often something else («per via di», «nel corso»): they need the name directly after them and no article before. */
export const WAVERING_PLACE_HEADS: ReadonlySet<string> = new Set(
  'via corso largo ponte capo passo porta valle isola fiume stadio aeroporto monte stretto'.split(' '),
);

/** End a place's name: «Hudson River», «Wall Street». */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  'street avenue road square river lake mountain mountains island islands bridge airport stadium county valley bay beach park ocean sea strait gulf'.split(
    ' ',
  ),
);

/** What may join a head word to its name. */
export const NAME_CONNECTORS: ReadonlySet<string> = new Set(
  'di del dello della dei degli delle dell d per of for the'.split(' '),
);
