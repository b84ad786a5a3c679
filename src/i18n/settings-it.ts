/** What the settings, sharing and the printed page say in Italian; part of `messagesIt`. */
export const settingsIt = {
  settings: {
    title: 'Aspetto del testo',
    open: 'Aspetto del testo e tasti',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Chiaro', sepia: 'Seppia', dark: 'Scuro' },
    size: 'Dimensione',
    face: 'Carattere',
    faces: { serif: 'Con grazie', sans: 'Senza grazie', hyperlegible: 'Alta leggibilità' },
    leading: 'Interlinea',
    measure: 'Lunghezza della riga',
    characters: (n: number) => `${n} caratteri`,
    justified: 'Testo giustificato',
    marking: 'Nomi nel testo',
    markings: { colour: 'A colori', underline: 'Sottolineati', off: 'Non segnati' },
    peekCards: 'Scheda breve sui nomi',
    singleKeys: 'Tasti singoli (j, n, f…)',
    reset: 'Ripristina l’aspetto',
  },
  share: {
    button: 'Condividi',
    copied: 'Link copiato',
    refused: 'Il link non si può copiare: prendilo dalla barra degli indirizzi',
  },
  print: {
    cast: 'Chi compare in questo articolo',
    mentions: (n: number) => (n === 1 ? '1 menzione' : `${n} menzioni`),
  },
};
