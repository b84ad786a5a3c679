import { formatBytes } from './format-bytes.ts';
import { plural } from './plural.ts';

/** What the page about this device's library says in Italian; part of `messagesIt`. */
export const safetyIt = {
  safety: {
    title: 'La tua biblioteca su questo dispositivo',
    link: 'Biblioteca al sicuro',
    intro:
      'Tutto quello che fai in Dramatis resta qui, in questo browser, e non viene mandato a nessuno. Per questo conviene averne una copia.',
    here: 'Che cosa c’è',
    places: 'Articoli iniziati o letti',
    pictures: 'Immagini tue',
    corrections: 'Righe corrette',
    pictureSize: (n: number, bytes: number) => `${n} (${formatBytes('it', bytes)})`,
    usage: 'Spazio occupato in tutto',
    usageOf: (used: number, of: number) =>
      `circa ${formatBytes('it', used)} su ${formatBytes('it', of)} concessi`,
    unknownUsage: 'il browser non lo dice',
    unread: 'Non si riesce a leggerlo ora',
    keeping: 'Può il browser cancellarla?',
    persisted: 'No: questo browser ha promesso di non cancellarla da sé.',
    notPersisted:
      'Sì: quando lo spazio scarseggia, o dopo un lungo tempo senza visite, questo browser può cancellarla senza chiedere.',
    unknownPersisted: 'Questo browser non lo dice: tieni una copia.',
    memoryOnly: 'Questo browser non conserva nulla: tutto si perde quando chiudi la pagina. Esporta ora.',
    ask: 'Chiedi al browser di conservarla',
    granted: 'Il browser ha promesso di conservarla.',
    refused:
      'Il browser ha detto di no. Di solito accetta quando l’app è installata o usata spesso; intanto tieni una copia.',
    copy: 'Copia di sicurezza',
    copyHint:
      'Un solo file con i tuoi articoli, posizioni di lettura, immagini, correzioni e impostazioni. Si può riportare qui o su un altro dispositivo.',
    lastCopy: (day: string) => `Ultima copia fatta qui: ${day}.`,
    noCopy: 'Da questo browser non è mai stata fatta una copia.',
    export: 'Esporta tutto in un file',
    exported: 'Copia pronta: il browser la salva fra i file scaricati.',
    exportedWithout: (n: number) =>
      `Copia pronta, senza ${plural('it', n, 'cosa', 'cose')} che il browser non riesce più a leggere: tieni anche le copie precedenti.`,
    exportFailed: {
      'too-large': 'Le immagini sono troppe per un solo file: togline qualcuna e riprova.',
      unread: 'La memoria del browser non si lascia leggere ora. Ricarica la pagina e riprova.',
      'not-loaded': 'Una parte di Dramatis non si è caricata: controlla la connessione e riprova.',
    },
    fileName: 'dramatis-copia',
    restore: 'Riporta da un file…',
    reading: 'Lettura del file…',
    faults: {
      unread: 'La memoria del browser non si lascia leggere ora. Ricarica la pagina e riprova.',
      'not-loaded': 'Una parte di Dramatis non si è caricata: controlla la connessione e riprova.',
      'not-a-backup': 'Questo file non è una copia di Dramatis. Nulla è cambiato.',
      'newer-version':
        'La copia viene da una versione più recente di Dramatis: ricarica la pagina e riprova. Nulla è cambiato.',
      'too-large': 'Il file è più grande di quanto un browser possa leggere. Nulla è cambiato.',
      damaged: (place: string) =>
        `Il file è danneggiato (${place}) e non viene usato. Nulla è cambiato: prova con un’altra copia.`,
      unreadable: 'Il file non si lascia leggere. Nulla è cambiato: scegline un altro o riprova.',
    },
    plan: (day: string) => `Copia del ${day}`,
    planHint: 'Quello che c’è qui e non nella copia resta com’è.',
    kinds: {
      readingStates: 'Posizioni di lettura',
      pictures: 'Immagini',
      kindOverrides: 'Righe corrette',
      corrections: 'Nomi corretti',
      articles: 'Articoli tuoi',
    },
    added: (n: number) => plural('it', n, 'da aggiungere', 'da aggiungere'),
    later: (n: number) => plural('it', n, 'più recente nella copia', 'più recenti nella copia'),
    staying: (n: number) => plural('it', n, 'diversa: resta quella di qui', 'diverse: restano quelle di qui'),
    same: (n: number) => plural('it', n, 'già uguale', 'già uguali'),
    none: 'niente',
    settings: 'Impostazioni',
    settingsAdded: (n: number) => plural('it', n, 'da riportare', 'da riportare'),
    differing: 'Questi articoli sono diversi qui e nella copia. Quelli di qui restano come sono:',
    bringBeside: 'Porta anche quelli della copia, accanto a quelli di qui',
    nothingNew: 'Qui c’è già tutto: non c’è niente da riportare.',
    confirm: 'Unisci alla mia biblioteca',
    cancel: 'Lascia tutto com’è',
    restored: (n: number) => `Fatto: ${plural('it', n, 'cosa riportata', 'cose riportate')}.`,
    restoredForNow: (n: number) =>
      `${plural('it', n, 'cosa riportata', 'cose riportate')}, ma solo finché questa pagina è aperta: questo browser non conserva nulla.`,
    noRoomToRestore:
      'Lo spazio su questo dispositivo è finito. Nulla è cambiato: libera dello spazio e riprova.',
    notRestored: 'Non è stato possibile scrivere nella memoria del browser. Nulla è cambiato: riprova.',
  },
};
