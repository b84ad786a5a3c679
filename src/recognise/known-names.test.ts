import { describe, expect, it } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { surfaceOf } from './candidate.ts';
import { findKnownNames } from './known-names.ts';
import { toReadLine } from './read-line.ts';
import { toVocabulary } from './vocabulary.ts';

/** `printed name: ids` of each candidate in the first line; further lines are the rest of the page. */
function names(lang: 'it' | 'en', text: string, ...rest: readonly string[]): string[] {
  const lines = [text, ...rest].map(toReadLine);
  const [line] = lines;
  if (!line) return [];
  const context = {
    index: knowledgeIndex(),
    lang,
    vocabulary: toVocabulary(lines),
    evidenced: new Set<string>(),
  };
  return findKnownNames(line, context).map((candidate) => {
    const { reading } = candidate;
    const ids = reading.kind === 'known' ? reading.names.map(({ entity }) => entity.id) : [];
    return `${surfaceOf(line, candidate)}: ${[...new Set(ids)].join(', ')}`;
  });
}

describe('findKnownNames', () => {
  it('reads a city behind an Italian article as its club', () => {
    expect(names('it', 'ha vinto il Napoli')).toEqual(['Napoli: ssc-napoli']);
    expect(names('it', 'ha visto Napoli')).toEqual(['Napoli: napoli']);
    expect(names('it', 'una visita nel Lazio')).toEqual(['Lazio: lazio']);
  });

  it('reads a city behind a feminine article as its club only on a page about sport', () => {
    expect(names('it', 'amava la Roma')).toEqual(['Roma: roma']);
    expect(names('it', 'amava la Roma', 'Una partita senza fine')).toEqual(['Roma: as-roma']);
  });

  it('reads a city behind an article that opens a sentence as its club too', () => {
    expect(names('it', 'Il Napoli ha vinto.')).toEqual(['Napoli: ssc-napoli']);
    expect(names('it', 'Che partita. La Lazio protesta.')).toEqual(['Lazio: ss-lazio']);
    expect(names('it', 'Guido Il Napoli è un pittore.')).toEqual(['Napoli: napoli']);
  });

  it('reads a city behind a feminine article as its club where the verb of a match follows', () => {
    expect(names('it', 'ieri la Roma ha battuto tutti')).toEqual(['Roma: as-roma']);
    expect(names('it', 'domani la Roma gioca in casa')).toEqual(['Roma: as-roma']);
    expect(names('it', 'ieri la Roma antica ha battuto tutti')).toEqual(['Roma: roma']);
  });

  it('reads the plural of a word of every day as a party behind its article or a political word only', () => {
    expect(names('it', 'il voto dei Verdi pesa')).toEqual(['Verdi: verdi-europei']);
    expect(names('it', 'I Verdi votano contro')).toEqual(['Verdi: verdi-europei']);
    expect(names('it', 'accordo tra Socialisti e Verdi')).toContain('Verdi: verdi-europei');
    expect(names('it', 'il gruppo Verdi al Parlamento')).toEqual(['Verdi: verdi-europei']);
    expect(names('it', 'il Nabucco di Verdi apre la stagione')).toEqual([]);
    expect(names('it', 'secondo l’avvocato Verdi il rinvio è certo')).toEqual([]);
  });

  it('reads «Milan» as the club in Italian and as the city in English', () => {
    expect(names('it', 'ha vinto il Milan')).toEqual(['Milan: milan']);
    expect(names('en', 'a museum in Milan')).toEqual(['Milan: milano']);
  });

  it.each([
    [
      'it',
      'la Repubblica democratica del Congo',
      'Repubblica democratica del Congo: repubblica-democratica-del-congo',
    ],
    ['it', 'gli Emirati arabi uniti', 'Emirati arabi uniti: emirati-arabi-uniti'],
    ['it', 'la Repubblica popolare cinese', 'Repubblica popolare cinese: cina'],
    ['en', 'the Islamic Republic of Pakistan', 'Islamic Republic of Pakistan: pakistan'],
    ['en', 'the Kingdom of Norway', 'Kingdom of Norway: norvegia'],
  ] as const)('knows official names of states (%s): %s', (lang, text, expected) => {
    expect(names(lang, text)).toContain(expected);
  });

  it('takes a newspaper called by an ordinary word for one where the page speaks of newspapers', () => {
    expect(names('it', 'il presidente della Repubblica ha firmato')).toEqual([]);
    expect(names('it', 'il presidente della Repubblica ha firmato un giornale')).toEqual([]);
    expect(names('it', 'il quotidiano la Repubblica')).toContain('la Repubblica: la-repubblica');
    expect(names('it', 'lo ha detto a Repubblica')).toEqual(['Repubblica: la-repubblica']);
  });

  it('lets two countries that are ordinary words vouch for each other', () => {
    expect(names('en', 'Chad and Turkey signed')).toEqual(['Chad: ciad', 'Turkey: turchia']);
    expect(names('en', 'between Chad and Turkey')).toEqual(['Chad: ciad', 'Turkey: turchia']);
    expect(names('en', 'Turkey is eaten cold')).toEqual([]);
  });

  it('leaves a place after a given name to the person', () => {
    expect(names('en', 'by Steve Holland')).toEqual([]);
    expect(names('en', 'by train to Holland')).toEqual(['Holland: paesi-bassi']);
  });

  it('finds acronyms side by side in a line of one case, and none that is a word', () => {
    expect(names('it', 'bce fmi onu nato ue')).toEqual([
      'bce: banca-centrale-europea',
      'fmi: fondo-monetario-internazionale',
      'onu: onu',
      'nato: nato',
      'ue: unione-europea',
    ]);
    expect(names('it', 'un bambino nato ieri')).toEqual([]);
    expect(names('it', 'ue')).toEqual([]);
    expect(names('it', 'nato ue', 'la riunione della Ue')).toEqual(['nato: nato', 'ue: unione-europea']);
  });
});
