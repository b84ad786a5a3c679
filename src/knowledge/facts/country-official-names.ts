/**
 * Official long names of states, `code|Italian|English`, where they differ from the short name. Words that name no people or place
 * in themselves («democratica») are printed small or with a capital; both are read.
 */
const ROWS = `
AF|Emirato Islamico dell'Afghanistan|Islamic Emirate of Afghanistan
AF|Repubblica Islamica dell'Afghanistan|Islamic Republic of Afghanistan
AL|Repubblica d'Albania|Republic of Albania
DZ|Repubblica Algerina Democratica e Popolare|People's Democratic Republic of Algeria
AD|Principato di Andorra|Principality of Andorra
AO|Repubblica d'Angola|Republic of Angola
SA|Regno dell'Arabia Saudita|Kingdom of Saudi Arabia
AR|Repubblica Argentina|Argentine Republic
AM|Repubblica d'Armenia|Republic of Armenia
AU|Commonwealth dell'Australia|Commonwealth of Australia
AT|Repubblica d'Austria|Republic of Austria
AZ|Repubblica dell'Azerbaigian|Republic of Azerbaijan
BS|Commonwealth delle Bahamas|Commonwealth of the Bahamas
BH|Regno del Bahrein|Kingdom of Bahrain
BD|Repubblica Popolare del Bangladesh|People's Republic of Bangladesh
BE|Regno del Belgio|Kingdom of Belgium
BJ|Repubblica del Benin|Republic of Benin
BT|Regno del Bhutan|Kingdom of Bhutan
BY|Repubblica di Bielorussia|Republic of Belarus
BO|Stato Plurinazionale di Bolivia|Plurinational State of Bolivia
BW|Repubblica del Botswana|Republic of Botswana
BR|Repubblica Federativa del Brasile|Federative Republic of Brazil
BG|Repubblica di Bulgaria|Republic of Bulgaria
BI|Repubblica del Burundi|Republic of Burundi
KH|Regno di Cambogia|Kingdom of Cambodia
CM|Repubblica del Camerun|Republic of Cameroon
CV|Repubblica di Capo Verde|Republic of Cabo Verde
CF|Repubblica Centroafricana|Central African Republic
TD|Repubblica del Ciad|Republic of Chad
CL|Repubblica del Cile|Republic of Chile
CY|Repubblica di Cipro|Republic of Cyprus
CO|Repubblica di Colombia|Republic of Colombia
KM|Unione delle Comore|Union of the Comoros
CI|Repubblica della Costa d'Avorio|Republic of Côte d'Ivoire
CR|Repubblica di Costa Rica|Republic of Costa Rica
HR|Repubblica di Croazia|Republic of Croatia
CU|Repubblica di Cuba|Republic of Cuba
DK|Regno di Danimarca|Kingdom of Denmark
DM|Commonwealth di Dominica|Commonwealth of Dominica
EC|Repubblica dell'Ecuador|Republic of Ecuador
EG|Repubblica Araba d'Egitto|Arab Republic of Egypt
SV|Repubblica di El Salvador|Republic of El Salvador
ER|Stato di Eritrea|State of Eritrea
EE|Repubblica di Estonia|Republic of Estonia
SZ|Regno di Eswatini|Kingdom of Eswatini
ET|Repubblica Federale Democratica d'Etiopia|Federal Democratic Republic of Ethiopia
FJ|Repubblica di Figi|Republic of Fiji
PH|Repubblica delle Filippine|Republic of the Philippines
FI|Repubblica di Finlandia|Republic of Finland
FR|Repubblica Francese|French Republic
GA|Repubblica Gabonese|Gabonese Republic
GM|Repubblica del Gambia|Republic of the Gambia
DE|Repubblica Federale di Germania|Federal Republic of Germany
GH|Repubblica del Ghana|Republic of Ghana
DJ|Repubblica di Gibuti|Republic of Djibouti
JO|Regno Hascemita di Giordania|Hashemite Kingdom of Jordan
GR|Repubblica Ellenica|Hellenic Republic
GT|Repubblica del Guatemala|Republic of Guatemala
GN|Repubblica di Guinea|Republic of Guinea
GW|Repubblica di Guinea-Bissau|Republic of Guinea-Bissau
GQ|Repubblica della Guinea Equatoriale|Republic of Equatorial Guinea
GY|Repubblica Cooperativa della Guyana|Co-operative Republic of Guyana
HT|Repubblica di Haiti|Republic of Haiti
HN|Repubblica dell'Honduras|Republic of Honduras
IN|Repubblica dell'India|Republic of India
ID|Repubblica d'Indonesia|Republic of Indonesia
IQ|Repubblica d'Iraq|Republic of Iraq
IE|Repubblica d'Irlanda|Republic of Ireland
IS|Repubblica d'Islanda|Republic of Iceland
IL|Stato d'Israele|State of Israel
IT|Repubblica Italiana|Italian Republic
KZ|Repubblica del Kazakistan|Republic of Kazakhstan
KE|Repubblica del Kenya|Republic of Kenya
KG|Repubblica del Kirghizistan|Kyrgyz Republic
KI|Repubblica di Kiribati|Republic of Kiribati
KW|Stato del Kuwait|State of Kuwait
LA|Repubblica Popolare Democratica del Laos|Lao People's Democratic Republic
LS|Regno del Lesotho|Kingdom of Lesotho
LV|Repubblica di Lettonia|Republic of Latvia
LB|Repubblica Libanese|Lebanese Republic
LR|Repubblica di Liberia|Republic of Liberia
LY|Stato di Libia|State of Libya
LI|Principato del Liechtenstein|Principality of Liechtenstein
LT|Repubblica di Lituania|Republic of Lithuania
LU|Granducato di Lussemburgo|Grand Duchy of Luxembourg
MK|Repubblica di Macedonia del Nord|Republic of North Macedonia
MG|Repubblica del Madagascar|Republic of Madagascar
MW|Repubblica del Malawi|Republic of Malawi
MV|Repubblica delle Maldive|Republic of Maldives
ML|Repubblica del Mali|Republic of Mali
MT|Repubblica di Malta|Republic of Malta
MA|Regno del Marocco|Kingdom of Morocco
MH|Repubblica delle Isole Marshall|Republic of the Marshall Islands
MR|Repubblica Islamica di Mauritania|Islamic Republic of Mauritania
MU|Repubblica di Mauritius|Republic of Mauritius
MX|Stati Uniti Messicani|United Mexican States
MD|Repubblica di Moldavia|Republic of Moldova
MD|Repubblica di Moldova|Republic of Moldova
MC|Principato di Monaco|Principality of Monaco
MZ|Repubblica del Mozambico|Republic of Mozambique
MM|Repubblica dell'Unione del Myanmar|Republic of the Union of Myanmar
NA|Repubblica di Namibia|Republic of Namibia
NR|Repubblica di Nauru|Republic of Nauru
NP|Repubblica Federale Democratica del Nepal|Federal Democratic Republic of Nepal
NI|Repubblica del Nicaragua|Republic of Nicaragua
NE|Repubblica del Niger|Republic of the Niger
NG|Repubblica Federale della Nigeria|Federal Republic of Nigeria
NO|Regno di Norvegia|Kingdom of Norway
OM|Sultanato dell'Oman|Sultanate of Oman
NL|Regno dei Paesi Bassi|Kingdom of the Netherlands
PK|Repubblica Islamica del Pakistan|Islamic Republic of Pakistan
PW|Repubblica di Palau|Republic of Palau
PA|Repubblica di Panama|Republic of Panama
PG|Stato Indipendente di Papua Nuova Guinea|Independent State of Papua New Guinea
PY|Repubblica del Paraguay|Republic of Paraguay
PE|Repubblica del Perù|Republic of Peru
PL|Repubblica di Polonia|Republic of Poland
PT|Repubblica Portoghese|Portuguese Republic
QA|Stato del Qatar|State of Qatar
GB|Regno Unito di Gran Bretagna e Irlanda del Nord|United Kingdom of Great Britain and Northern Ireland
RW|Repubblica del Ruanda|Republic of Rwanda
SM|Repubblica di San Marino|Republic of San Marino
ST|Repubblica Democratica di São Tomé e Príncipe|Democratic Republic of São Tomé and Príncipe
SN|Repubblica del Senegal|Republic of Senegal
RS|Repubblica di Serbia|Republic of Serbia
SC|Repubblica delle Seychelles|Republic of Seychelles
SL|Repubblica di Sierra Leone|Republic of Sierra Leone
SG|Repubblica di Singapore|Republic of Singapore
SY|Repubblica Araba Siriana|Syrian Arab Republic
SK|Repubblica Slovacca|Slovak Republic
SI|Repubblica di Slovenia|Republic of Slovenia
SO|Repubblica Federale di Somalia|Federal Republic of Somalia
ES|Regno di Spagna|Kingdom of Spain
LK|Repubblica Democratica Socialista dello Sri Lanka|Democratic Socialist Republic of Sri Lanka
ZA|Repubblica Sudafricana|Republic of South Africa
SD|Repubblica del Sudan|Republic of the Sudan
SS|Repubblica del Sudan del Sud|Republic of South Sudan
SR|Repubblica del Suriname|Republic of Suriname
SE|Regno di Svezia|Kingdom of Sweden
CH|Confederazione Elvetica|Swiss Confederation
CH|Confederazione Svizzera|Swiss Confederation
TJ|Repubblica del Tagikistan|Republic of Tajikistan
TZ|Repubblica Unita di Tanzania|United Republic of Tanzania
TH|Regno di Thailandia|Kingdom of Thailand
TL|Repubblica Democratica di Timor Est|Democratic Republic of Timor-Leste
TG|Repubblica Togolese|Togolese Republic
TO|Regno di Tonga|Kingdom of Tonga
TT|Repubblica di Trinidad e Tobago|Republic of Trinidad and Tobago
TN|Repubblica Tunisina|Republic of Tunisia
TR|Repubblica di Turchia|Republic of Türkiye
TR|Repubblica di Turchia|Republic of Turkey
UG|Repubblica dell'Uganda|Republic of Uganda
UY|Repubblica Orientale dell'Uruguay|Oriental Republic of Uruguay
UZ|Repubblica dell'Uzbekistan|Republic of Uzbekistan
VU|Repubblica di Vanuatu|Republic of Vanuatu
VE|Repubblica Bolivariana del Venezuela|Bolivarian Republic of Venezuela
VN|Repubblica Socialista del Vietnam|Socialist Republic of Viet Nam
VN|Repubblica Socialista del Vietnam|Socialist Republic of Vietnam
YE|Repubblica dello Yemen|Republic of Yemen
ZM|Repubblica dello Zambia|Republic of Zambia
ZW|Repubblica dello Zimbabwe|Republic of Zimbabwe
XK|Repubblica del Kosovo|Republic of Kosovo
VA|Stato della Città del Vaticano|Vatican City State
VA|Città del Vaticano|State of the Vatican City
`;

/** The long names of one state in both languages. */
export interface OfficialNames {
  readonly it: readonly string[];
  readonly en: readonly string[];
}

/** Long names by ISO 3166 code; a code may have several. */
export const OFFICIAL_NAMES: ReadonlyMap<string, OfficialNames> = readRows();

function readRows(): Map<string, OfficialNames> {
  const names = new Map<string, OfficialNames>();
  for (const row of ROWS.trim().split('\n')) {
    const [code = '', it = '', en = ''] = row.split('|');
    const known = names.get(code);
    names.set(code, { it: [...(known?.it ?? []), it], en: [...(known?.en ?? []), en] });
  }
  return names;
}

/** Words of countries' names that newspapers print small as well («Guinea equatoriale», «Emirati arabi uniti»). */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'Democratica Popolare Equatoriale Federale Federativa Islamica Islamico Araba Arabi Uniti Unita Unito Centrafricana Centroafricana Ceca ' +
    'Dominicana Cooperativa Plurinazionale Bolivariana Socialista Orientale Hascemita Ellenica Francese Italiana Libanese Portoghese Tunisina ' +
    'Togolese Gabonese Sudafricana Slovacca Siriana Algerina Argentina Elvetica Svizzera Messicani Indipendente Federati Saudita Occidentale ' +
    'Cinese Russa Tedesca'
  ).split(' '),
);
