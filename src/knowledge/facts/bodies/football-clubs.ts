/** The best-known football clubs of Europe, with the Italian and English names that news use. */
import { organisation as org, type Fact } from '#knowledge/facts/notation.ts';

/**
 * Italian names; English names, empty when they are the Italian ones; the city's name that means the club behind an Italian
 * article («il Napoli»), with that article, empty for none; Italian and English words for where it plays; the city's English name, which
 * means the club where the page names the club in full.
 */
type ClubRow = readonly [it: string, en: string, city: string, ofIt: string, ofEn: string, cityEn?: string];

const ITALY: readonly ClubRow[] = [
  ['Milan | Ac Milan', 'AC Milan', '', 'di Milano', 'in Milan', 'Milan'],
  ['Inter | Inter Milano | Fc Internazionale', 'Inter Milan | Inter', '', 'di Milano', 'in Milan'],
  ['Juventus | Juve | Juventus Fc', 'Juventus | Juve', '', 'di Torino', 'in Turin'],
  ['As Roma | A.S. Roma', 'AS Roma', 'la Roma', 'di Roma', 'in Rome', 'Roma'],
  ['Ss Lazio | S.S. Lazio', 'SS Lazio', 'la Lazio', 'di Roma', 'in Rome'],
  ['Ssc Napoli | Napoli Calcio', 'SSC Napoli', 'il Napoli', 'di Napoli', 'in Naples', 'Napoli'],
  ['Fiorentina | Acf Fiorentina', '', '', 'di Firenze', 'in Florence'],
  ['Torino Fc | Torino Calcio', 'Torino FC', 'il Torino', 'di Torino', 'in Turin', 'Torino'],
  ['Atalanta | Atalanta Bergamasca', '', '', 'di Bergamo', 'in Bergamo'],
  ['Bologna Fc | Bologna Calcio', 'Bologna FC', 'il Bologna', 'di Bologna', 'in Bologna'],
  ['Genoa', 'Genoa CFC', '', 'di Genova', 'in Genoa', 'Genoa'],
  ['Sampdoria', '', '', 'di Genova', 'in Genoa'],
  ['Udinese', '', '', 'di Udine', 'in Udine'],
  ['Hellas Verona', '', 'il Verona', 'di Verona', 'in Verona'],
  ['Cagliari Calcio', '', 'il Cagliari', 'di Cagliari', 'in Cagliari'],
  ['Us Lecce | Lecce Calcio', 'US Lecce', 'il Lecce', 'di Lecce', 'in Lecce'],
  ['Parma Calcio', '', 'il Parma', 'di Parma', 'in Parma'],
  ['Empoli Fc | Empoli Calcio', 'Empoli FC', "l'Empoli", 'di Empoli', 'in Empoli'],
  ['Sassuolo Calcio', 'US Sassuolo', 'il Sassuolo', 'di Sassuolo', 'in Sassuolo'],
  ['Ac Monza', 'AC Monza', 'il Monza', 'di Monza', 'in Monza'],
  ['Como 1907 | Como Calcio', '', 'il Como', 'di Como', 'in Como'],
  ['Palermo Fc | Palermo Calcio', 'Palermo FC', 'il Palermo', 'di Palermo', 'in Palermo'],
  ['Bari Calcio | Ssc Bari', 'SSC Bari', 'il Bari', 'di Bari', 'in Bari'],
  ['Catania Calcio', 'Catania FC', 'il Catania', 'di Catania', 'in Catania'],
  ['Venezia Fc | Venezia Calcio', 'Venezia FC', 'il Venezia', 'di Venezia', 'in Venice'],
  ['Salernitana', '', '', 'di Salerno', 'in Salerno'],
  ['Cremonese', '', '', 'di Cremona', 'in Cremona'],
];

const ENGLAND: readonly ClubRow[] = [
  ['Manchester United | Man United', 'Manchester United | Man United | Man Utd', '', 'inglese', 'England'],
  ['Manchester City | Man City', '', 'il City', 'inglese', 'England'],
  ['Liverpool Fc', 'Liverpool FC', 'il Liverpool', 'inglese', 'England', 'Liverpool'],
  ['Chelsea', 'Chelsea FC | Chelsea', '', 'di Londra', 'in London'],
  ['Arsenal', 'Arsenal FC | Arsenal', '', 'di Londra', 'in London'],
  ['Tottenham | Tottenham Hotspur', 'Tottenham Hotspur | Tottenham | Spurs', '', 'di Londra', 'in London'],
  ['West Ham | West Ham United', 'West Ham United | West Ham', '', 'di Londra', 'in London'],
  ['Crystal Palace', '', '', 'di Londra', 'in London'],
  ['Fulham', 'Fulham FC', '', 'di Londra', 'in London'],
  ['Everton', 'Everton FC | Everton', '', 'di Liverpool', 'in Liverpool'],
  ['Aston Villa', '', '', 'di Birmingham', 'in Birmingham'],
  ['Newcastle United', '', 'il Newcastle', 'inglese', 'England', 'Newcastle'],
  ['Leeds United', '', 'il Leeds', 'inglese', 'England', 'Leeds'],
  ['Leicester City', '', 'il Leicester', 'inglese', 'England', 'Leicester'],
  ['Nottingham Forest', '', '', 'inglese', 'England'],
  ['Wolverhampton Wanderers', '', 'il Wolverhampton', 'inglese', 'England'],
];

const SPAIN_AND_GERMANY: readonly ClubRow[] = [
  ['Real Madrid', '', '', 'di Madrid', 'in Madrid'],
  ['Atlético Madrid | Atletico Madrid | Atletico de Madrid', '', '', 'di Madrid', 'in Madrid'],
  [
    'Fc Barcellona | Barça | Barcelona',
    'FC Barcelona | Barça',
    'il Barcellona',
    'spagnola',
    'Spain',
    'Barcelona',
  ],
  ['Fc Siviglia', 'Sevilla FC', 'il Siviglia', 'spagnola', 'Spain'],
  ['Valencia Cf', 'Valencia CF', 'il Valencia', 'spagnola', 'Spain', 'Valencia'],
  ['Villarreal', 'Villarreal CF', '', 'spagnola', 'Spain'],
  ['Real Sociedad', '', '', 'di San Sebastián', 'in San Sebastián'],
  ['Athletic Bilbao | Athletic Club', '', '', 'di Bilbao', 'in Bilbao'],
  ['Betis Siviglia | Real Betis', 'Real Betis', '', 'di Siviglia', 'in Seville'],
  ['Bayern Monaco | Bayern', 'Bayern Munich | Bayern', '', 'di Monaco di Baviera', 'in Munich'],
  ['Borussia Dortmund', '', '', 'tedesca', 'Germany'],
  ['Bayer Leverkusen', '', '', 'tedesca', 'Germany'],
  ['Lipsia Calcio | RB Lipsia', 'RB Leipzig', 'il Lipsia', 'tedesca', 'Germany'],
  ['Schalke 04 | Schalke', '', '', 'tedesca', 'Germany'],
  ['Werder Brema', 'Werder Bremen', '', 'tedesca', 'Germany'],
  ['Eintracht Francoforte', 'Eintracht Frankfurt', '', 'tedesca', 'Germany'],
  ['Borussia Mönchengladbach', '', '', 'tedesca', 'Germany'],
];

const ELSEWHERE: readonly ClubRow[] = [
  [
    'Paris Saint-Germain | Psg | Paris St. Germain',
    'Paris Saint-Germain | PSG | Paris St. Germain',
    '',
    'di Parigi',
    'in Paris',
  ],
  [
    'Olympique Marsiglia',
    'Olympique de Marseille | Olympique Marseille',
    'il Marsiglia',
    'francese',
    'France',
  ],
  ['Olympique Lione', 'Olympique Lyonnais | Olympique Lyon', 'il Lione', 'francese', 'France'],
  ['As Monaco', 'AS Monaco', '', 'del Principato di Monaco', 'in Monaco'],
  ['Ogc Nizza', 'OGC Nice', 'il Nizza', 'francese', 'France'],
  ['Lille Osc', 'Lille OSC', 'il Lille', 'francese', 'France'],
  ['Benfica', '', '', 'di Lisbona', 'in Lisbon'],
  ['Sporting Lisbona', 'Sporting Lisbon | Sporting CP', '', 'di Lisbona', 'in Lisbon'],
  ['Fc Porto', 'FC Porto', 'il Porto', 'portoghese', 'Portugal'],
  ['Ajax', '', '', 'di Amsterdam', 'in Amsterdam'],
  ['Psv Eindhoven | Psv', 'PSV Eindhoven | PSV', '', 'olandese', 'the Netherlands'],
  ['Feyenoord', '', '', 'di Rotterdam', 'in Rotterdam'],
  ['Anderlecht', '', '', 'di Bruxelles', 'in Brussels'],
  ['Club Bruges | Bruges Calcio', 'Club Brugge', 'il Bruges', 'belga', 'Belgium'],
  ['Celtic Glasgow', 'Celtic FC', 'il Celtic', 'di Glasgow', 'in Glasgow', 'Celtic'],
  ['Rangers Glasgow | Glasgow Rangers', 'Glasgow Rangers', '', 'di Glasgow', 'in Glasgow'],
  ['Galatasaray', '', '', 'di Istanbul', 'in Istanbul'],
  ['Fenerbahçe | Fenerbahce', '', '', 'di Istanbul', 'in Istanbul'],
  ['Beşiktaş | Besiktas', '', '', 'di Istanbul', 'in Istanbul'],
  ['Olympiacos | Olympiakos', '', '', 'del Pireo', 'in Piraeus'],
  ['Panathinaikos', '', '', 'di Atene', 'in Athens'],
  ['Stella Rossa', 'Red Star Belgrade', '', 'di Belgrado', 'in Belgrade'],
  ['Partizan Belgrado | Partizan', 'Partizan Belgrade | Partizan', '', 'di Belgrado', 'in Belgrade'],
  ['Dinamo Zagabria', 'Dinamo Zagreb', '', 'di Zagabria', 'in Zagreb'],
  ['Dinamo Kiev | Dynamo Kiev', 'Dynamo Kyiv | Dynamo Kiev', '', 'di Kiev', 'in Kyiv'],
  ['Shakhtar Donetsk | Shakhtar', '', '', 'ucraina', 'Ukraine'],
  ['Spartak Mosca', 'Spartak Moscow', '', 'di Mosca', 'in Moscow'],
  ['Cska Mosca', 'CSKA Moscow', '', 'di Mosca', 'in Moscow'],
  ['Zenit San Pietroburgo', 'Zenit Saint Petersburg', '', 'russa', 'Russia'],
  ['Salisburgo Calcio | Red Bull Salisburgo', 'Red Bull Salzburg', 'il Salisburgo', 'austriaca', 'Austria'],
];

const PROMINENCE = 0.62;

/** «il », «la » or «l'» and the city. */
const BEHIND_ARTICLE = /^(il |la |l')(.+)$/;

function toFact([it, en, city, ofIt, ofEn, cityEn]: ClubRow): Fact {
  const [, article, text] = BEHIND_ARTICLE.exec(city) ?? [];
  const where = ofEn.startsWith('in ') ? ofEn : `of ${ofEn}`;
  return org(it, en, `squadra di calcio ${ofIt}`, `football club ${where}`, {
    prominence: PROMINENCE,
    contextual: [
      ...(text === undefined
        ? []
        : [
            {
              lang: 'it' as const,
              text,
              near: [],
              article: article === 'la ' ? ('la' as const) : ('il' as const),
            },
          ]),
      ...(cityEn === undefined ? [] : [{ lang: 'en' as const, text: cityEn, near: [] }]),
    ],
  });
}

export const FOOTBALL_CLUBS: readonly Fact[] = [...ITALY, ...ENGLAND, ...SPAIN_AND_GERMANY, ...ELSEWHERE].map(
  toFact,
);
