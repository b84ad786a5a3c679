/** Basketball clubs of Europe and the teams of the American leagues. */
import { organisation as org, type Fact } from '#knowledge/facts/notation.ts';

const PROMINENCE = 0.6;

const EUROPEAN_BASKETBALL =
  'Olimpia Milano; Virtus Bologna; Fortitudo Bologna; Reyer Venezia; Dinamo Sassari; Maccabi Tel Aviv; Fenerbahçe Beko; Žalgiris Kaunas; Efes Istanbul; Saski Baskonia';

const NBA =
  'Atlanta Hawks; Boston Celtics; Brooklyn Nets; Charlotte Hornets; Chicago Bulls; Cleveland Cavaliers; Dallas Mavericks; Denver Nuggets; Detroit Pistons; Golden State Warriors; Houston Rockets; Indiana Pacers; Los Angeles Clippers; Los Angeles Lakers; Memphis Grizzlies; Miami Heat; Milwaukee Bucks; Minnesota Timberwolves; New Orleans Pelicans; New York Knicks; Oklahoma City Thunder; Orlando Magic; Philadelphia 76ers; Phoenix Suns; Portland Trail Blazers; Sacramento Kings; San Antonio Spurs; Toronto Raptors; Utah Jazz; Washington Wizards';

const NFL =
  'Arizona Cardinals; Atlanta Falcons; Baltimore Ravens; Buffalo Bills; Carolina Panthers; Chicago Bears; Cincinnati Bengals; Cleveland Browns; Dallas Cowboys; Denver Broncos; Detroit Lions; Green Bay Packers; Houston Texans; Indianapolis Colts; Jacksonville Jaguars; Kansas City Chiefs; Las Vegas Raiders; Los Angeles Chargers; Los Angeles Rams; Miami Dolphins; Minnesota Vikings; New England Patriots; New Orleans Saints; New York Giants; New York Jets; Philadelphia Eagles; Pittsburgh Steelers; San Francisco 49ers; Seattle Seahawks; Tampa Bay Buccaneers; Tennessee Titans; Washington Commanders | Washington Redskins';

const MLB =
  'New York Yankees; New York Mets; Boston Red Sox; Chicago Cubs; Chicago White Sox; Los Angeles Dodgers; San Francisco Giants; Houston Astros; Atlanta Braves; Toronto Blue Jays; Philadelphia Phillies; San Diego Padres';

function toFacts(names: string, aboutIt: string, aboutEn: string): Fact[] {
  return names.split(';').map((name) => org(name.trim(), '', aboutIt, aboutEn, { prominence: PROMINENCE }));
}

export const OTHER_TEAMS: readonly Fact[] = [
  ...toFacts(EUROPEAN_BASKETBALL, 'squadra di pallacanestro', 'basketball club'),
  ...toFacts(NBA, 'squadra statunitense di pallacanestro', 'American basketball team'),
  ...toFacts(NFL, 'squadra statunitense di football americano', 'American football team'),
  ...toFacts(MLB, 'squadra statunitense di baseball', 'American baseball team'),
];
