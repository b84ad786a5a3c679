import { describe, expect, it } from 'vitest';
import { readNames, readOwnNames } from './own-names.ts';

describe('names of our own', () => {
  it('are read by the headings above them', () => {
    expect(readNames('# organisation\nAcme; Acme & Sons\nNASA\n# place\nthe States\n')).toEqual([
      { name: 'Acme', type: 'organisation' },
      { name: 'Acme & Sons', type: 'organisation' },
      { name: 'NASA', type: 'organisation' },
      { name: 'the States', type: 'place' },
    ]);
  });

  it('are refused below a heading of no type', () => {
    expect(() => readNames('# bodies\nAcme')).toThrow('«bodies» is no type of name');
  });

  it('are there for English', () => {
    expect(readOwnNames('it')).toEqual([]);
    expect(readOwnNames('en')).toContainEqual({ name: 'British Columbia', type: 'place' });
  });
});
