import { plural } from './plural.ts';

/** What the page that takes the reader's own articles says in Italian; part of `messagesIt`. */
export const importingIt = {
  importing: {
    title: 'Porta i tuoi articoli',
    link: 'Porta i tuoi articoli',
    intro:
      'Incolla un testo o scegli dei file: vengono letti qui, su questo dispositivo, e non escono mai. Vanno bene testo, Markdown, pagine HTML, ninjs, JSON-LD, feed e archivi ZIP di questi.',
    paste: 'Il testo di un articolo',
    add: 'Aggiungi alla biblioteca',
    draftTooLong: 'Il testo è lungo: aggiungilo prima di ricaricare la pagina, perché non resta come bozza.',
    choose: 'Scegli dei file…',
    drop: 'Puoi anche trascinare file e cartelle in qualunque punto dell’app. Delle cartelle si riprendono i documenti e le immagini che mostrano.',
    dropHere: 'Lascia qui i file: vengono aggiunti alla biblioteca',
    chooseFolder: 'Scegli una cartella…',
    clipboard: 'Importa dagli appunti',
    clipboardRefusals: {
      unsupported: 'Questo browser non lascia leggere gli appunti: incolla il testo nel campo qui sopra.',
      refused:
        'Il browser non ha permesso di leggere gli appunti: permettilo, o incolla il testo nel campo qui sopra.',
      empty: 'Negli appunti non c’è testo: copia prima l’articolo.',
    },
    sharedWaits: 'Un testo condiviso aspetta: compare qui appena questo campo è vuoto.',
    sharedLost: 'Ciò che hai condiviso non è arrivato: condividilo di nuovo, o incollalo qui sotto.',
    progress: 'Avanzamento',
    sourceOf: (n: number, of: number) => `File ${n} di ${of}`,
    articleOf: (n: number, of: number) => `articolo ${n} di ${of}`,
    cancel: 'Interrompi',
    report: 'Che cosa è successo',
    summary: (imported: number, asked: number, failed: number) =>
      [
        plural('it', imported, 'articolo aggiunto', 'articoli aggiunti'),
        asked === 0 ? '' : `${asked} già presenti`,
        failed === 0 ? '' : `${failed} non aggiunti`,
      ]
        .filter((part) => part !== '')
        .join(', ') + '.',
    cancelled: 'Interrotto: gli articoli già finiti restano.',
    imported: 'Aggiunto:',
    untitled: 'Senza titolo',
    thePasted: 'Il testo incollato',
    picturesTaken: (n: number) => (n === 1 ? 'Con un’immagine.' : `Con ${n} immagini.`),
    picturesLeftOut: (n: number) =>
      n === 1
        ? 'Un’immagine contenuta nel file non si legge o è troppo grande, e il suo posto è vuoto: puoi aggiungerla dall’articolo.'
        : `${n} immagini contenute nel file non si leggono o sono troppo grandi, e il loro posto è vuoto: puoi aggiungerle dall’articolo.`,
    doubtful: (n: number) => plural('it', n, 'punto incerto', 'punti incerti'),
    line: (n: number) => `riga ${n}`,
    entry: (n: number) => `voce ${n}`,
    doubts: {
      'empty-source': 'Non c’è testo.',
      'unreadable-character': 'Un carattere non si legge.',
      'no-headline': 'Non si è trovato un titolo.',
      'front-matter': 'Una riga dell’intestazione non si capisce.',
      'direction-override': 'Un carattere nascosto cambia il verso della scrittura.',
      'left-out': 'Una parte della pagina è stata tralasciata.',
      damaged: 'Una parte del file è danneggiata.',
      'doubtful-kind': 'Non è certo che cosa sia questa riga.',
      truncated: 'Il testo sembra troncato.',
      'ambiguous-mention': 'Un nome può indicare più persone.',
      'long-line': 'Una riga è molto lunga.',
    },
    refused: 'Non aggiunto:',
    refusals: {
      empty: 'non c’è niente da leggere. Incolla o scegli un testo che non sia vuoto.',
      binary: 'non è un testo. Copia le parole dell’articolo e incollale qui.',
      'too-large': 'è troppo grande. Dividilo in più file.',
      'too-deep': 'ha troppe parti una dentro l’altra. Copia il testo dell’articolo e incollalo qui.',
      'too-many': 'contiene troppe parti. Dividilo in più file.',
      malformed: 'è danneggiato o non rispetta il suo formato. Esportalo o scaricalo di nuovo.',
      unsafe: 'è fatto in modo che potrebbe fare danni. Copia il testo dell’articolo e incollalo qui.',
      unsupported: 'è in un formato che non si legge. Copia il testo dell’articolo e incollalo qui.',
      'no-article': 'non contiene un articolo. Apri la pagina dell’articolo e salva quella.',
      unreadable: 'il sistema non lo dà più da leggere. Sceglilo di nuovo.',
    },
    failed: {
      'timed-out': 'la lettura è durata troppo ed è stata fermata. Prova con una parte del testo.',
      unreadable: 'il browser non riesce più a leggerlo. Sceglilo di nuovo.',
      'not-loaded': 'una parte di Dramatis non è arrivata. Controlla la connessione e riprova.',
      broken: 'la lettura si è guastata. Prova con una parte del testo.',
    },
    notKept: 'il dispositivo non lo ha conservato. Libera spazio, o ricarica la pagina, e riprova.',
    unread: 'Gli articoli già portati non si riescono a leggere, e nulla è stato aggiunto: riprova tra poco.',
    twin: 'Già presente:',
    twinShipped: 'È fra gli articoli della biblioteca, che non si possono sostituire.',
    keep: 'Lascia com’è',
    replace: 'Sostituisci',
    both: 'Tieni entrambi',
    kept: 'Rimasto com’era:',
    own: 'Gli articoli che hai portato',
    ownNone: 'Ancora nessuno.',
    remove: (headline: string) => `Elimina «${headline}»`,
    removeShort: 'Elimina',
    removed: (headline: string) => `Eliminato: «${headline}».`,
    undo: 'Annulla',
  },
};
