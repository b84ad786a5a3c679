import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { markNames } from '#testing/mark-names.ts';

const index = fixtureIndex([
  known('Bruno Vasari', { prominence: 0.95, role: ['presidente', 'borea'] }),
  known('Carla Lenti', { prominence: 0.7, role: ['ministra della Difesa', 'borea'] }),
  known('Dario Lenti', { prominence: 0.7, role: ['sindaco', 'austria-nova'] }),
  known('Tor Anselm', { prominence: 0.9, shortName: 'Tor' }),
  known('Piera Molino', { prominence: 0.3 }),
  known('Borea', { type: 'place' }),
  known('Austria Nova', { id: 'austria-nova', type: 'place' }),
]);
const mark = (...lines: string[]): string[] => markNames(lines, index);

describe('findSurnames', () => {
  it('links a surname to the member of the cast who bears it', () => {
    expect(mark('Ieri Anna Ferri è partita. Ferri torna domani.')).toEqual([
      'Ieri [[Anna Ferri|anna-ferri]] è partita. [[Ferri|anna-ferri]] torna domani.',
    ]);
  });

  it('links a surname that only the base knows to its one bearer', () => {
    expect(mark('Ieri ha parlato Vasari.')).toEqual(['Ieri ha parlato [[Vasari|bruno-vasari]].']);
  });

  it('keeps a relative and the famous absentee both', () => {
    expect(mark('Ieri Anna Vasari è partita.', 'Oggi Vasari ha parlato.')[1]).toBe(
      'Oggi [[Vasari|anna-vasari|bruno-vasari]] ha parlato.',
    );
  });

  it('lets a title choose between two bearers', () => {
    expect(mark('Ha parlato il sindaco Lenti.')).toEqual(['Ha parlato il sindaco [[Lenti|dario-lenti]].']);
    expect(mark('Ha parlato la ministra della Difesa Lenti.')[0]).toContain('[[Lenti|carla-lenti]]');
  });

  it('lets the country that the page names choose between two bearers', () => {
    expect(mark('A Borea ha parlato Lenti.')[0]).toContain('[[Lenti|carla-lenti]]');
  });

  it('keeps both bearers when nothing tells', () => {
    expect(mark('Ieri ha parlato Lenti.')[0]).toContain('[[Lenti|carla-lenti|dario-lenti]]');
  });

  it('leaves a surname of little prominence alone without a title', () => {
    expect(mark('Ieri ha parlato Molino.')).toEqual(['Ieri ha parlato Molino.']);
    expect(mark('Ieri ha parlato la ministra Molino.')[0]).toContain('[[Molino|piera-molino]]');
  });

  it('takes an initial as part of the name and lets it tell who is meant', () => {
    expect(mark('Firmato: B. Vasari.')[0]).toContain('[[B. Vasari|bruno-vasari]]');
    expect(mark('Il testo è di Z. Vasari.')[0]).toContain('[[Z. Vasari|z-vasari]]');
  });

  it('makes two strangers of one surname under titles of different fields', () => {
    expect(mark('Il vescovo Orsi prega. Il portiere Orsi para. Orsi dorme.')).toEqual([
      'Il vescovo [[Orsi|orsi]] prega. Il portiere [[Orsi|orsi-2]] para. [[Orsi|orsi|orsi-2]] dorme.',
    ]);
  });

  it('takes a Roman numeral in capitals for a number', () => {
    const numeral = fixtureIndex([known('Xi Bao', { shortName: 'Xi', prominence: 0.95 })]);
    expect(markNames(['Nel secolo XI ha vissuto qui. Poi venne Xi.'], numeral)).toEqual([
      'Nel secolo XI ha vissuto qui. Poi venne [[Xi|xi-bao]].',
    ]);
  });
});
