import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { toReadLine } from './read-line.ts';
import {
  isPlaceBeforeSurname,
  keepsBody,
  keepsPlace,
  standsAsCompany,
  standsAsPlace,
} from './stands-as-place.ts';

const index = fixtureIndex([
  known('Valbruna', { type: 'place' }),
  known('Altavia', { type: 'place' }),
  known('Ferrandi', { type: 'organisation' }),
  known('Bruno Moretti'),
]);

/** The line and the position of «Valbruna», «Ferrandi» or «Tolmin» in it. */
function at(text: string): [line: ReturnType<typeof toReadLine>, at: number] {
  const line = toReadLine(text);
  return [line, line.words.findIndex((word) => /^(?:Valbruna|Ferrandi|Tolmin)$/.test(word.text))];
}

describe('standsAsPlace', () => {
  it.each([
    'He was arrested in Tolmin on Monday.',
    'A tornado hit Tolmin, Altavia.',
    'A Tolmin, Altavia, piove.',
    'Succede a Tolmin (MO) di notte.',
  ])('sees a place: %s', (text) => {
    expect(standsAsPlace(...at(text), index)).toBe(true);
  });

  it.each([
    'Tolmin left early.',
    'Voters lost confidence in Tolmin.',
    'La fiducia in Tolmin cala.',
    'Lo ha detto a Tolmin.',
    'Tolmin, Altavia and Rome agreed.',
    'She spoke to Tolmin, Bruno and Carla.',
  ])('sees none: %s', (text) => {
    expect(standsAsPlace(...at(text), index)).toBe(false);
  });
});

describe('keepsPlace', () => {
  it.each([
    'Vive a Valbruna da anni.',
    'They flew to Valbruna.',
    'La procura di Valbruna indaga.',
    'The king of Valbruna spoke.',
    'Altavia e Valbruna firmano.',
    'Dario Bruni, di Valbruna, nega.',
    'Il cielo sopra Valbruna schiarisce.',
  ])('keeps a known place: %s', (text) => {
    expect(keepsPlace(...at(text), index)).toBe(true);
  });

  it.each([
    'Valbruna nega.',
    'Then Valbruna scored.',
    'La moglie di Valbruna tace.',
    'Bruno e Valbruna negano.',
  ])('leaves it to the person: %s', (text) => {
    expect(keepsPlace(...at(text), index)).toBe(false);
  });
});

describe('isPlaceBeforeSurname', () => {
  it('parts a place from the surname of the base that follows it', () => {
    expect(isPlaceBeforeSurname(...at('In Valbruna Moretti spoke.'), index)).toBe(true);
  });

  it.each(['In Valbruna Soldati spoke.', 'In Valbruna, Moretti spoke.', 'Valbruna Moretti spoke.'])(
    'leaves it to a person: %s',
    (text) => {
      expect(isPlaceBeforeSurname(...at(text), index)).toBe(false);
    },
  );
});

describe('keepsBody', () => {
  it.each([
    'La Ferrandi assume.',
    'She works at Ferrandi.',
    'Ferrandi shares rose.',
    'Il titolo Ferrandi sale.',
  ])('keeps a company: %s', (text) => {
    expect(keepsBody(...at(text))).toBe(true);
  });

  it('leaves the bare word to the person', () => {
    expect(keepsBody(...at('Ferrandi left early.'))).toBe(false);
    expect(standsAsCompany(...at('Ferrandi shares a flat.'))).toBe(false);
  });
});
