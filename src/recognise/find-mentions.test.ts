import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { markNames } from '#testing/mark-names.ts';
import { findMentions } from './find-mentions.ts';

const index = fixtureIndex([
  known('Bruno Vasari', { prominence: 0.95 }),
  known('Banca di Borea', { id: 'banca-di-borea', type: 'organisation' }),
  known('Borea', { type: 'place' }),
  known('Fiori', { type: 'place' }),
]);

describe('findMentions', () => {
  it('gives nothing for no text and for texts without names', () => {
    expect(findMentions([], 'it', index).mentions).toEqual([]);
    expect(findMentions(['', 'una frase qualunque'], 'it', index).mentions).toEqual([[], []]);
  });

  it('takes the longest name', () => {
    expect(markNames(['Ieri la Banca di Borea ha chiuso.'], index)).toEqual([
      'Ieri la [[Banca di Borea|banca-di-borea]] ha chiuso.',
    ]);
  });

  it('asks evidence of a name that is an ordinary word', () => {
    expect(markNames(['Fiori e piante ovunque.'], index)).toEqual(['Fiori e piante ovunque.']);
    expect(markNames(['Si parte verso Fiori domani.'], index)).toEqual([
      'Si parte verso [[Fiori|fiori]] domani.',
    ]);
  });

  it('reads a caption in one case with the help of the body', () => {
    expect(markNames(['Ieri Anna Ferri è partita.', 'anna ferri e bruno vasari'], index)[1]).toBe(
      '[[anna ferri|anna-ferri]] e [[bruno vasari|bruno-vasari]]',
    );
  });

  it('counts offsets in UTF-16 units of the line', () => {
    const [[mention] = []] = findMentions(['😀 Bruno Vasari'], 'it', index).mentions;
    expect(mention).toMatchObject({ start: '😀 '.length, end: '😀 Bruno Vasari'.length });
  });

  it('carries the entity of every mention and of every candidate', () => {
    const { entities } = findMentions(['Ieri Anna Vasari è partita.', 'Oggi Vasari tace.'], 'it', index);
    expect([...entities.keys()].sort()).toEqual(['anna-vasari', 'bruno-vasari']);
  });
});
