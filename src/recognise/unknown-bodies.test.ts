import { describe, expect, it } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { surfaceOf } from './candidate.ts';
import { toReadLine } from './read-line.ts';
import { findUnknownBodies } from './unknown-bodies.ts';

/** `type: printed name` of each candidate in the line, in order of place. */
function bodies(text: string): string[] {
  const line = toReadLine(text);
  return findUnknownBodies(line, knowledgeIndex())
    .toSorted((a, b) => a.from - b.from)
    .map((candidate) => {
      const type = candidate.reading.kind === 'new' ? candidate.reading.type : 'known';
      return `${type}: ${surfaceOf(line, candidate)}`;
    });
}

describe('findUnknownBodies', () => {
  it.each([
    ['una lettera del Tribunale di Sorveglianza di Lodi', 'organisation: Tribunale di Sorveglianza di Lodi'],
    ['il timbro della Procura della Repubblica di Lodi', 'organisation: Procura della Repubblica di Lodi'],
    ['il bollo del Ministero dei Giochi e dei Racconti', 'organisation: Ministero dei Giochi e dei Racconti'],
    ['scrive il ministero della Fantasia', 'organisation: ministero della Fantasia'],
    ['un corso dell’Accademia Lunare di Lodi', 'organisation: Accademia Lunare di Lodi'],
    ['il parere della Commissione parlamentare', 'organisation: Commissione parlamentare'],
    ['gli sportelli dell’Agenzia delle dogane', 'organisation: Agenzia delle dogane'],
    ['the stamp of the Ministry of Tales', 'organisation: Ministry of Tales'],
  ])('takes in the whole name in «%s»', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  it.each([
    ['la nave Mario Bellandi è in porto', 'work: nave Mario Bellandi'],
    ['la nave Giorgio Napolitano è in porto', 'work: nave Giorgio Napolitano'],
    ['il trofeo Mario Bellandi si gioca', 'event: trofeo Mario Bellandi'],
    ['nella palestra Sandro Pertini', 'place: palestra Sandro Pertini'],
    ['nel parco Anna Bellandi', 'place: parco Anna Bellandi'],
    [
      'portato in piena notte all’ospedale Papa Giovanni XXIII di Lodi',
      'organisation: ospedale Papa Giovanni XXIII',
    ],
    ['alla scuola Don Mario Bellandi', 'organisation: scuola Don Mario Bellandi'],
    ['flights from John F. Kennedy airport were late', 'place: John F. Kennedy airport'],
    ['flights from John F. Kennedy Airport were late', 'place: John F. Kennedy Airport'],
    ['the Nelson Mandela stadium is full', 'place: Nelson Mandela stadium'],
    ['pupils of Mario Bellandi school protested', 'organisation: Mario Bellandi school'],
    ['at the Mary Ann Bellandi hospital', 'organisation: Mary Ann Bellandi hospital'],
    ['they won the Mario Bellandi prize.', 'work: Mario Bellandi prize'],
  ])('takes in the person after whom a thing is called in «%s»', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  it.each([
    'in carcere Mario Bellandi scrive',
    'a scuola Anna Bellandi studia',
    'il comandante della nave Mario Bellandi nega',
    'il direttore del carcere Mario Bellandi nega',
    'il gestore del rifugio Mario Bellandi nega',
    'talks with Mario Bellandi center on trade',
    'after the Mario Bellandi hospital visit',
    'nel centro Italia',
    'in aula Anna Bellandi risponde',
  ])('leaves the person beside an ordinary word in «%s»', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it.each([
    ['allo stadio Mario Bellandi', 'place: stadio Mario Bellandi'],
    ['all’aeroporto Leonardo da Vinci', 'place: aeroporto Leonardo da Vinci'],
    ['in via Giovanni dalle Bande Nere', 'place: via Giovanni dalle Bande Nere'],
    ['dal ponte Bellandi', 'place: ponte Bellandi'],
    ['la Fondazione Mario Bellandi', 'organisation: Fondazione Mario Bellandi'],
    ['all’ospedale Bellandi', 'organisation: ospedale Bellandi'],
    ['il premio Bellandi', 'work: premio Bellandi'],
    ['la legge Bellandi-Ferri', 'work: legge Bellandi-Ferri'],
    ['she saw the Bellandi Tower', 'place: Bellandi Tower'],
    ['she won the Bellandi Prize', 'work: Bellandi Prize'],
    ['she owns the Trump Organization', 'organisation: Trump Organization'],
  ])('reads «%s» as a thing called after somebody', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  it.each([
    ['la Bellandi S.p.A. di Lodi', 'organisation: Bellandi S.p.A'],
    ['con la Bellandi Srl', 'organisation: Bellandi Srl'],
    ['he runs Bellandi Widgets Ltd', 'organisation: Bellandi Widgets Ltd'],
    ['contro l’FC Lunaria', 'organisation: FC Lunaria'],
    ['the founder of wikiTales', 'organisation: wikiTales'],
    ['when the Lunar party won', 'organisation: Lunar party'],
    ['il bilancio di Samsung Italia', 'organisation: Samsung Italia'],
  ])('reads the sign of a body in «%s»', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  it.each([
    ['the von der Leyen Commission met'],
    ['il presidente del Consiglio Giuseppe Bellandi'],
    ['eletto nel Consiglio di Amministrazione'],
    ['per via Telegram'],
    ['nel corso Mario dormiva'],
    ['an iPhone and a song by McCartney'],
    ['write to news@wikiTales.example'],
    ['she met Jerry Hall'],
    ['curato all’ospedale Gemelli'],
    ['Governo e opposizione tacciono'],
  ])('finds no body in «%s»', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('reads a title in title case only where a known name stands before the generic word', () => {
    expect(bodies('Trump Organization Fined After Long Trial Over Taxes')).toEqual([
      'organisation: Trump Organization',
    ]);
    expect(bodies('Reporters Leave Lunar Organization After Long Quarrel')).toEqual([]);
  });

  it('finds nothing in a line of one case', () => {
    expect(bodies('FONDAZIONE MARIO BELLANDI')).toEqual([]);
    expect(bodies('fondazione mario bellandi')).toEqual([]);
  });
});
