import { describe, expect, test } from 'vitest';
import { readDateline } from './read-dateline.ts';

const PLACES = new Set(['ROMA', 'Roma', 'Lazio', 'LAZIO', 'MOSCA', 'RUSSIA', 'UCRAINA', 'Milano', 'PARIS']);
const isPlace = (name: string): boolean => PLACES.has(name);
const SENTENCE = 'Il ponte nuovo è stato aperto ieri.';

describe('readDateline', () => {
  test.each([
    ['(DIRE) Roma, 7 ott. -', 'DIRE', 'Roma', '7 ott.'],
    ['(9Colonne) Roma, 7 ott -', '9Colonne', 'Roma', '7 ott'],
    ['(AGI) - Roma, 7 ott. --', 'AGI', 'Roma', '7 ott.'],
    ['AGI - Roma, 7 ott. -', 'AGI', 'Roma', '7 ott.'],
    ['Milano, 12 mar. - (Adnkronos) -', 'Adnkronos', 'Milano', '12 mar.'],
    ['Castel del Monte, mercoledì 12 marzo 2026 -', null, 'Castel del Monte', 'mercoledì 12 marzo 2026'],
    ['LONDON, Nov 30 (Reuters) -', 'Reuters', 'LONDON', 'Nov 30'],
    ['KYIV, Ukraine (AP) —', 'AP', 'KYIV, Ukraine', null],
    ['ROMA (ANSA) -', 'ANSA', 'ROMA', null],
    ['(Adnkronos Salute) -', 'Adnkronos Salute', null, null],
    ['(ANSA-AFP) -', 'ANSA-AFP', null, null],
    ['AGI -', 'AGI', null, null],
    ['ROMA --', null, 'ROMA', null],
  ])('reads «%s» whole', (printed, agency, place, date) => {
    expect(readDateline(`${printed} ${SENTENCE}`, isPlace)).toEqual({
      kind: 'dateline',
      start: 0,
      end: printed.length,
      agency,
      place,
      date,
    });
  });

  test.each([
    ['a day of the week', `Sabato, 5 maggio - ${SENTENCE}`],
    ['an event with its day', 'Il concerto del coro, 5 maggio - Ingresso libero.'],
    ['a parenthesis that names no agency', `(Video) - ${SENTENCE}`],
    ['a verb that is also an agency', 'Dire - e poi tacere, che cosa è meglio.'],
    ['a person with a credit', 'Mario Rossi (AP) - il presidente'],
    ['a match', 'ROMA - LAZIO 2-1'],
    ['a place beside a name', 'MOSCA - PUTIN'],
    ['a street', 'ROMA - Via del Corso'],
    ['two places before a sentence', 'RUSSIA - UCRAINA, il vertice si farà.'],
    ['the subject of a title', 'Roma - Il ponte nuovo apre a tutti'],
    ['an agency with nothing after it', '(ANSA) - '],
  ])('takes %s for none', (_what, text) => {
    expect(readDateline(text, isPlace)).toBeNull();
  });

  test('takes a place in small letters for one before a whole paragraph', () => {
    const paragraph = `Roma – ${SENTENCE} ${'Poi è stato chiuso di nuovo. '.repeat(5)}`;
    expect(readDateline(paragraph, isPlace)?.place).toBe('Roma');
  });

  test('counts a place alone before a sentence that has lost its full stop', () => {
    expect(readDateline('PARIS - The mayor has opened the bridge', isPlace)?.end).toBe('PARIS -'.length);
  });
});
