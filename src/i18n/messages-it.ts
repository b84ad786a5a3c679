import { formatCount, plural, toPercent } from './plural.ts';
import { toList } from './list.ts';
import { exportingIt } from './exporting-it.ts';
import { checkingIt } from './checking-it.ts';
import { choosingOfflineIt } from './choosing-offline-it.ts';
import { correctionsIt } from './corrections-it.ts';
import { editingIt } from './editing-it.ts';
import { importingIt } from './importing-it.ts';
import { safetyIt } from './safety-it.ts';
import { searchingIt } from './searching-it.ts';
import { settingsIt } from './settings-it.ts';

/** What the interface says in Italian. Its shape is what every other language must fill. */
export const messagesIt = {
  appName: 'Dramatis',
  skipToContent: 'Vai al contenuto',
  close: 'Chiudi',
  ...exportingIt,
  ...correctionsIt,
  ...checkingIt,
  ...editingIt,
  ...importingIt,
  ...choosingOfflineIt,
  ...safetyIt,
  ...searchingIt,
  ...settingsIt,

  nav: { label: 'Pagine', articles: 'Articoli', figures: 'Figure' },
  search: { label: 'Cerca in tutti gli articoli', short: 'Cerca', clear: 'Cancella la ricerca' },
  language: { label: 'Lingua' },
  interfaceLanguages: { it: 'it, Italiano', en: 'en, English' },
  announceTheme: (now: string) => `Tema: ${now.toLowerCase()}`,

  entityTypes: {
    person: 'persona',
    place: 'luogo',
    organisation: 'organizzazione',
    work: 'opera',
    event: 'evento',
  },
  entityGroups: {
    person: 'Figure',
    place: 'Luoghi',
    organisation: 'Organizzazioni',
    work: 'Opere',
    event: 'Eventi',
  },
  topics: {
    world: 'Esteri',
    europe: 'Europa',
    science: 'Scienza',
    space: 'Spazio',
    politics: 'Politica',
    economy: 'Economia',
    culture: 'Cultura',
  },
  articleLanguages: new Intl.DisplayNames('it', { type: 'language' }),

  counts: {
    articles: (n: number) => plural('it', n, 'articolo', 'articoli'),
    mentions: (n: number) => plural('it', n, 'menzione', 'menzioni'),
    passages: (n: number) => plural('it', n, 'passaggio', 'passaggi'),
    percent: (share: number) => toPercent('it', share),
    figures: (n: number) => plural('it', n, 'figura', 'figure'),
    images: (n: number) => plural('it', n, 'immagine', 'immagini'),
    minutes: (n: number) => `${n} min`,
    minutesOfReading: (n: number) => `${n} min di lettura`,
    minutesSpoken: (n: number) => plural('it', n, 'minuto di lettura', 'minuti di lettura'),
  },
  list: (words: readonly string[]) => toList('it', words),
  orList: (words: readonly string[]) => toList('it', words, 'or'),

  article: {
    untitled: 'Senza titolo',
    castTitle: 'Figure in questo articolo',
    castHint: 'Scegline una per leggere solo i passaggi che la riguardano.',
    castLabel: 'Figure, luoghi e organizzazioni di questo articolo',
    castButton: 'Figure',
    noFigures: 'Questo articolo non nomina persone.',
    occurrences: (n: number) => `${plural('it', n, 'volta', 'volte')} in questo articolo`,
    imageTag: (n: number, total: number) => `Immagine ${n} di ${total}`,
    imageTagShort: (n: number, total: number) => `${n} di ${total}`,
    captionWithoutPhoto: 'Didascalia (foto non disponibile):',
    imageWithoutCaption: 'Immagine senza didascalia',
    doubt: 'didascalia?',
    doubtExplained: 'Non è certo che questa riga sia una didascalia.',
    doubtKind: 'Non è certo che cosa sia questa riga.',
    mention: (text: string, name: string | null, type: string) =>
      name === null ? `${text}, ${type}` : `${text}, ${name}, ${type}`,
    ambiguous: (names: string) => `Potrebbe essere ${names}.`,
    unknownIds: (n: number) =>
      n === 1
        ? 'Un nome nell’indirizzo non compare in questo articolo e non è stato considerato.'
        : `${n} nomi nell’indirizzo non compaiono in questo articolo e non sono stati considerati.`,
    noPassage: 'Nessun passaggio li nomina insieme.',
    sources: 'Fonti',
  },
  finder: {
    label: 'Passaggi scelti',
    position: (n: number, total: number) => `${n} di ${total}`,
    previous: 'Menzione precedente',
    next: 'Menzione successiva',
    clear: 'Togli filtro',
    changed: (names: string, isTogether: boolean, passages: string) =>
      `Filtro: ${names}${isTogether ? ' insieme' : ''}, ${passages}`,
    begun: (names: string, mentions: string) => `Filtro: ${names}, ${mentions}`,
    cleared: 'Filtro tolto',
    matchLabel: 'Passaggi con',
    all: 'tutte',
    any: 'almeno una',
  },
  peek: {
    here: (n: number) => `${plural('it', n, 'volta', 'volte')} in questo articolo`,
    elsewhere: (n: number) =>
      n === 0
        ? 'In nessun altro articolo'
        : n === 1
          ? 'In un altro articolo'
          : `In altri ${formatCount('it', n)} articoli`,
    filter: 'Filtra',
    unfilter: 'Togli filtro',
    profile: 'Scheda',
    introducedHere: 'La prima volta in questo articolo',
    lastRead: 'L’ultima volta che ne hai letto',
  },
  kind: {
    title: 'Che cos’è questa riga?',
    hint: 'La correzione resta su questo dispositivo e si può annullare.',
    names: { caption: 'Didascalia', paragraph: 'Paragrafo', heading: 'Titolo di sezione' },
    changed: (name: string) => `Ora è: ${name.toLowerCase()}`,
    takeBack: 'Torna a come era',
    takenBack: 'La riga è tornata come era',
    notKept: 'La correzione non è stata conservata. La riga è rimasta com’era.',
    lost: (name: string, line: string) =>
      line === ''
        ? `Una tua correzione (${name.toLowerCase()}) non trova più la sua riga.`
        : `Una tua correzione (${name.toLowerCase()}) non trova più la sua riga: «${line}»`,
    forget: 'Togli la correzione',
    forgotten: 'Correzione tolta',
    notForgotten: 'La correzione non è stata tolta.',
    own: 'corretto da te',
    decidedByReader: 'Hai deciso tu che cos’è questa riga.',
    change: 'Cambia',
  },
  picture: {
    add: 'Aggiungi un’immagine',
    addHint: 'Scegli un file, oppure trascina o incolla qui un’immagine',
    edit: 'Modifica l’immagine',
    replace: 'Sostituisci l’immagine',
    remove: 'Togli l’immagine',
    putBack: 'Rimetti l’immagine',
    putBackBefore: 'Rimetti quella di prima',
    readAgain: 'Le tue immagini non si sono potute leggere. Riprova',
    description: 'Che cosa si vede (facoltativo)',
    descriptionHint: 'Lo legge chi usa un lettore di schermo.',
    save: 'Salva la descrizione',
    keptHere: 'L’immagine resta su questo dispositivo.',
    unnamed: 'La tua immagine, senza descrizione',
    caption: 'Didascalia:',
    added: 'Immagine aggiunta',
    removed: 'Immagine tolta',
    described: 'Descrizione conservata',
    notDescribed: 'La descrizione non è stata conservata.',
    notRemoved: 'L’immagine non è stata tolta.',
    leftOver: 'Le tue modifiche senza posto',
    lost: 'Una tua immagine non trova più il suo posto.',
    wasBeside: (line: string) => `Era alla riga «${line}»`,
    emptySlot: 'Posto libero',
    putHere: 'Metti qui',
    notMoved: 'L’immagine non è stata spostata.',
    refusals: {
      'too-large': (megabytes: number) => `L’immagine supera i ${megabytes} MB. Scegline una più piccola.`,
      'not-a-picture': () => 'Questo file non è un’immagine JPEG, PNG, WebP, AVIF o GIF.',
      unreadable: () => 'Questa immagine è danneggiata e non si può mostrare.',
      'not-kept': () => 'L’immagine non è stata conservata.',
      'too-wide': () =>
        'L’immagine è troppo larga o troppo alta: il lato più lungo può avere 100\u00A0000 pixel.',
      'not-read': () =>
        'Le tue immagini non si erano potute leggere, e prima di allora non se ne aggiungono altre. Riprova.',
    },
  },
  memory: {
    label: 'Posizione di lettura',
    goOn: (percent: number) => `Continua dal ${percent}\u00A0%`,
    dismiss: 'Resta qui',
  },
  device: {
    label: 'Memoria di questo dispositivo',
    trouble: {
      'memory-only':
        'Questo browser non lascia conservare nulla: articoli tuoi, posizione di lettura, immagini e correzioni restano finché questa pagina è aperta.',
      'no-room':
        'Lo spazio su questo dispositivo è finito: l’ultima modifica non è stata conservata. Quello che c’era prima è rimasto.',
      'held-by-other-tab':
        'Dramatis è aperto in un’altra scheda in una versione precedente. Chiudila e ricarica questa pagina: fino ad allora nulla viene conservato.',
      'newer-version':
        'Un’altra scheda usa una versione più recente. Ricarica questa pagina: fino ad allora nulla viene conservato.',
      'no-answer':
        'La memoria del browser non risponde: l’ultima modifica non è stata conservata. Ricarica la pagina e riprova.',
      'connection-lost':
        'La memoria del browser si è interrotta: l’ultima modifica non è stata conservata. Ricarica la pagina e riprova.',
      damaged:
        'Una parte di quanto era conservato non è leggibile ed è stata lasciata da parte. Il resto c’è.',
      refused: 'Il browser ha rifiutato di conservare l’ultima modifica. Ricarica la pagina e riprova.',
      'not-loaded':
        'Una parte di Dramatis non si è caricata: quello che fai ora resta finché questa pagina è aperta. Controlla la connessione; il tentativo si ripete da sé.',
      'settings-not-kept':
        'Questo browser non ha potuto conservare le tue impostazioni: restano finché questa pagina è aperta.',
    },
  },

  offline: {
    label: 'Lettura senza rete',
    saving: (stored: number, total: number) =>
      `Salvo per la lettura senza rete (${formatCount('it', stored)} di ${formatCount('it', total)})`,
    ready: 'Disponibile senza rete',
    readyWith: {
      everything: (total: number) =>
        `Disponibile senza rete: tutti i ${plural('it', total, 'articolo', 'articoli')}`,
      chosen: (chosen: number, total: number) =>
        `Disponibile senza rete: ${plural('it', chosen, 'articolo', 'articoli')} su ${formatCount('it', total)}`,
      none: 'Senza rete si riaprono gli articoli che hai già aperto',
    },
    unsupported: 'Questo browser non permette la lettura senza rete.',
    incomplete: (stored: number, total: number) =>
      total === 0
        ? 'Non ancora disponibile senza rete.'
        : `Non ancora disponibile senza rete: ${formatCount('it', stored)} di ${formatCount('it', total)} parti salvate.`,
    incompleteWith: (kept: number, chosen: number) =>
      `Non ancora tutto disponibile senza rete: ${formatCount('it', kept)} di ${plural('it', chosen, 'articolo scelto', 'articoli scelti')}.`,
    failures: {
      network: 'Il collegamento si è interrotto.',
      server: 'Il sito ha risposto con un errore.',
      damaged: 'Una parte è arrivata diversa da com’è sul sito.',
      'no-room': 'Su questo dispositivo non c’è spazio.',
      'no-worker': 'Il browser non ha potuto avviare ciò che serve.',
    },
    again: 'Riproviamo da soli.',
    retry: 'Riprova ora',
  },
  update: {
    label: 'Nuova versione',
    ready: 'Una nuova versione è pronta.',
    held: 'La nuova versione è attiva. Finisci quello che stai scrivendo, poi ricarica questa pagina.',
    apply: 'Aggiorna',
    reload: 'Ricarica',
    later: 'Più tardi',
  },

  related: {
    title: 'Legate a questa storia',
    hint: 'Non sono in questo articolo, ma tornano negli altri.',
    reason: (name: string, n: number) => `con ${name} in ${plural('it', n, 'articolo', 'articoli')}`,
  },

  library: {
    title: 'Articoli',
    filters: 'Filtri',
    filtersLabel: 'Filtra gli articoli',
    languages: 'Lingua',
    topics: 'Argomenti',
    more: (n: number) => `Mostra altre ${formatCount('it', n)} voci`,
    less: 'Mostra meno',
    states: 'Stato',
    statuses: { unread: 'Da leggere', reading: 'Iniziati', read: 'Letti' },
    isNew: 'Nuovo',
    isRead: 'Letto',
    progressSpoken: (percent: string) => `letto al ${percent}`,
    sort: 'Ordine',
    sorts: { date: 'Più recenti', title: 'Titolo, A–Z', mentions: 'Più menzioni' },
    exclude: (name: string) => `Escludi ${name}`,
    without: (name: string) => `senza ${name}`,
    keptAway: (n: number) => plural('it', n, 'escluso', 'esclusi'),
    match: 'Articoli con',
    searchFacet: (facet: string) => `Cerca in ${facet}`,
    noFacetValue: 'Nessuna voce corrisponde.',
    noFrequentValue: 'Nessuna delle voci più frequenti corrisponde.',
    allNamed: {
      person: 'Tutte le figure della biblioteca',
      place: 'Tutti i luoghi',
      organisation: 'Tutte le organizzazioni',
      work: 'Tutte le opere',
      event: 'Tutti gli eventi',
    },
    filterHint: 'Una voce tiene gli articoli che la nominano; il segno meno li esclude.',
    andMore: (n: number) => (n === 1 ? 'e un’altra figura' : `e altre ${n} figure`),
    cast: (names: string) => `Figure: ${names}`,
    remove: (name: string) => `Togli ${name}`,
    clear: 'Togli tutti i filtri',
    emptyTitle: 'Nessun articolo corrisponde',
    emptyHint: 'Togli un filtro, oppure cerca altre parole.',
    noArticlesTitle: 'La biblioteca è vuota',
    noArticlesHint: 'Questa edizione non contiene articoli.',
    partMissing: 'Una parte della biblioteca non è sul dispositivo e ora non si può caricare.',
    unknownIds: (n: number) =>
      n === 1
        ? 'Un nome nell’indirizzo non compare nella biblioteca e non è stato considerato.'
        : `${n} nomi nell’indirizzo non compaiono nella biblioteca e non sono stati considerati.`,
    searched: (text: string) => `«${text}»`,
    listSearch: 'Cerca fra titoli e nomi di questa lista',
    listSearchShort: 'Titoli e nomi',
    listSearchHint: 'La ricerca del browser vede solo le righe vicine; questo campo, tutta la lista.',
  },

  figures: {
    title: 'Figure',
    intro: (articles: number) =>
      articles === 1
        ? 'Chi e che cosa compare nell’articolo della biblioteca.'
        : `Chi e che cosa compare nei ${formatCount('it', articles)} articoli della biblioteca.`,
    types: 'Che cosa elencare',
    search: 'Cerca un nome',
    order: 'Ordine',
    orders: { letter: 'Per lettera', prominence: 'Per rilievo' },
    letters: 'Lettere',
    found: (n: number) => plural('it', n, 'nome', 'nomi'),
    emptyTitle: 'Nessun nome corrisponde',
    emptyHint: 'Cerca un altro nome, oppure l’inizio di uno.',
    noneHint: 'Gli articoli della biblioteca non ne nominano.',
  },

  figure: {
    read: (n: number) =>
      n === 1 ? 'Leggi il suo articolo' : `Leggi i suoi ${formatCount('it', n)} articoli`,
    timeline: (from: string, to: string) =>
      from === to ? `Menzioni per articolo, ${from}` : `Menzioni per articolo, dal ${from} al ${to}`,
    mentionsOn: (n: number, title: string, date: string) =>
      `${plural('it', n, 'menzione', 'menzioni')}, ${date}: ${title}`,
    mentionsIn: (n: number, date: string) => `${plural('it', n, 'menzione', 'menzioni')}, ${date}`,
    listed: (n: number, all: number) => `${formatCount('it', n)} di ${formatCount('it', all)} articoli`,
    articlesTitle: (mentions: string, articles: string) => `${mentions} in ${articles}`,
    morePassages: (n: number) => (n === 1 ? 'Un altro passaggio' : `Altri ${n} passaggi`),
    onlyInHeadline: 'Compare solo nel titolo.',
    passagesMissing: 'I passaggi di questo articolo non si sono caricati.',
    caption: 'Didascalia',
    roles: 'Incarichi',
    since: (from: string) => `dal ${from}`,
    until: (to: string) => `fino al ${to}`,
    span: (from: string, to: string) => `${from}–${to}`,
    undated: 'senza data',
    also: 'Altri nomi',
    with: 'Compare con',
    companyCaption: (name: string) => `Chi compare negli stessi articoli con ${name}`,
    companyName: 'Nome',
    bonds: 'Chi di loro compare insieme',
    about: 'In breve',
    nowhere: 'Nessun articolo di questa biblioteca la nomina.',
  },

  states: {
    loading: 'Caricamento…',
    notFoundTitle: 'Questa pagina non c’è',
    notFoundHint: 'L’indirizzo potrebbe essere cambiato o contenere un errore.',
    deviceTitle: 'La memoria del browser non risponde',
    deviceHint:
      'Quello che cerchi può essere fra gli articoli che hai portato tu, ma ora non si possono leggere. Riprova tra poco.',
    articleMissingTitle: 'Questo articolo non c’è',
    articleMissingHint: 'Non fa parte di questa biblioteca, oppure il suo indirizzo contiene un errore.',
    entityMissingTitle: 'Questa scheda non c’è',
    entityMissingHint: 'Nessun articolo di questa biblioteca ne parla.',
    networkTitle: 'Non riusciamo a caricare la pagina',
    networkHint: 'Il collegamento sembra mancare. Controlla la rete e riprova.',
    notKeptTitle: 'Questa pagina non è su questo dispositivo',
    notKeptHint: (kept: number, total: number) =>
      `Senza rete si leggono gli articoli che il dispositivo tiene: ${formatCount('it', kept)} su ${formatCount('it', total)}, e quelli che hai già aperto. Collegati per aprire questa pagina. Che cosa tenere lo scegli in «Biblioteca al sicuro».`,
    serverHint: 'Il sito ha risposto con un errore. Riprova tra poco.',
    malformedTitle: 'Il contenuto è danneggiato',
    malformedHint:
      'Il file di questo articolo non è leggibile. Ricarica la pagina; se non basta, il problema è del sito.',
    missingCodeTitle: 'Manca una parte dell’app',
    missingCodeHint:
      'Forse il sito è stato aggiornato mentre questa pagina era aperta, o il collegamento è caduto. Ricaricala quando sei in rete; quello che avevi salvato resta.',
    crashTitle: 'Qualcosa si è rotto',
    crashHint: 'È un errore del programma, non tuo. Ricarica la pagina o torna agli articoli.',
    detail: 'Dettaglio tecnico',
    retry: 'Riprova',
    backToLibrary: 'Torna agli articoli',
  },

  help: {
    title: 'Tasti',
    open: 'Aiuto: tasti',
    paragraphs: 'passaggio o articolo successivo, precedente',
    mentions: 'menzione successiva, precedente',
    figures: 'figure dell’articolo',
    search: 'cerca in tutti gli articoli',
    theme: 'cambia tema',
    help: 'questo aiuto',
    escape: 'chiude, oppure toglie il filtro',
    peek: 'dalla menzione alla sua scheda breve',
  },
};

/** What the interface can say: a language that lacks a key does not compile. */
export type Messages = typeof messagesIt;
