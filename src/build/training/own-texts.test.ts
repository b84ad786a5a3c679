import { describe, expect, it } from 'vitest';
import { readMarked, readOwnTexts } from './own-texts.ts';

describe('texts of our own', () => {
  it('are read with the names marked in them', () => {
    const [[greeting, second] = [], [other] = []] = readMarked(
      'Hi [person Marta Rossi],\nsee [place Bari]\n\nBye',
    );
    expect(greeting).toEqual({
      text: 'Hi Marta Rossi,',
      names: [{ start: 'Hi '.length, end: 'Hi Marta Rossi'.length, type: 'person' }],
    });
    expect(second?.text).toBe('see Bari');
    expect(other).toEqual({ text: 'Bye', names: [] });
  });

  it('are refused for a name of no type, with the line', () => {
    expect(() => readMarked('in [plaice Bari]')).toThrow('«in [plaice Bari]»: «plaice» is no type of name');
  });

  it('are English only, and every bracket in them is a name', () => {
    expect(readOwnTexts('it')).toEqual([]);
    const [text] = readOwnTexts('en');
    const sentences = text?.documents.flat() ?? [];
    expect(sentences.flatMap(({ names }) => names)).not.toEqual([]);
    expect(sentences.filter((sentence) => /[[\]]/.test(sentence.text))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.text.trim() === '')).toEqual([]);
  });
});
