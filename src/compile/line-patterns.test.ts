import { describe, expect, test } from 'vitest';
import {
  asksIndirectly,
  isAttributedQuote,
  isFullyQuoted,
  isSeparator,
  readBullet,
  readNoteRole,
  readRelatedTitle,
} from './line-patterns.ts';

const roleOf = (text: string): string | null =>
  readNoteRole(text, { isGivenName: () => false, nearTop: false });

describe('readNoteRole', () => {
  test.each([
    ['(Unioneonline/D)', 'agency'],
    ['(askanews)', 'agency'],
    ['(segue)', 'editor'],
    ['(Video)', 'editor'],
    ['Copyright Reuters', 'copyright'],
    ['©RIPRODUZIONE RISERVATA - Ristampa vietata', 'copyright'],
    ['Corriere del Faro / Riproduzione riservata', 'copyright'],
    ['Copyright 2026 Editore. All rights reserved.', 'copyright'],
    ['Tutti i diritti riservati a Editore Spa', 'copyright'],
    ['Errata corrige: la piazza è in Molise.', 'correction'],
    ['This article was amended on 18 August to correct a name.', 'correction'],
    ['Una versione precedente di questo articolo dava un’altra data.', 'correction'],
    ['This story has been updated.', 'editor'],
    ['Ultimo aggiornamento: 12:30', 'editor'],
    ['Tempo di lettura: 3 minuti', 'editor'],
    ['Iscriviti alla newsletter', 'editor'],
    ['[Ndr: la traduzione è nostra]', 'editor'],
  ])('reads «%s» as %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  test.each([
    'Copyright, il Parlamento europeo approva la riforma',
    'Copyright Wars e altre storie di musica',
    'Tutti i diritti riservati, la mostra che racconta i brevetti',
    'Riproduzione riservata: il caso che divide gli editori',
    'Il libro con tutti i diritti riservati torna in vendita',
    '(per chi ha fretta)',
    'Aggiornato il piano del 2025',
    'Correzione di rotta per la nave scuola',
    'Abbonati al treno: «Troppi ritardi»',
  ])('leaves «%s» to the article', (text) => {
    expect(roleOf(text)).toBeNull();
  });
});

describe('readRelatedTitle', () => {
  test('parts the title from a story on the same line', () => {
    const title = 'Leggi anche:';
    const text = `${title} Il faro si riaccende`;
    expect(readRelatedTitle(text)).toEqual({ titleEnd: title.length, restStart: title.length + 1 });
  });

  test('needs a colon or the end of the line after the title', () => {
    expect(readRelatedTitle('Vedi anche la mappa del porto')).toBeNull();
  });
});

describe('a day alone', () => {
  const day = '7 ottobre 2025';

  test('is the page’s date near the top and a title further down', () => {
    expect(readNoteRole(day, { isGivenName: () => false, nearTop: true })).toBe('editor');
    expect(roleOf(day)).toBeNull();
  });
});

describe('isAttributedQuote', () => {
  test('takes a speaker after a dash', () => {
    expect(isAttributedQuote('«La pace è più vicina» – Mario Rossi, ministro')).toBe(true);
    expect(isAttributedQuote('"There is no deal" — Jane Doe')).toBe(true);
  });

  test('takes no second quotation and no sentence', () => {
    expect(isAttributedQuote('«La pace è più vicina» – «La guerra anche»')).toBe(false);
    expect(isAttributedQuote('«La pace è più vicina» – dice il ministro')).toBe(false);
  });
});

test('a title may ask without its question mark', () => {
  expect(asksIndirectly('Chi è il guardiano del faro')).toBe(true);
  expect(asksIndirectly('Why it matters')).toBe(true);
  expect(asksIndirectly('Chiara Rossi al faro')).toBe(false);
  expect(asksIndirectly('Perché Putin non cede')).toBe(true);
});

describe('signs', () => {
  test('a row of signs is a separator and a lone full stop is not', () => {
    expect(isSeparator('* * *')).toBe(true);
    expect(isSeparator('.')).toBe(false);
  });

  test('a bullet needs a space after it', () => {
    expect(readBullet('- voce')).toBe('-');
    expect(readBullet('-3 gradi')).toBeNull();
  });

  test('a quotation that ends before the line does is not the whole line', () => {
    expect(isFullyQuoted('«La pace è più vicina»')).toBe(true);
    expect(isFullyQuoted('«La pace» e «la guerra sono vicine»')).toBe(false);
  });
});
