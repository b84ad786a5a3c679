import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test('two spellings of a name fold to one text', () => {
  expect(foldText('Katalin KARIKÓ')).toBe(foldText('katalin kariko'));
  expect(foldText('L’Huillier')).toBe(foldText("l'huillier"));
  expect(foldText('Kim Jong–un')).toBe('kim jong-un');
  expect(foldText('Łódź, Søren, Straße')).toBe('lodz, soren, strasse');
});

test('folding a folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
  );
});
