import { describe, expect, test } from 'vitest';
import { isFullyQuoted, isSeparator, readBullet, readNoteRole, readRelatedTitle } from './line-patterns.ts';

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
