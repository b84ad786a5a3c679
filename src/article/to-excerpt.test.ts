import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamingPassage } from './collect-passages.ts';
import { toEntityId } from './ids.ts';
import { toExcerpt } from './to-excerpt.ts';

function passage(text: string, name: string): NamingPassage {
  const start = text.indexOf(name);
  const spans = [{ start, end: start + name.length, entity: toEntityId('anna') }];
  return { kind: 'prose', blockId: 'b1', text, spans, hasName: true };
}

describe('an excerpt', () => {
  it('is the whole passage where that is short', () => {
    const short = passage('Qui parla Anna.', 'Anna');
    expect(toExcerpt(short, 40)).toEqual({ text: short.text, spans: short.spans });
  });

  it('is cut between words around the name', () => {
    const { text } = toExcerpt(passage('uno due tre quattro cinque Anna sei sette otto nove', 'Anna'), 24);
    expect(text).toBe('…cinque Anna sei sette…');
  });

  it('always holds the first name, and is no longer than asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 20, max: 80 }), (before, after, length) => {
        const { text, spans } = toExcerpt(passage([...before, 'Anna', ...after].join(' '), 'Anna'), length);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna']);
        expect(text.replaceAll('…', '').length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
