import { plural } from './plural.ts';

/** What checking doubtful names says in Italian; part of `messagesIt`. */
export const checkingIt = {
  checking: {
    title: 'Controlla i nomi',
    toCheck: (n: number) => plural('it', n, 'nome da controllare', 'nomi da controllare'),
    intro:
      'Di questi nomi Dramatis non è sicuro. Quello che rispondi vale anche per gli altri articoli e per quelli che importerai; dove il testo non dice chi è, solo per questo.',
    list: 'Nomi da controllare',
    readAs: (type: string) => `Forse ${type}`,
    linkedTo: (name: string, type: string) => `Forse ${name}, ${type}`,
    mayBe: (names: string) => `Può essere ${names}`,
    why: {
      unsure: 'Dubbio, segnato nel testo',
      unmarked: 'Molto dubbio, non segnato nel testo',
      unclear: 'Il testo non dice chi è',
    },
    times: (n: number) => plural('it', n, 'volta', 'volte'),
    accept: 'È un nome',
    acceptWho: (name: string) => `È ${name}`,
    reject: 'Non è un nome',
    other: 'È qualcun altro…',
    tellWho: 'Di’ tu chi è…',
    of: (action: string, printed: string) => `${action}: «${printed}»`,
    accepted: (printed: string) => `«${printed}» è un nome.`,
    meant: (printed: string, name: string) => `«${printed}» è ${name}.`,
    rejected: (printed: string) => `«${printed}» non è un nome.`,
    rejectedHere: (printed: string) => `«${printed}» non è un nome in questo articolo.`,
    corrected: (printed: string) => `«${printed}» è corretto.`,
    left: (n: number) =>
      n === 0
        ? 'Non resta niente da controllare.'
        : n === 1
          ? 'Resta 1 nome da controllare.'
          : `Restano ${n} nomi da controllare.`,
    undo: 'Annulla',
    undoFor: (printed: string) => `Annulla la risposta su «${printed}»`,
    empty: 'Niente da controllare.',
    emptyHint: 'I nomi di questo articolo sono abbastanza sicuri, oppure hai già risposto.',
  },
};
