/** More companies, media and universities of the world that news name, beside those of `organisations-nations.ts` and `organisations.ts`. */
import { organisation as org, type Fact } from '#knowledge/facts/notation.ts';

const PROMINENCE = 0.64;

/** `Label | alias` of entities that one pair of words describes, separated by semicolons. Acronyms that are words in small letters («ros», «dia») stand in capitals: only so printed they count. */
function all(names: string, aboutIt: string, aboutEn: string): Fact[] {
  return names.split(';').map((name) => org(name.trim(), '', aboutIt, aboutEn, { prominence: PROMINENCE }));
}

const COMPANIES: readonly Fact[] = [
  ...all(
    `
      Banco Santander | Santander; Bbva; Hsbc | HSBC; Barclays; Lloyds; NatWest; Standard Chartered;
      Société Générale; Citigroup | Citibank; Morgan Stanley; Bank of America; Wells Fargo;
      Lehman Brothers; Nordea; Credito Italiano; Banca Intesa; Banco Bpm; Bper; Banca Mediolanum;
      Popolare di Sondrio; Banca Etruria; Veneto Banca; Popolare di Vicenza
    `,
    'banca',
    'bank',
  ),
  ...all(
    `
      Generali | Assicurazioni Generali; Unipol | UnipolSai; Allianz; Axa; Zurich Insurance; Reale Mutua;
      Cattolica Assicurazioni; Swiss Re; Munich Re
    `,
    'compagnia di assicurazioni',
    'insurance company',
  ),
  ...all(
    `
      Vodafone; T-Mobile; Verizon; AT&T; Telefónica; Deutsche Telekom; Wind Tre | WindTre; Fastweb;
      Iliad; Open Fiber; British Telecom; Swisscom; Eutelsat; Inwit
    `,
    'società di telecomunicazioni',
    'telecommunications company',
  ),
  ...all(
    `
      Motorola; Nokia; Ericsson; Xiaomi; Lenovo; Hewlett-Packard; Cisco; Oracle; Salesforce; Qualcomm;
      AMD; Asml; Foxconn; LG Electronics; Panasonic; Nikon; Philips; Hitachi; Toshiba; Fujitsu; Nintendo;
      Electronic Arts; Ubisoft; Zte; Tencent; Alibaba; Baidu; ByteDance; Palantir; Mozilla; Yahoo;
      Wikimedia Foundation | Wikimedia; Wikipedia; Creative Commons; Reddit; LinkedIn | Linkedin; Snapchat; Pinterest; Spotify;
      eBay | Ebay; PayPal | Paypal; Airbnb; Booking; Skype; Adobe; STMicroelectronics; Olivetti; Xerox;
      Kodak; SoftBank
    `,
    'società di tecnologia',
    'technology company',
  ),
  ...all(
    `
      General Motors; Chrysler; Jeep; Honda; Nissan; Mazda; Hyundai; Kia; Volvo; Peugeot; Citroën; Opel;
      Audi; Porsche; Lamborghini; Maserati; Alfa Romeo; Lancia; Rolls-Royce; Yamaha; Ducati; Piaggio;
      Suzuki; Aston Martin; McLaren; Daimler; BYD; Iveco; Pirelli; Michelin; Brembo; Aprilia; Red Bull
    `,
    'casa automobilistica o motoristica',
    'car or engine maker',
  ),
  ...all(
    `
      Air France; British Airways; Iberia; easyJet | Easyjet; Emirates Airlines; Etihad; Qatar Airways;
      Turkish Airlines; Aeroflot; American Airlines; Delta Air Lines; United Airlines;
      Ethiopian Airlines; Malaysia Airlines; Germanwings; Wizz Air; Vueling; Meridiana; Qantas;
      Air China; Singapore Airlines; Swissair; Klm | KLM; Air India; Japan Airlines; Spanair; Air Canada
    `,
    'compagnia aerea',
    'airline',
  ),
  ...all(
    `
      Ansaldo; Autostrade per l'Italia; Atlantia; Terna; Snam; Saipem; A2A; Acea; Italgas; Cdp;
      Invitalia; Parmalat; Barilla; Ferrero; Lavazza; Illy; Benetton; Luxottica | EssilorLuxottica;
      Esselunga; Eataly; Cirio; Galbani; Peroni; Campari; Ilva; Acciaierie d'Italia; ArcelorMittal;
      Montedison; Finmeccanica; Fininvest; Mondadori; Feltrinelli; Zanichelli; Rcs MediaGroup | Rcs;
      Gedi; Prada; Gucci; Versace; Dolce & Gabbana; Moncler; Tod's; Safilo; Borsa Italiana;
      Aeroporti di Roma; Anas; Trenord; Atac; Sogei; PagoPA; Tirrenia; Costa Crociere; Msc Crociere;
      Webuild; Salini Impregilo; Prysmian; Nexi; Italcementi; Cassa Depositi e Prestiti
    `,
    'società italiana',
    'Italian company',
  ),
  ...all(
    `
      McDonald's; Burger King; Starbucks; Coca-Cola | Coca Cola; Pepsi | PepsiCo; Nestlé; Unilever;
      Danone; Kraft; Heineken; Procter & Gamble; L'Oréal; Walmart; Ikea; Zara; Nike; Adidas; Puma;
      Reebok; Carrefour; Auchan; Lidl; Tesco; Mattel; Hermès; Chanel; Dior; Louis Vuitton; Lvmh | LVMH;
      Kering; Rolex; Swatch; Philip Morris; FedEx; Dhl | DHL; Deliveroo; Glovo; Just Eat; Amazon Prime
    `,
    'società di beni di consumo e servizi',
    'consumer goods and services company',
  ),
  ...all(
    `
      ExxonMobil | Exxon; Chevron; Bp | BP; Equinor; Repsol; Petrobras; Sonatrach; Halliburton; Glencore;
      Rio Tinto; General Electric; Siemens Energy; Alstom; Thyssenkrupp; EDF; Engie; E.On; RWE;
      Vattenfall; Tepco; Uniper; Novatek; Sinopec; PetroChina; Pdvsa; Basf; Dow Chemical; DuPont;
      Monsanto; Syngenta; Caterpillar; Veolia; Nornickel; Transneft; Nord Stream AG
    `,
    "società dell'energia o dell'industria",
    'energy or industrial company',
  ),
  ...all(
    `
      Novartis; Roche; Sanofi; GlaxoSmithKline | Gsk; Eli Lilly; Novo Nordisk; Wyeth; Novavax; Gilead;
      Menarini; Teva; Theranos
    `,
    'società farmaceutica',
    'pharmaceutical company',
  ),
  ...all(
    `
      Raytheon; Northrop Grumman; General Dynamics; Bae Systems; Rheinmetall; Thales; Dassault; Saab;
      Mbda; Sukhoi; Embraer; Bombardier; Virgin Galactic
    `,
    'società aerospaziale o della difesa',
    'aerospace or defence company',
  ),
  ...all(
    `
      Deloitte; PricewaterhouseCoopers | Pwc; Ernst & Young; Kpmg; McKinsey; Accenture;
      Standard & Poor's; Moody's; Berkshire Hathaway; Blackstone; Kkr; Euronext; Nasdaq;
      London Stock Exchange; New York Stock Exchange; Nomisma; Ipsos; Gallup; YouGov; Swg; Mastercard;
      American Express
    `,
    'società di servizi o della finanza',
    'services or finance company',
  ),
  ...all(
    `
      Warner Bros; Paramount; Universal Pictures; Columbia Pictures; Metro-Goldwyn-Mayer; Pixar; Marvel;
      DreamWorks; Lucasfilm; 20th Century Fox; Emi; Universal Music; Sony Music; Warner Music; Endemol;
      Cinecittà; Lionsgate
    `,
    'casa di produzione dello spettacolo',
    'entertainment company',
  ),
];

const MEDIA: readonly Fact[] = [
  ...all(
    `
      Milano Finanza | MF; Libero Quotidiano; Il Resto del Carlino | Resto del Carlino;
      Il Secolo XIX | Secolo XIX; Il Gazzettino | Gazzettino; Eco di Bergamo | L'Eco di Bergamo;
      Giornale di Sicilia; Gazzetta del Mezzogiorno; Gazzetta del Sud; Il Tirreno; Brescia Oggi;
      Tuttosport; Corriere dello Sport; Italia Oggi; Quotidiano Nazionale; Il Post; Fanpage; Linkiesta;
      Huffington Post | HuffPost; Famiglia Cristiana; Vanity Fair; Altroconsumo; Gazzetta Ufficiale;
      Radio Maria; Radio Vaticana; Radio Radicale; Radio 24; Radio Deejay; Rtl 102.5; Tgcom24; Tg1; Tg2;
      Tg3; Tg5; Tg La7; Rete 4 | Retequattro; Italia 1; Rai Due; Rai Uno; Rai Tre; Rai Sport; Sky Italia;
      Dazn; Cairo Communication
    `,
    'testata o emittente italiana',
    'Italian newspaper or broadcaster',
  ),
  ...all(
    `
      Msnbc; Pbs; Npr; Espn; Hbo; Showtime; Discovery Channel | Discovery; Eurosport; Euronews;
      France 24; Russia Today; Sputnik; Deutsche Welle; Itv; Channel 4; Sky; Sky Sport; Voice of America;
      Radio Free Europe; Al Manar; Mtv | MTV; Nippon Hoso Kyokai | Nhk; Cctv; Zdf; ARD; Tf1; Canal+;
      Telecinco; National Geographic; Comedy Central; Univision; Telesur; Televisa
    `,
    'emittente',
    'broadcaster',
  ),
  ...all(
    `
      Boston Globe; Chicago Tribune; New York Post; New Yorker | The New Yorker; The Atlantic; Forbes;
      Rolling Stone; The Hill; The Intercept; Bellingcat; Breitbart; Business Insider; BuzzFeed;
      Vox Media; The Verge; TechCrunch; Barron's; Playboy; Daily Mail; Daily Mirror; The Sun;
      The Independent; Evening Standard; Sunday Times; Daily Express; The Observer; Irish Times;
      L'Équipe; Charlie Hebdo; Mediapart; Paris Match; Süddeutsche Zeitung; Die Zeit; Handelsblatt;
      Neue Zürcher Zeitung; El Mundo; La Vanguardia; Mundo Deportivo; Clarín; La Nación; Izvestia;
      Pravda; Moscow Times; Meduza; South China Morning Post; China Daily; Quotidiano del Popolo;
      Asahi Shimbun; Yomiuri Shimbun; Nikkei; Korea Herald; Times of India; Hindustan Times;
      Yedioth Ahronoth; Hürriyet; Gazeta Wyborcza; Sydney Morning Herald; Toronto Star; Globe and Mail;
      Scientific American; New Scientist; New England Journal of Medicine; British Medical Journal
    `,
    'testata giornalistica',
    'news publication',
  ),
];

const WORLD_BODIES: readonly Fact[] = [
  ...all(
    `
      FIA; FIM; Wada | Agenzia mondiale antidoping; Nba; Nfl; Nascar; UFC; Iaaf; Fiba; UCI; Figc;
      Federcalcio; Lega Calcio; Lega Serie A; Lega Pro; Fijlkam; All Blacks; Scuderia Ferrari
    `,
    'organizzazione sportiva',
    'sports organisation',
  ),
  ...all(
    `
      Hare Krishna; Opus Dei; Comunione e Liberazione; Caritas; Sant'Egidio | Comunità di Sant'Egidio;
      Chiesa ortodossa; Chiesa cattolica | Chiesa Cattolica; Chiesa anglicana; Testimoni di Geova;
      Compagnia di Gesù; Cavalieri di Malta; Legionari di Cristo; Azione Cattolica; Scientology;
      Curia romana; Ior
    `,
    'organizzazione religiosa',
    'religious organisation',
  ),
  ...all(
    `
      Fratelli Musulmani; Hayat Tahrir al-Sham; Al Shabaab; Tigri Tamil; ETA; IRA; Farc; Ypg; Ltte;
      Ku Klux Klan; Proud Boys; Khmer rossi; Anonymous; Black Bloc; Alba Dorata; Casapound; Forza Nuova;
      Prima Linea; NAR; Sacra Corona Unita; Yakuza; Battaglione Azov; Fplp; Fronte Polisario
    `,
    'gruppo armato o movimento',
    'armed group or movement',
  ),
  ...all(
    `
      Scotland Yard; DEA; Homeland Security; TSA; Nhtsa; Noaa; Usgs; SEC; Ftc; Fcc; Cdc; Nih; Dgse; Mi5;
      Mi6; Bnd; Svr; Gchq; Sismi; Sisde; Aise; Aisi; Stasi; Gestapo; Savak; Guardia Nazionale;
      Guardia Civil; Royal Navy; Royal Air Force; Wehrmacht; Armata Rossa; Legione straniera;
      Guardia Svizzera; Gendarmeria vaticana; Mossos d'Esquadra
    `,
    'organismo di sicurezza o agenzia pubblica',
    'security body or public agency',
  ),
  ...all(
    `
      Nafta; Efta; Cee; Ceca; Eurojust; Eppo; Cites; Iata; Icao; Icann; Unep; Undp; Unctad; Iom; OIM;
      OMC; Eurocontrol; AIE; Irena; Afdb; Ecowas; Oas; Csto; Sco; Aukus; Gavi
    `,
    'organismo internazionale',
    'international body',
  ),
  ...all(
    `
      Berkeley | Università di Berkeley | University of California, Berkeley; Ucla;
      Georgetown University; Cornell | Cornell University; Duke University; Brown University;
      New York University | Nyu; London School of Economics;
      King's College London | King's College; University College London; Trinity College;
      Eth | Politecnico di Zurigo; Epfl; Max Planck; Fraunhofer; Cnrs;
      Institut Pasteur | Istituto Pasteur; Csic; Salk Institute; Mayo Clinic;
      Università di Bologna; Università di Padova;
      Università di Pisa; Scuola Superiore Sant'Anna; Normale di Pisa; Istituto Italiano di Tecnologia;
      Ca' Foscari; Istituto Mario Negri; Ospedale San Raffaele | San Raffaele; Ospedale Niguarda;
      Ospedale Spallanzani | Spallanzani; Ospedale Bambino Gesù | Bambino Gesù;
      Istituto Gaslini | Gaslini; Ospedale Cardarelli; Ospedale Sacco; Policlinico Umberto I;
      Accademia della Crusca; Chatham House; Brookings Institution;
      Rand Corporation; Carnegie Endowment; Ispi; Censis; Svimez; Bruegel
    `,
    'università, ospedale o istituto di ricerca',
    'university, hospital or research institute',
  ),
  ...all(
    `
      Beatles; Rolling Stones; Pink Floyd; Led Zeppelin; U2; Coldplay; Nirvana; Metallica; Iron Maiden;
      Bee Gees; Black Eyed Peas; Måneskin; Negramaro; Litfiba; Backstreet Boys; Take That;
      Spice Girls; Red Hot Chili Peppers; Radiohead; Depeche Mode; Duran Duran; Abba; Linkin Park; Bts;
      Blackpink; Guns N' Roses; Pearl Jam; Modà; Subsonica; Pussy Riot
    `,
    'gruppo musicale',
    'musical group',
  ),
];

export const COMPANIES_AND_MEDIA: readonly Fact[] = [...COMPANIES, ...MEDIA, ...WORLD_BODIES];
