import { formatCount, plural } from './plural.ts';

/** What exporting says in Italian; part of `messagesIt`. */
export const exportingIt = {
  exporting: {
    article: 'Esporta l’articolo',
    formats: {
      html: 'Pagina HTML',
      markdown: 'Markdown',
      'article-json': 'JSON di Dramatis',
      ninjs: 'ninjs 3',
      'json-ld': 'JSON-LD (schema.org)',
    },
    hints: {
      html: 'Si apre in ogni browser, anche senza rete, e si può riportare in Dramatis.',
      markdown: 'Testo con titoli e link, per scrivere e archiviare. I nomi non restano collegati.',
      'article-json': 'Tutto quello che Dramatis sa dell’articolo.',
      ninjs: 'Lo standard delle agenzie di stampa.',
      'json-ld': 'Il formato dei motori di ricerca.',
    },
    library: 'Esporta gli articoli',
    libraryHint:
      'Gli articoli come li hai corretti, in un formato che altri programmi leggono. La copia di sicurezza qui sotto è un’altra cosa: tiene anche posizioni, immagini e impostazioni.',
    choose: 'Esporta gli articoli…',
    scope: 'Quali',
    all: (n: number) => `Tutti (${formatCount('it', n)})`,
    own: (n: number) => `Solo i miei (${formatCount('it', n)})`,
    page: 'Una sola pagina HTML',
    pageHint: 'Tutti gli articoli in un file con un indice, da leggere senza rete.',
    archive: (format: string) => `ZIP: ${format}`,
    untitled: 'Senza titolo',
    pageTitle: (n: number) => `Dramatis: ${plural('it', n, 'articolo', 'articoli')}`,
    libraryFile: 'dramatis-articoli',
    dossier: 'Dossier',
    dossierOf: (name: string) => `Dossier: ${name}`,
    dossierFile: 'dossier',
    dossierHints: {
      html: 'Ogni passaggio con la sua fonte, in un file che si legge senza rete.',
      markdown: 'Ogni passaggio con la sua fonte, come testo da continuare.',
    },
    print: 'Stampa',
    printHint: 'Carica ogni passaggio e apre la stampa.',
    headlineOnly: 'Compare solo nel titolo.',
    progress: 'Avanzamento dell’esportazione',
    articleOf: (n: number, of: number) => `Articolo ${formatCount('it', n)} di ${formatCount('it', of)}`,
    cancel: 'Interrompi',
    saved: 'Fatto: il browser lo salva fra i file scaricati.',
    savedWithout: (n: number) =>
      `Fatto, ma senza ${plural('it', n, 'articolo che ora non si riesce', 'articoli che ora non si riescono')} a leggere: riprova con la rete.`,
    failed: {
      aborted: 'Interrotto: nessun file è stato salvato.',
      unread: 'Ora non si riesce a leggere. Controlla la rete, o ricarica la pagina, e riprova.',
      'not-loaded': 'Una parte di Dramatis non si è caricata: controlla la connessione e riprova.',
      broken: 'L’esportazione si è guastata e nessun file è stato salvato. Prova con un altro formato.',
    },
  },
};
