/** Italian and foreign parties, institutions, forces, unions and associations that news name, beside those of `organisations-nations.ts`. */
import { organisation as org, type Fact } from '#knowledge/facts/notation.ts';

const PROMINENCE = 0.64;

function all(names: string, aboutIt: string, aboutEn: string): Fact[] {
  return names.split(';').map((name) => org(name.trim(), '', aboutIt, aboutEn, { prominence: PROMINENCE }));
}

const PARTIES: readonly Fact[] = [
  ...all(
    `
      Alleanza Nazionale | Alleanza nazionale; Democratici di Sinistra | Democratici di sinistra;
      La Margherita | Margherita; L'Ulivo | Ulivo; Casa delle Libertà | Cdl; Popolo della Libertà | Pdl;
      Italia dei Valori | Italia dei valori | Idv; Udc; Rifondazione Comunista | Rifondazione comunista;
      Comunisti Italiani | Comunisti italiani | Pdci; Nuovo Centrodestra | Ncd;
      Scelta Civica | Scelta civica; Sinistra Ecologia Libertà | SEL;
      Sinistra Italiana | Sinistra italiana; Liberi e Uguali | LEU; Articolo Uno;
      Partito Radicale | Partito radicale | Radicali; Rosa nel Pugno; Futuro e Libertà;
      Movimento Sociale Italiano | Movimento sociale italiano | Msi;
      Partito Socialista Italiano | Partito socialista italiano | Psi;
      Partito democratico della sinistra | Pds; Partito repubblicano italiano | Pri;
      Partito liberale italiano | Pli; Psdi; Ccd; Udeur; Potere al Popolo; Europa Verde; Coraggio Italia;
      Südtiroler Volkspartei | Svp; Union Valdôtaine; Fiamma Tricolore; Noi con l'Italia;
      Partito Comunista | Partito comunista; Unione di Centro; Alternativa Popolare; Centro Democratico;
      Lista Tsipras
    `,
    'partito o coalizione italiana',
    'Italian party or coalition',
  ),
  ...all(
    `
      En Marche | La République En Marche; Les Républicains; Partito socialista francese; Podemos;
      Ciudadanos; Junts; Esquerra Republicana; Linke | Die Linke; Fdp; Grünen;
      Partito nazionale scozzese | Snp; Ukip; Brexit Party; Reform Uk; Liberal Democratici; DUP;
      Diritto e Giustizia | PIS; Piattaforma Civica | Piattaforma civica; Solidarność | Solidarnosc;
      Syriza; Nea Dimokratia | Nuova Democrazia; Pasok; Akp; Chp; Hdp;
      Partito della libertà austriaco | Fpö; Jobbik; Smer; Servitore del Popolo;
      Partito dei Verdi europei; Partito del socialismo europeo | Pse; Alde; Tea Party;
      Congresso nazionale africano | ANC; Bjp; Lega Awami; Partito del Congresso; Kuomintang;
      Lega nazionale per la democrazia; Partito Comunista Cubano; Partito dei Lavoratori brasiliano;
      Baath | Ba'th; Pyd; Kadima; Partito popolare austriaco
    `,
    'partito politico',
    'political party',
  ),
];

const ITALIAN_STATE: readonly Fact[] = [
  ...all(
    `
      Presidenza della Repubblica;
      Presidenza del Consiglio | Presidenza del Consiglio dei ministri | Presidenza del Consiglio dei Ministri;
      Consiglio dei ministri | Consiglio dei Ministri; Consiglio di Stato;
      Ragioneria generale dello Stato | Ragioneria dello Stato; Avvocatura dello Stato; Direzione nazionale antimafia; Direzione distrettuale antimafia | Dda;
      Direzione investigativa antimafia | DIA; Commissione antimafia; Copasir; Consob; Antitrust; Agcom;
      Agcm; Anac; Arera; Ivass; Covip; Garante della privacy | Garante per la privacy; Inail; Aran; Agea;
      Agenas; Enac; Enav; Enea; Ispra; Arpa; Invalsi; Anpal; Cnel; Cipe; Tar; Tar del Lazio;
      Ministero della Salute; Ministero dell'Interno; Ministero della Giustizia; Ministero della Difesa;
      Ministero degli Esteri | Ministero degli Affari Esteri | Ministero degli affari esteri;
      Ministero dell'Economia; Ministero dell'Istruzione; Ministero dell'Ambiente; Ministero del Lavoro;
      Ministero dello Sviluppo economico | Mise; Ministero delle Infrastrutture | Ministero delle Infrastrutture e dei Trasporti; Ministero della Cultura;
      Ministero dei Beni culturali; Miur; Mef; ACI; Sogin; Consap; Conferenza Stato-Regioni; Anci; Upi;
      Roma Capitale
    `,
    'istituzione italiana',
    'Italian institution',
  ),
  ...all(
    `
      Arma dei Carabinieri | Arma dei carabinieri | Carabinieri; Marina Militare | Marina militare;
       Esercito Italiano;
      Stato Maggiore della Difesa | Stato maggiore della Difesa; Digos; Forze Armate | Forze armate;
      Polizia stradale | Polizia Stradale; Polizia postale | Polizia Postale;
      Polizia penitenziaria | Polizia Penitenziaria; Polizia ferroviaria | Polfer; Polizia scientifica;
      Squadra Mobile | Squadra mobile; ROS; RIS; Gico; Nocs; GIS;
      Capitaneria di Porto | Capitaneria di porto;
      Corpo Forestale dello Stato | Corpo forestale dello Stato | Forestale; Frecce Tricolori;
      Vigili urbani; Polizia Municipale | Polizia municipale; Polizia Locale | Polizia locale; Alpini;
      Bersaglieri; Soccorso alpino; Corazzieri
    `,
    'corpo o reparto dello Stato italiano',
    'corps or force of the Italian state',
  ),
  ...all(
    `
      Ugl; Usb; Cobas; Fiom; Uilm; Confcommercio; Confesercenti; Confartigianato; Confagricoltura;
      Confcooperative; Coldiretti; Federalberghi; Federfarma; Federmeccanica; Federconsumatori; Codacons;
      Adiconsum; Adusbef; Legacoop; ABI | Associazione bancaria italiana; ANCE; Anpi; Arci; Arcigay;
      Acli; Legambiente; Lipu; Enpa; Oipa; Italia Nostra; Touring Club Italiano | Touring Club;
      Telefono Azzurro; Unione delle camere penali; Associazione nazionale magistrati | Anm; Fnsi;
      Ordine dei giornalisti; Ordine dei medici; Ordine degli avvocati; Fimmg; Avis; Telethon; Airc;
      Siae; Federazione italiana giuoco calcio; Croce Rossa Italiana | Croce Rossa italiana; Auser;
      Unione Italiana Lavoratori; CAI | Club alpino italiano;
      
      Teatro alla Scala | La Scala; Teatro San Carlo; Teatro La Fenice | La Fenice; Teatro dell'Opera;
      Biennale di Venezia | Biennale; Triennale; Accademia Nazionale di Santa Cecilia | Santa Cecilia
    `,
    'associazione, sindacato o ente italiano',
    'Italian association, union or body',
  ),
];

export const ITALIAN_BODIES: readonly Fact[] = [...PARTIES, ...ITALIAN_STATE];
