import { describe, expect, test } from 'vitest';
import { isByline } from './read-byline.ts';

const GIVEN = new Set(['mario', 'anna', 'jane', 'marta']);
const isGivenName = (folded: string): boolean => GIVEN.has(folded);
const isBylineAnywhere = (text: string): boolean => isByline(text, { isGivenName, nearTop: false });

describe('isByline', () => {
  test.each([
    'Di Mario Rossi',
    'DI ANNA FERRANDI E MARIO ROSSI',
    'di Xiaoming Chen',
    'di Mario Rossi, inviato a Mosca',
    'di Mario Rossi - La Repubblica',
    'By Jane Doe, BBC News',
    'By Reuters',
    'a cura di Marta Brunelli',
    'Dal nostro corrispondente',
    'Mario Rossi, corrispondente da Washington',
    'Marta Brunelli per “la Stampa” - Estratti',
    'Da www.corriere.it',
    'Reporting by Jane Doe in Kyiv; editing by John Roe',
    '(Traduzione di Xiaoming Chen)',
    '- di Mario Rossi',
    'Redazione Online',
    'Da “Posta e Risposta - la Repubblica”',
    '(Mario Rossi)',
    '(m.r.)',
  ])('«%s» is one', (text) => {
    expect(isBylineAnywhere(text)).toBe(true);
  });

  test.each([
    ['a surname that begins with «Di»', 'Di Francesco'],
    ['two such surnames in capitals', 'DI MAIO E SALVINI'],
    ['surnames before given names', 'Di Maio Luigi e Salvini Matteo'],
    ['an idiom', 'By Popular Demand'],
    ['a title', 'Reporting by Bellingcat reveals a hidden fleet'],
    ['a name without a role', 'Mario Rossi, ministro degli Esteri'],
    ['a parenthesis that names an agency', '(Agenzia Nova)'],
    ['a room', 'Redazione vuota, giornale chiuso'],
    ['a sentence', 'Marta Brunelli per “la Stampa” ha girato il mondo in bicicletta'],
  ])('%s is none', (_what, text) => {
    expect(isBylineAnywhere(text)).toBe(false);
  });

  test('«By» and a name nobody knows is one near the top of the page only', () => {
    const line = 'By Soo-hyang Choi';
    expect(isByline(line, { isGivenName, nearTop: true })).toBe(true);
    expect(isByline(line, { isGivenName, nearTop: false })).toBe(false);
  });
});
