/**
 * Generic words that begin or end the proper name of a body or a place: «Procura di Milano», «via Nazionale», «Stanford University». Folded.
 * Words only, no names: which entity a name means is for the knowledge base to say.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Begin an organisation's name, with a capital («Ministero della Difesa»). */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
  ministero procura tribunale corte comune regione provincia prefettura questura universita politecnico istituto fondazione associazione
  federazione confederazione unione banca banco cassa partito movimento lega commissione comitato consiglio camera agenzia autorita ospedale
  policlinico accademia osservatorio dipartimento assessorato sindacato societa azienda ente gruppo centro presidenza capitaneria brigata
  brigate esercito alleanza fronte direzione corpo guardia segreteria soprintendenza cooperativa consorzio compagnia diocesi arcidiocesi ordine
  comando reggimento battaglione squadriglia polizia coordinamento congregazione ambasciata consolato assemblea parlamento radio studio circolo
  teatro museo liceo conservatorio facolta ufficio servizio squadra clinica azienda asl tar
  ministry university institute foundation association federation bank party commission committee council court department office bureau agency
  academy school college union hospital church embassy parliament
`);

/** Of those, the words that newspapers also print small before a name that is unmistakable: «ministero della Giustizia», «università di Bologna». */
export const SMALL_ORGANISATION_HEADS: ReadonlySet<string> = words('ministero universita');

/** Of those, the words that need more than a bare capitalised word after them: «Centro Studi Alpini», but «Centro Italia». */
export const WAVERING_ORGANISATION_HEADS: ReadonlySet<string> = words(
  'centro gruppo ordine corpo servizio radio studio squadra compagnia ufficio office church school',
);

/** Bodies and buildings that bear the name of a person or saint directly after the word, which may be small: «università Bocconi», «ospedale Gemelli». */
export const NAMED_BODY_HEADS: ReadonlySet<string> = words(
  'universita ospedale policlinico clinica liceo istituto fondazione associazione accademia scuola conservatorio museo teatro biblioteca brigata',
);

/** End an organisation's name, mostly in English: «Boston Globe», «Ford Foundation», «Telecom Spa». */
export const ORGANISATION_TAILS: ReadonlySet<string> = words(`
  university institute foundation association federation bank party commission committee council court department agency academy college union
  inc corp corporation ltd llc plc gmbh company group holdings airlines airways times post herald tribune globe news spa srl snc calcio fc club press
  organization organisation army navy police authority trust society magazine journal gazette network records studios entertainment
  technologies industries motors partners ventures hospital school church ministry onlus
`);

/** Of those, the words that a leader's surname stands before without making a name: «the von der Leyen Commission». */
export const TAILS_AFTER_LEADERS: ReadonlySet<string> = words(
  'commission committee council party court department agency union army police',
);

/** Begin the name of a sports club, printed as a known abbreviation or word: «FC Südtirol», «Dinamo Tbilisi». */
export const CLUB_HEADS: ReadonlySet<string> = words(
  'fc ac acf ssc cus sporting dinamo dynamo lokomotiv spartak borussia atletico deportivo olympique virtus pallacanestro',
);

/** Begin an event's name before a complement: «Gran Premio d'Italia», «Olimpiadi di Pechino». «Premio» stands for the two words. */
export const EVENT_HEADS: ReadonlySet<string> = words(
  'olimpiadi olimpiade giochi premio giro tour coppa mondiali europei festival torneo conferenza battaglia rivoluzione strage olympics championship championships',
);

/** Begin a work's name before a complement: «Trattato di Lisbona». */
export const WORK_HEADS: ReadonlySet<string> = words(
  'trattato convenzione protocollo dichiarazione memorandum treaty convention protocol declaration',
);

/** Works that bear a name directly after the word, which may be small: «premio Strega», «legge Bossi-Fini». */
export const NAMED_WORK_HEADS: ReadonlySet<string> = words('premio legge lodo dottrina teorema riforma');

/** End a work's name: «Booker Prize». */
export const WORK_TAILS: ReadonlySet<string> = words('prize award awards act treaty');

/** Begin a place's name and belong to it, in small letters too: «via Nazionale», «lago di Garda», «Mount Everest». */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  via viale piazza piazzale corso vicolo largo ponte lago monte isola golfo stretto fiume valle passo capo porta aeroporto stadio mount lake
  palazzo villa torre basilica duomo cattedrale santuario castello palasport palazzetto autodromo ippodromo circuito carcere caserma cimitero
  stazione cinema
`);

/** Of those, the words that are just as often something else («per via di», «nel corso»): they need the name directly after them and no article before. */
export const WAVERING_PLACE_HEADS: ReadonlySet<string> = words('via corso largo capo passo porta valle');

/** Of those, the words that join their name directly only: «stadio Olimpico», but «stadio di Bergamo» is a stadium and a town. */
export const DIRECT_PLACE_HEADS: ReadonlySet<string> = words(`
  ponte isola fiume stadio aeroporto monte stretto palazzo villa torre basilica duomo cattedrale santuario castello palasport palazzetto
  autodromo ippodromo circuito carcere caserma cimitero stazione cinema
`);

/** End a place's name: «Hudson River», «Wall Street», «Lincoln Memorial». */
export const PLACE_TAILS: ReadonlySet<string> = words(`
  street avenue road square river lake mountain mountains island islands bridge airport stadium county valley bay beach park ocean sea strait gulf
  tower towers memorial center centre museum theatre theater hall library palace cathedral arena
`);

/** Of all tails, those that are surnames too: after one given name they belong to a person («Jerry Hall»). */
export const TAILS_AS_SURNAMES: ReadonlySet<string> = words(
  'hall church park lake palace bay post press trust banks bank',
);

/** What may join a head word to its name. */
export const NAME_CONNECTORS: ReadonlySet<string> = words(
  'di del dello della dei degli delle dell d per of for the',
);

/** What may join a second complement to a name that is complete without it: «Tribunale di Sorveglianza di Milano». */
export const SECOND_CONNECTORS: ReadonlySet<string> = words('di del dello della dei degli delle dell d of');

/** Bodies of which there is one in each town, so that a second complement belongs to their name. */
export const LOCAL_HEADS: ReadonlySet<string> = words(
  'tribunale procura corte questura prefettura direzione ordine camera capitaneria court',
);

/** Bodies that have several matters: «Ministero delle Infrastrutture e dei Trasporti». */
export const MATTER_HEADS: ReadonlySet<string> = words(
  'ministero ministry department dipartimento assessorato facolta direzione commissione',
);

/** Adjectives that belong to a body's name in small letters too: «Polizia stradale», «Corte costituzionale». Adjectives of nations stay outside. */
export const BODY_ADJECTIVES: ReadonlySet<string> = words(`
  nazionale nazionali internazionale internazionali centrale generale costituzionale suprema supremo stradale penitenziaria municipale locale
  parlamentare federale regionale provinciale comunale militare navale popolare democratico democratica democratici socialista comunista liberale
  repubblicano cristiano cristiana civile sanitaria sanitario ferroviaria postale scientifica superiore mobile elettorale antimafia olimpico
  episcopale apostolica tributaria amministrativo distrettuale conservatore laburista radicale ecologista cooperativo bancaria forestale pontificia
`);

/** Matters that bodies deal with, small in many newspapers: «Agenzia delle entrate», «Ministero della giustizia». */
export const BODY_MATTERS: ReadonlySet<string> = words(`
  giustizia interno interni difesa esteri economia salute ambiente entrate ministri sicurezza cultura lavoro istruzione ricerca trasporti
  infrastrutture finanze finanza tesoro agricoltura conti deputati appello cassazione assise sorveglianza riesame sanita commercio industria
  ricerche consumatori giornalisti avvocati medici dogane territorio
`);

/** Organs that every company and association has: with a capital they are still no body by name. */
export const COMMON_ORGANS: ReadonlySet<string> = words(
  'amministrazione directors trustees management gestione classe istituto',
);

/** Words that with a capital inside a sentence stand for a body by themselves: «il Governo», «i Carabinieri». */
export const LONE_BODIES: ReadonlySet<string> = words(
  'parlamento governo polizia carabinieri questura procura prefettura esercito',
);

/** Places that bear a person's full name directly after the word, which is mostly small: «palestra Sandro Pertini». Other names after them are left alone. */
export const PERSON_PLACE_HEADS: ReadonlySet<string> = words(`
  palestra piscina centro asilo sala aula auditorium parco giardino giardini rotonda galleria tunnel traforo viadotto diga molo rifugio bivacco
  residenza hotel albergo ristorante velodromo biblioteca padiglione ostello campo impianto largo palazzetto villa caserma carcere
`);

/** Works that do: «la nave Giorgio Napolitano». */
export const PERSON_WORK_HEADS: ReadonlySet<string> = words(
  'nave portaerei sottomarino fregata incrociatore traghetto rompighiaccio telescopio satellite',
);

/** Events that do: «trofeo Silvio Berlusconi». */
export const PERSON_EVENT_HEADS: ReadonlySet<string> = words('trofeo coppa memorial torneo festival');

/** Small English words after the full name of the person that a place is called after: «John F. Kennedy airport». */
export const SMALL_PLACE_TAILS: ReadonlySet<string> = words(
  'airport stadium library bridge street square avenue park center centre museum theatre theater arena memorial',
);

/** The same for a body: «the Nelson Mandela school». */
export const SMALL_BODY_TAILS: ReadonlySet<string> = words(
  'school hospital university college institute foundation',
);

/** The same for a work: «the Olof Palme prize». */
export const SMALL_WORK_TAILS: ReadonlySet<string> = words('prize award medal trophy');
