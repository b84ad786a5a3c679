import { describe, expect, it } from 'vitest';
import { toReadLine } from './read-line.ts';
import { toVocabulary } from './vocabulary.ts';

describe('toVocabulary', () => {
  it('collects small words, and capitals inside sentences with their first print', () => {
    const { lower, capital } = toVocabulary([toReadLine('Ieri la Nato ha parlato. Oggi la NATO tace.')]);
    expect(lower.has('parlato')).toBe(true);
    expect(capital.get('nato')).toBe('Nato');
    expect(lower.has('nato')).toBe(false);
  });

  it('does not count the capital that begins a sentence', () => {
    const { capital } = toVocabulary([toReadLine('Marche e bolli sono finiti.')]);
    expect(capital.has('marche')).toBe(false);
  });

  it('learns nothing from lines in one case and from titles', () => {
    const { lower, capital } = toVocabulary(
      ['solo parole piccole', 'SOLO PAROLE GRANDI', 'Reporters Leave Lunar Tower After Quarrel'].map(
        toReadLine,
      ),
    );
    expect(lower.size).toBe(0);
    expect(capital.size).toBe(0);
  });

  it('is empty for a page without lines', () => {
    expect(toVocabulary([]).lower.size).toBe(0);
  });
});
