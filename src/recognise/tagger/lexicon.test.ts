import { describe, expect, it } from 'vitest';
import { toReadLine } from '#recognise/read-line.ts';
import { emptyLexicon, type Lexicon, LexiconBuilder, LIST, placeOfName } from './lexicon.ts';

function build(): Lexicon {
  const builder = new LexiconBuilder();
  builder.add('Gioia Tauro', LIST.town);
  builder.add('Tauro', LIST.surname);
  builder.add('Ferrandi', LIST.surname);
  builder.add('Ferrandi', LIST.person);
  return builder.build();
}

describe('a lexicon', () => {
  it('knows a name again, with every list it stands in', () => {
    expect(build().listsOf(placeOfName('FERRANDI') ?? -1)).toBe(LIST.surname | LIST.person);
    expect(build().listsOf(placeOfName('Bianchi') ?? -1)).toBe(0);
    expect(emptyLexicon().listsOf(placeOfName('Ferrandi') ?? -1)).toBe(0);
  });

  it('reads the longest name over a word', () => {
    const codes = build().readLine(toReadLine('A Gioia Tauro parla Tauro.'));
    const [, first, second, , alone] = codes;
    expect((first ?? 0) & 127).toBe(LIST.town);
    expect((second ?? 0) & 127).toBe(LIST.town);
    expect(first).not.toBe(second);
    expect((alone ?? 0) & 127).toBe(LIST.surname);
  });

  it('tells a name in small letters in running text from one with capitals, and takes no name half in each', () => {
    const read = (text: string): number[] => [...build().readLine(toReadLine(text))];
    const [, small] = read('Da ferrandi.');
    const [, large] = read('Da Ferrandi.');
    expect((small ?? 0) & 127).toBe(LIST.surname | LIST.person);
    expect(small).not.toBe(large);
    expect(read('A Gioia tauro').map((code) => code & 127)).toEqual([0, 0, LIST.surname]);
  });

  it('reads a line of one case as if it had capitals', () => {
    expect((build().readLine(toReadLine('il signor ferrandi'))[2] ?? 0) & 127).toBe(
      LIST.surname | LIST.person,
    );
  });

  it('does not reach over a full stop', () => {
    expect([...build().readLine(toReadLine('Gioia. Tauro'))].map((code) => code & 127)).toEqual([
      0,
      LIST.surname,
    ]);
  });
});
