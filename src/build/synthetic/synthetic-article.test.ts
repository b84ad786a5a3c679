import { describe, expect, it } from 'vitest';
import { compileText } from '#build/compile-file.ts';
import { loadKnowledgeBase } from '#build/load-knowledge.ts';
import { articleWriter } from './synthetic-article.ts';

const { entities } = loadKnowledgeBase();
const write = articleWriter(1, entities);
const articles = Array.from({ length: 400 }, (_, number) => write(number));
const share = (holds: (text: string) => boolean) =>
  articles.filter(({ text }) => holds(text)).length / articles.length;

function countAll(items: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('a synthetic edition', () => {
  it('is the same each time, and the beginning of any larger one', () => {
    const again = articleWriter(1, entities);
    expect(again(399)).toEqual(articles[399]);
    expect(again(7)).toEqual(articles[7]);
    expect(articleWriter(2, entities)(7)).not.toEqual(articles[7]);
  });

  it('has a path for each article, in the folder of its year', () => {
    expect(new Set(articles.map(({ path }) => path)).size).toBe(articles.length);
    for (const { path, text } of articles) {
      expect(path).toMatch(/^\d{4}\/[a-z0-9-]+-\d{7}\.txt$/);
      expect(text).toContain(`date: ${path.slice(0, 4)}-`);
    }
  });

  it('is Italian mainly, and spread over years and topics', () => {
    expect(share((text) => text.includes('lang: it'))).toBeGreaterThan(0.7);
    expect(share((text) => text.includes('lang: en'))).toBeGreaterThan(0.1);
    expect(new Set(articles.map(({ path }) => path.slice(0, 4))).size).toBeGreaterThan(12);
    expect(new Set(articles.map(({ text }) => /topic: (\w+)/.exec(text)?.[1])).size).toBe(8);
  });

  it('has few words that are common and many that are rare', () => {
    const words = articles.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
    const counts = countAll(words);
    const most = counts.slice(0, 100).reduce((sum, count) => sum + count, 0);
    expect(most / words.length).toBeGreaterThan(0.25);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.3);
    expect(counts.length).toBeGreaterThan(5_000);
  });

  it('leaves no gap of a sentence open', () => {
    for (const { text } of articles) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('compiles to pages with captions, mentions and a few figures that many articles share', () => {
    const compiled = articles.slice(0, 40).map(({ text }) => compileText(text, { fileName: null }).article);
    const images = compiled.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'image'));
    expect(images.length).toBeGreaterThan(compiled.length);
    for (const { headline, entities } of compiled) {
      expect(headline.text).not.toBe('');
      expect(entities.length).toBeGreaterThan(1);
    }
    const shared = countAll(compiled.flatMap(({ entities }) => entities.map(({ id }) => id)));
    expect(shared[0]).toBeGreaterThan(3);
    expect(shared.filter((count) => count === 1).length).toBeGreaterThan(shared.length / 3);
  });
});
