import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { toEditableText, toEditedLines, toTextLines } from './text-lines.ts';

describe('the editable text of an article', () => {
  it('has one line for every text, items of a list with their sign, and an empty line between blocks', () => {
    const text = toEditableText(fixtureArticle);
    expect(text).toContain('«Bianchi ha ragione»\n\n- Prima voce\n- Voce con Carla Verdi\n\npaolo bianchi');
    expect(toEditedLines(text)).toEqual(toTextLines(fixtureArticle).map((line) => line.text));
  });
});
