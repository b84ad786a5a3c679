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

  it('passes over small words in running text, not in a line of one case', () => {
    expect([...build().readLine(toReadLine('Il signor ferrandi.'))]).toEqual([0, 0, 0]);
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
