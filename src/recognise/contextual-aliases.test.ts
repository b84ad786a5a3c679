import { describe, expect, it } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { findMentions } from './find-mentions.ts';

/** `printed: id` of every mention found as an alias. */
function aliases(lang: 'it' | 'en', ...texts: readonly string[]): string[] {
  return findMentions(texts, lang, knowledgeIndex()).mentions.flatMap((mentions, i) =>
    mentions
      .filter(({ form }) => form === 'alias')
      .map(({ start, end, entity }) => `${texts[i]?.slice(start, end) ?? ''}: ${entity}`),
  );
}

describe('findContextualAliases', () => {
  it('takes «Nord» for North Korea in the company of Pyongyang only', () => {
    expect(aliases('it', 'Le voci da Pyongyang.', 'Oggi il Nord tace.')).toEqual(['Nord: corea-del-nord']);
    expect(aliases('it', 'Le voci da Torino.', 'Oggi il Nord tace.')).toEqual([]);
  });

  it('leaves directions and parts of longer names alone', () => {
    expect(aliases('it', 'Le voci da Pyongyang.', 'A Nord di tutto c’è il Nord Italia.')).toEqual([]);
    expect(aliases('en', 'Voices from Pyongyang.', 'They live in the North of it.')).toEqual([]);
  });

  it('counts an alias in its own language only', () => {
    expect(aliases('en', 'Voices from Pyongyang.', 'Today Nord is silent.')).toEqual([]);
  });

  it('takes a city for the club where an English page names the club in full', () => {
    const { mentions } = findMentions(['AC Milan played well.', 'Then Milan lost.'], 'en', knowledgeIndex());
    expect(mentions.flat().map(({ entity }) => entity)).toEqual(['milan', 'milan']);
  });
});
