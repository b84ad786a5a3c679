import { formatBytes } from './format-bytes.ts';
import { formatCount, plural } from './plural.ts';

/** What the choice of articles for reading offline says in Italian; part of `messagesIt`. */
export const choosingOfflineIt = {
  choosingOffline: {
    title: 'Che cosa leggere senza rete',
    intro: (total: number) =>
      `Questa edizione ha ${articles(total)}. Puoi tenerli tutti su questo dispositivo o soltanto quelli che scegli: gli altri si aprono quando c’è la rete.`,
    unasked: (bytes: number) =>
      `Non hai ancora scelto: si tiene quello che sta in ${formatBytes('it', bytes)}.`,
    legend: 'Articoli da tenere',
    kinds: {
      everything: 'Tutti',
      newest: 'I più recenti',
      named: 'Quelli su certi argomenti e nomi',
      none: 'Nessuno in anticipo',
    },
    noneHint: 'Senza rete si riapre quello che hai già aperto',
    namedHint: 'Li scegli tu',
    size: (n: number, bytes: number) => `${articles(n)}, circa ${formatBytes('it', bytes)}`,
    sizeUpTo: (n: number, bytes: number) => `fino a ${articles(n)}, circa ${formatBytes('it', bytes)}`,
    count: 'Quanti articoli',
    countFrom: (total: number) => `Un numero da 1 a ${formatCount('it', total)}`,
    topics: 'Argomenti',
    names: 'Figure, luoghi e altri nomi',
    found: 'Nomi trovati',
    nobody: 'Nessun nome così in questa edizione',
    naming: (type: string, n: number) => `${type}, ${articles(n)}`,
    remove: (name: string) => `Togli ${name}`,
    problems: {
      count: (total: number) => `Scrivi un numero da 1 a ${formatCount('it', total)}.`,
      'nothing-named': () => 'Scegli almeno un argomento o un nome.',
    },
    room: (used: number, of: number) =>
      `Il browser concede ${formatBytes('it', of)}, di cui sono occupati circa ${formatBytes('it', used)}.`,
    tooLarge: 'È più di quanto il browser concede ancora.',
    letsGo: 'Quelli che erano stati tenuti e non sono più scelti lasciano il dispositivo.',
    unsearched: 'Con meno di un decimo degli articoli, cercare nei testi richiede la rete.',
    apply: 'Tieni questi articoli',
    finding: 'Cerco gli articoli scelti…',
    progress: (kept: number, chosen: number) =>
      `${formatCount('it', kept)} di ${plural('it', chosen, 'articolo scelto', 'articoli scelti')} su questo dispositivo`,
    nothingKept: 'Nessun articolo è tenuto in anticipo.',
    incomplete: (kept: number, chosen: number, reason: string) =>
      `${formatCount('it', kept)} di ${plural('it', chosen, 'articolo scelto', 'articoli scelti')} su questo dispositivo. ${reason} Riproviamo da soli.`,
    unheard: 'Il browser non ha ancora avviato ciò che serve: ricarica la pagina e riprova.',
    unread: 'Gli argomenti e i nomi non si lasciano leggere ora: controlla la rete e ricarica la pagina.',
  },
};

function articles(n: number): string {
  return plural('it', n, 'articolo', 'articoli');
}
