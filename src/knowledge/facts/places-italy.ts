/** Italy's regions, provincial capitals, seats of government and monuments that news name. */
import { place, type Fact } from './notation.ts';

/** Label, English label where it differs, adjective, Italian article. */
const REGIONS: readonly (readonly [it: string, en: string, adjective: string, article: string])[] = [
  ['Abruzzo', '', 'abruzzese', 'il'],
  ['Basilicata', '', 'lucano', 'la'],
  ['Calabria', '', 'calabrese', 'la'],
  ['Campania', '', 'campano', 'la'],
  ['Emilia-Romagna | Emilia Romagna', '', 'emiliano', "l'"],
  ['Friuli Venezia Giulia | Friuli-Venezia Giulia | Friuli', '', 'friulano', 'il'],
  ['Lazio', '', 'laziale', 'il'],
  ['Liguria', '', 'ligure', 'la'],
  ['Lombardia', 'Lombardy', 'lombardo', 'la'],
  ['Marche', '', 'marchigiano', 'le'],
  ['Molise', '', 'molisano', 'il'],
  ['Piemonte', 'Piedmont', 'piemontese', 'il'],
  ['Puglia | Puglie', 'Puglia | Apulia', 'pugliese', 'la'],
  ['Sardegna', 'Sardinia', 'sardo', 'la'],
  ['Sicilia', 'Sicily', 'siciliano', 'la'],
  ['Toscana', 'Tuscany', 'toscano', 'la'],
  [
    'Trentino-Alto Adige | Trentino Alto Adige',
    'Trentino-Alto Adige | Trentino-South Tyrol',
    'trentino',
    'il',
  ],
  ['Umbria', '', 'umbro', "l'"],
  ["Valle d'Aosta", "Valle d'Aosta | Aosta Valley", 'valdostano', 'la'],
  ['Veneto', '', 'veneto', 'il'],
];

/** Regional capitals and large cities: label, English label where it differs, adjective, region. */
const LARGE_TOWNS: readonly (readonly [it: string, en: string, adjective: string, region: string])[] = [
  ['Milano', 'Milan', 'milanese', 'Lombardia'],
  ['Napoli', 'Naples', 'napoletano', 'Campania'],
  ['Torino', 'Turin', 'torinese', 'Piemonte'],
  ['Palermo', '', 'palermitano', 'Sicilia'],
  ['Genova', 'Genoa', 'genovese', 'Liguria'],
  ['Bologna', '', 'bolognese', 'Emilia-Romagna'],
  ['Firenze', 'Florence', 'fiorentino', 'Toscana'],
  ['Bari', '', 'barese', 'Puglia'],
  ['Catania', '', 'catanese', 'Sicilia'],
  ['Venezia', 'Venice', 'veneziano', 'Veneto'],
  ['Verona', '', 'veronese', 'Veneto'],
  ['Messina', '', 'messinese', 'Sicilia'],
  ['Padova', 'Padua', 'padovano', 'Veneto'],
  ['Trieste', '', 'triestino', 'Friuli Venezia Giulia'],
  ['Taranto', '', 'tarantino', 'Puglia'],
  ['Brescia', '', 'bresciano', 'Lombardia'],
  ['Parma', '', 'parmigiano', 'Emilia-Romagna'],
  ['Modena', '', 'modenese', 'Emilia-Romagna'],
  ['Cagliari', '', 'cagliaritano', 'Sardegna'],
  ['Perugia', '', 'perugino', 'Umbria'],
  ['Ancona', '', 'anconetano', 'Marche'],
  ["L'Aquila", '', 'aquilano', 'Abruzzo'],
  ['Potenza', '', 'potentino', 'Basilicata'],
  ['Catanzaro', '', 'catanzarese', 'Calabria'],
  ['Campobasso', '', 'campobassano', 'Molise'],
  ['Trento', '', 'trentino', 'Trentino-Alto Adige'],
  ['Aosta', '', 'aostano', "Valle d'Aosta"],
  ['Bolzano', 'Bolzano | Bozen', 'bolzanino', 'Trentino-Alto Adige'],
  ['Reggio Calabria', '', 'reggino', 'Calabria'],
];

/** The other provincial capitals, by region. */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  Abruzzo: ['Chieti', 'Pescara', 'Teramo'],
  Basilicata: ['Matera'],
  Calabria: ['Cosenza', 'Crotone', 'Vibo Valentia'],
  Campania: ['Avellino', 'Benevento', 'Caserta', 'Salerno'],
  'Emilia-Romagna': ['Cesena', 'Ferrara', 'Forlì', 'Piacenza', 'Ravenna', 'Reggio Emilia', 'Rimini'],
  'Friuli Venezia Giulia': ['Gorizia', 'Pordenone', 'Udine'],
  Lazio: ['Frosinone', 'Latina', 'Rieti', 'Viterbo'],
  Liguria: ['Imperia', 'La Spezia', 'Savona'],
  Lombardia: [
    'Bergamo',
    'Como',
    'Cremona',
    'Lecco',
    'Lodi',
    'Mantova',
    'Monza',
    'Pavia',
    'Sondrio',
    'Varese',
  ],
  Marche: ['Ascoli Piceno | Ascoli', 'Fermo', 'Macerata', 'Pesaro', 'Urbino'],
  Molise: ['Isernia'],
  Piemonte: ['Alessandria', 'Asti', 'Biella', 'Cuneo', 'Novara', 'Verbania', 'Vercelli'],
  Puglia: ['Andria', 'Barletta', 'Brindisi', 'Foggia', 'Lecce', 'Trani'],
  Sardegna: ['Carbonia', 'Nuoro', 'Oristano', 'Sassari', 'Olbia'],
  Sicilia: ['Agrigento', 'Caltanissetta', 'Enna', 'Ragusa', 'Siracusa', 'Trapani'],
  Toscana: [
    'Arezzo',
    'Carrara',
    'Grosseto',
    'Livorno',
    'Lucca',
    'Massa',
    'Pisa',
    'Pistoia',
    'Prato',
    'Siena',
  ],
  Umbria: ['Terni'],
  Veneto: ['Belluno', 'Rovigo', 'Treviso', 'Vicenza'],
};

/** English names of the smaller capitals that have one. */
const ENGLISH: Readonly<Record<string, string>> = { Mantova: 'Mantua', Siracusa: 'Syracuse' };

const LARGE_TOWN_PROMINENCE = 0.85;
const TOWN_PROMINENCE = 0.75;

/** Seats of power, monuments, islands and towns that stand in the news. */
const LANDMARKS: readonly Fact[] = [
  place(
    'Quirinale | Palazzo del Quirinale',
    'Quirinale Palace | Quirinal Palace | Quirinale | Quirinal',
    'residenza del presidente della Repubblica italiana',
    'residence of the president of Italy',
    {
      contextual: [
        { lang: 'it', text: 'Colle', near: ['quirinale', 'sergio-mattarella', 'giorgio-napolitano'] },
      ],
      prominence: 0.9,
    },
  ),
  place('Palazzo Chigi', '', 'sede del governo italiano, a Roma', 'seat of the Italian government in Rome', {
    prominence: 0.9,
  }),
  place(
    'Montecitorio | Palazzo Montecitorio',
    '',
    'sede della Camera dei deputati',
    'seat of the Chamber of Deputies',
    { prominence: 0.85 },
  ),
  place('Palazzo Madama', '', 'sede del Senato italiano', 'seat of the Italian Senate', { prominence: 0.85 }),
  place(
    'Farnesina | Palazzo della Farnesina',
    '',
    'sede del ministero degli Esteri italiano',
    'seat of the Italian foreign ministry',
    { prominence: 0.85 },
  ),
  place(
    'Viminale | Palazzo del Viminale',
    '',
    "sede del ministero dell'Interno italiano",
    'seat of the Italian interior ministry',
    { prominence: 0.82 },
  ),
  place(
    'Nazareno',
    '',
    'sede del Partito democratico, a Roma',
    'headquarters of the Democratic Party in Rome',
    { prominence: 0.5 },
  ),
  place(
    'Campidoglio',
    'Capitoline Hill | Campidoglio',
    'colle e municipio di Roma',
    'hill and city hall of Rome',
    { prominence: 0.7 },
  ),
  place('Palazzo Marino', '', 'municipio di Milano', 'city hall of Milan', { prominence: 0.6 }),
  place('Piazza Affari', '', 'sede della Borsa di Milano', 'seat of the Milan stock exchange', {
    prominence: 0.75,
  }),
  place(
    'Basilica di San Pietro | San Pietro',
    "St Peter's Basilica | Saint Peter's Basilica | St. Peter's Basilica",
    'basilica del Vaticano',
    'basilica in the Vatican',
    {
      contextual: [{ lang: 'it', text: 'Cupolone', near: ['roma', 'citta-del-vaticano'] }],
      prominence: 0.8,
    },
  ),
  place(
    'Piazza San Pietro',
    "St Peter's Square | St. Peter's Square | Saint Peter's Square",
    'piazza davanti alla basilica vaticana',
    'square before the Vatican basilica',
    { prominence: 0.8 },
  ),
  place(
    'Cappella Sistina',
    'Sistine Chapel',
    'cappella dei Palazzi vaticani',
    'chapel in the Vatican palaces',
    { prominence: 0.7 },
  ),
  place(
    'Castel Gandolfo',
    '',
    'comune del Lazio, residenza estiva dei papi',
    'town in Lazio, summer residence of the popes',
    { prominence: 0.65 },
  ),
  place('Colosseo', 'Colosseum', 'anfiteatro di Roma', 'amphitheatre in Rome', { prominence: 0.75 }),
  place('Lampedusa', '', 'isola delle Pelagie, in Sicilia', 'Sicilian island', { prominence: 0.8 }),
  place('Capri', '', 'isola del golfo di Napoli', 'island in the Gulf of Naples', { prominence: 0.65 }),
  place('Ischia', '', 'isola del golfo di Napoli', 'island in the Gulf of Naples', { prominence: 0.65 }),
  place('Sanremo', '', 'città della Liguria', 'town in Liguria', { prominence: 0.75 }),
  place('Taormina', '', 'città della Sicilia', 'town in Sicily', { prominence: 0.65 }),
  place("Cortina d'Ampezzo | Cortina", '', 'comune del Veneto', 'town in Veneto', { prominence: 0.7 }),
  place('Amatrice', '', 'comune del Lazio', 'town in Lazio', { prominence: 0.6 }),
  place('Assisi', '', "città dell'Umbria", 'town in Umbria', { prominence: 0.68 }),
  place('Fiumicino', '', 'comune e aeroporto del Lazio', 'town and airport in Lazio', { prominence: 0.68 }),
  place('Malpensa', '', 'aeroporto della Lombardia', 'airport in Lombardy', { prominence: 0.68 }),
  place('Linate', '', 'aeroporto di Milano', 'airport of Milan', { prominence: 0.65 }),
  place('Vesuvio', 'Vesuvius', 'vulcano della Campania', 'volcano in Campania', { prominence: 0.7 }),
  place('Etna', 'Etna | Mount Etna', 'vulcano della Sicilia', 'volcano in Sicily', { prominence: 0.75 }),
  place('Campi Flegrei', '', 'area vulcanica della Campania', 'volcanic area in Campania', {
    prominence: 0.7,
  }),
  place('Alto Adige', 'South Tyrol', 'provincia autonoma di Bolzano', 'autonomous province of Bolzano', {
    prominence: 0.75,
  }),
  place('Trentino', '', 'provincia autonoma di Trento', 'autonomous province of Trento', {
    prominence: 0.75,
  }),
  place('Romagna', '', "parte dell'Emilia-Romagna", 'part of Emilia-Romagna', { prominence: 0.65 }),
  place('Polesine', '', 'territorio del Veneto', 'area of Veneto', { prominence: 0.5 }),
  place('Po', '', 'il fiume più lungo d’Italia', 'the longest river of Italy', { prominence: 0.6 }),
  place('Tevere', 'Tiber', 'fiume di Roma', 'river of Rome', { prominence: 0.65 }),
  place('Mezzogiorno', '', "l'Italia meridionale", 'southern Italy', { prominence: 0.5 }),
];

function toRegion([it, en, adjective, article]: (typeof REGIONS)[number]): Fact {
  return place(it, en, 'regione italiana', 'region of Italy', {
    article,
    adjectives: [adjective, ''],
    prominence: 0.88,
  });
}

function toLargeTown([it, en, adjective, region]: (typeof LARGE_TOWNS)[number]): Fact {
  return place(it, en, `città italiana, ${region}`, `Italian city, ${region}`, {
    adjectives: [adjective, ''],
    prominence: LARGE_TOWN_PROMINENCE,
  });
}

/** Places of Italy; Rome comes with the capitals of the world. */
export const ITALIAN_PLACES: readonly Fact[] = [
  ...REGIONS.map(toRegion),
  ...LARGE_TOWNS.map(toLargeTown),
  ...Object.entries(TOWNS).flatMap(([region, towns]) =>
    towns.map((town) =>
      place(town, ENGLISH[town] ?? '', `città italiana, ${region}`, `Italian city, ${region}`, {
        prominence: TOWN_PROMINENCE,
      }),
    ),
  ),
  ...LANDMARKS,
  ...(
    [
      ['Santa Maria Maggiore', '', 'Roma', 'Rome'],
      ['San Giovanni in Laterano', 'Lateran Basilica', 'Roma', 'Rome'],
      ['San Paolo fuori le Mura', '', 'Roma', 'Rome'],
      ['Santa Maria sopra Minerva', '', 'Roma', 'Rome'],
      ['Santa Maria Novella', '', 'Firenze', 'Florence'],
      ['Santa Maria del Fiore', '', 'Firenze', 'Florence'],
      ['Santa Maria delle Grazie', '', 'Milano', 'Milan'],
    ] as const
  ).map(([it, en, cityIt, cityEn]) =>
    place(it, en, `chiesa di ${cityIt}`, `church in ${cityEn}`, { prominence: 0.6 }),
  ),
];
