import { describe, expect, it } from 'vitest';
import type { NameLanguage } from '#article/entity.ts';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { initialBefore, isFamilyFirst, standsAlone, hasUnexplainedWordBefore } from './bare-surname.ts';
import { toReadLine } from './read-line.ts';
import { toVocabulary } from './vocabulary.ts';

const index = fixtureIndex([known('Bruno Vasari', { prominence: 0.95 })]);

interface Given {
  readonly body?: string;
  readonly lang?: NameLanguage;
  readonly familyFirst?: boolean;
}

/** Whether «Vasari» stands alone in the line; `body` is a line that shows how words are written. */
function alone(text: string, { body = '', lang = 'it', familyFirst = false }: Given = {}): boolean {
  const line = toReadLine(text);
  const at = line.words.findIndex((word) => word.folded === 'vasari');
  const vocabulary = toVocabulary([toReadLine(body)]);
  const context = { index, lang, vocabulary, evidenced: new Set<string>() };
  return standsAlone({ line, covered: new Set(), personEnds: new Set(), context }, at, at + 1, familyFirst);
}

describe('standsAlone', () => {
  it.each([
    'Ieri Vasari ha parlato.',
    'Ha parlato Vasari.',
    'La Vasari ride.',
    'Il presidente Vasari ride.',
    'Replica Vasari in aula.',
    'Dura ancora il governo Vasari.',
    'Il Piano Vasari piace.',
    'Ne parla Vasari Martedì sera.',
  ])('is true in «%s»', (text) => {
    expect(alone(text)).toBe(true);
  });

  it.each([
    'Zeno Vasari ha parlato.',
    'Ieri Zeno Vasari ha parlato.',
    'Anna Vasari ha parlato.',
    'Ieri Zeno al-Vasari ha parlato.',
    'Ieri Zeno van Vasari ha parlato.',
    'Ieri Vasari Zhou ha parlato.',
    'La Vasari Company ha chiuso.',
  ])('is false in «%s»', (text) => {
    expect(alone(text)).toBe(false);
  });

  it('takes a word that the page writes small for no name', () => {
    expect(alone('Formidabile Vasari ieri sera.', { body: 'Un gesto formidabile' })).toBe(true);
    expect(alone('Formidabile Vasari ieri sera.')).toBe(false);
  });

  it('reads «Will» as grammar in English unless a verb follows the surname', () => {
    expect(alone('Will Vasari run again?', { lang: 'en' })).toBe(true);
    expect(alone('Will Vasari said no.', { lang: 'en' })).toBe(false);
    expect(alone('Will Vasari ha detto no.')).toBe(false);
  });

  it('sees a given name in a line of one case, whoever else is unexplained there', () => {
    expect(alone('anna vasari in tribunale')).toBe(false);
    expect(alone('murale vasari in piazza')).toBe(true);
    expect(alone('zeno vasari in piazza', { body: 'Ieri il signor Zeno dormiva' })).toBe(false);
  });

  it('sees a syllable after a family name in a line of one case only where the family name comes first', () => {
    expect(alone('vasari ming in piazza', { familyFirst: true })).toBe(false);
    expect(alone('vasari riceve gli ospiti', { familyFirst: true })).toBe(true);
    expect(alone('vasari ming in piazza')).toBe(true);
  });
});

describe('hasUnexplainedWordBefore', () => {
  const doubtful = (text: string): boolean => {
    const line = toReadLine(text);
    const context = {
      index,
      lang: 'it' as const,
      vocabulary: toVocabulary([]),
      evidenced: new Set<string>(),
    };
    return hasUnexplainedWordBefore({ line, covered: new Set(), personEnds: new Set(), context }, 1);
  };

  it('is true for a word that no list holds', () => {
    expect(doubtful('zeno vasari')).toBe(true);
    expect(doubtful('murale vasari')).toBe(false);
    expect(doubtful('accoglie vasari')).toBe(false);
  });
});

describe('isFamilyFirst', () => {
  it('is true when the label begins with the short name', () => {
    expect(isFamilyFirst(known('Tor Anselm', { shortName: 'Tor' }))).toBe(true);
    expect(isFamilyFirst(known('Tor Anselm', { shortName: 'Anselm' }))).toBe(false);
    expect(isFamilyFirst(known('Bruno Vasari'))).toBe(false);
  });
});

describe('initialBefore', () => {
  it('is the folded letter printed with its full stop', () => {
    const initial = (text: string): string | null => initialBefore(toReadLine(text), 1);
    expect(initial('B. Vasari')).toBe('b');
    expect(initial('B.Vasari')).toBe('b');
    expect(initial('B Vasari')).toBeNull();
    expect(initial('Bo. Vasari')).toBeNull();
  });
});
