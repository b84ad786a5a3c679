import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { toReadLine } from './read-line.ts';
import { hasSaintBefore, isOfficeAt, titleBefore } from './titles-before.ts';

const index = fixtureIndex([known('Borea', { type: 'place', adjectives: { it: ['boreano'] } })]);

/** The title before the last word of the text. */
function title(text: string): string | null {
  const line = toReadLine(text);
  return titleBefore(line, line.words.length - 1, index);
}

describe('titleBefore', () => {
  it.each([
    ['il presidente Vasari', 'presidente'],
    ['Sen. Vasari', 'sen'],
    ['il presidente boreano Vasari', 'presidente'],
    ['il ministro degli Esteri Vasari', 'ministro'],
    ['il ministro dell’Interno Vasari', 'ministro'],
    ['il ministro degli Esteri boreano Vasari', 'ministro'],
    ['the secretary of state Vasari', 'secretary'],
  ])('finds in «%s» the title «%s»', (text, expected) => {
    expect(title(text)).toBe(expected);
  });

  it('is null over a comma, a full stop or no title', () => {
    expect(title('Ecco il presidente, Vasari')).toBeNull();
    expect(title('la casa di Vasari')).toBeNull();
    expect(title('Vasari')).toBeNull();
  });
});

describe('isOfficeAt', () => {
  it('is true for the office between a title and a name', () => {
    expect(isOfficeAt(toReadLine('ministro degli Esteri Vasari'), 2, index)).toBe(true);
    expect(isOfficeAt(toReadLine('ministro degli Esteri parla'), 2, index)).toBe(false);
    expect(isOfficeAt(toReadLine('sindaco di Borea Vasari'), 2, index)).toBe(true);
    expect(isOfficeAt(toReadLine('portavoce di Zeno Vasari'), 2, index)).toBe(false);
  });
});

describe('hasSaintBefore', () => {
  it('knows saints with space, apostrophe and full stop', () => {
    expect(hasSaintBefore(toReadLine('San Francesco'), 1)).toBe(true);
    expect(hasSaintBefore(toReadLine("Sant'Ambrogio"), 1)).toBe(true);
    expect(hasSaintBefore(toReadLine('St. Francis'), 1)).toBe(true);
    expect(hasSaintBefore(toReadLine('san Francesco'), 1)).toBe(false);
  });
});
