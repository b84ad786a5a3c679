import { plural } from './plural.ts';

/** What the page of the search says in Italian; part of `messagesIt`. */
export const searchingIt = {
  searching: {
    title: 'Cerca',
    titleOf: (text: string) => `«${text}», ricerca`,
    placeholder: 'Parole, nomi, «frasi esatte»',
    intro:
      'Cerca in tutti i testi dell’edizione e dei tuoi articoli, anche senza rete. Accenti e apostrofi non contano, le forme di una parola valgono per una, e un nome si trova anche con una lettera sbagliata.',
    filters: 'Restringi',
    reading: 'Si leggono gli articoli…',
    found: (n: number) => plural('it', n, 'articolo trovato', 'articoli trovati'),
    nothing: 'Nessun articolo trovato.',
    nothingHint: 'Prova altre parole, meno parole, oppure una di queste forme.',
    best: (shown: number, of: number, isAbout: boolean) =>
      `Questi sono i migliori ${shown} di ${isAbout ? 'circa ' : ''}${plural('it', of, 'articolo', 'articoli')}; i filtri contano questi.`,
    lookedAt: (at: number, of: number) =>
      `La frase è stata cercata in ${plural('it', at, 'articolo', 'articoli')} dei ${of} che hanno le sue parole, a partire dai migliori.`,
    mayBeMore: 'Possono essercene altri: scrivi la parola per intero.',
    readMore: 'Leggi gli articoli seguenti',
    partial: 'Nessun articolo ha tutte le parole: questi ne hanno alcune.',
    noDate: (value: string) =>
      `«${value}» non è una data e non è stata considerata: scrivi 2024, 2024-06 o 2024-06-19.`,
    unread: (n: number) =>
      n === 1
        ? 'Un articolo non si può leggere ora: non è su questo dispositivo e manca la rete.'
        : `${n} articoli non si possono leggere ora: non sono su questo dispositivo e manca la rete.`,
    failed: 'La ricerca non è partita. Forse manca la rete, o una parte dell’app.',
    retry: 'Riprova',
    suggestions: 'Schede che corrispondono',
    more: (n: number) => `Mostra altri ${plural('it', n, 'articolo', 'articoli')}`,
    clearFilters: 'Togli i filtri',
    isOwn: 'Tuo articolo',
    owner: 'Provenienza',
    owners: { edition: 'Edizione', own: 'I tuoi articoli' },
    helpTitle: 'Che cosa si può scrivere',
    examples: [
      { text: '"fuoco e furia"', meaning: 'le parole proprio così, una dopo l’altra' },
      { text: 'con:kim', meaning: 'articoli che nominano Kim; più parole fra virgolette' },
      { text: 'titolo:luna', meaning: 'la parola è nel titolo' },
      { text: 'nobel prima:2022', meaning: 'articoli di prima del 2022' },
      { text: 'kim dopo:2024-06', meaning: 'articoli da giugno 2024 in poi' },
    ],
  },
};
