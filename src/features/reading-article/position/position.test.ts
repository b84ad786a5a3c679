import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block, ParagraphBlock } from '#article/article.ts';
import { QUOTE_LENGTH, type ReadingPosition, type ReadingState } from '#article/reading-state.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import { textsOf } from '#features/reading-article/to-carriers.ts';
import { locatePosition, toPosition } from './locate-position.ts';
import { isWorthOffering, nextState } from './next-state.ts';
import { toProgress } from './to-progress.ts';

const paragraph = (id: string, text: string): ParagraphBlock => ({
  kind: 'paragraph',
  id,
  by: 'rule',
  confidence: 1,
  source: null,
  ...rich(text),
});

const withBlocks = (blocks: readonly Block[]): Article => ({ ...fixtureArticle, blocks });

const FIRST = 'Il porto riapre lunedì, e le navi che aspettavano al largo entreranno in ordine di arrivo.';
const SECOND = 'La capitaneria ha chiesto ai comandanti di tenersi pronti fin dalle prime ore del mattino.';
const WORDS = 'comandanti di tenersi pronti fin dalle prime ore';
const article = withBlocks([paragraph('b1', FIRST), paragraph('b2', SECOND)]);
const position: ReadingPosition = { blockId: 'b2', offset: SECOND.indexOf(WORDS), quote: WORDS };

describe('a remembered position', () => {
  it('holds the words that begin there', () => {
    expect(WORDS).toHaveLength(QUOTE_LENGTH);
    expect(toPosition(article, { blockId: 'b2', offset: SECOND.indexOf(WORDS) })).toEqual(position);
  });

  it('is found again anywhere in an article that has not changed', () => {
    const places = fixtureArticle.blocks.flatMap((block) => {
      const length = textsOf(block).reduce((sum, { rich: { text } }) => sum + text.length, 0);
      return length === 0 ? [] : [{ id: block.id, length }];
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat({ max: 200 }), ({ id, length }, at) => {
        const kept = toPosition(fixtureArticle, { blockId: id, offset: at });
        expect(locatePosition(fixtureArticle, kept, 0.5)).toEqual({
          blockId: id,
          offset: Math.min(at, length),
        });
      }),
    );
  });

  it('follows its words when text was put in before them', () => {
    const edited = `Da ieri sera. ${SECOND}`;
    expect(locatePosition(withBlocks([paragraph('b2', edited)]), position, 0.5)).toEqual({
      blockId: 'b2',
      offset: edited.indexOf(WORDS),
    });
  });

  it('follows its words into another block', () => {
    const moved = withBlocks([paragraph('b1', FIRST), paragraph('b2', 'Nuovo.'), paragraph('b3', SECOND)]);
    expect(locatePosition(moved, position, 0.5)).toEqual({ blockId: 'b3', offset: SECOND.indexOf(WORDS) });
  });

  it('takes the nearest of several places that have the words', () => {
    const blocks = ['b1', 'b2', 'b3', 'b4'].map((id) => paragraph(id, id === 'b2' ? FIRST : SECOND));
    expect(locatePosition(withBlocks(blocks), position, 0)?.blockId).toBe('b1');
    expect(locatePosition(withBlocks(blocks), { ...position, blockId: 'b9' }, 0.9)?.blockId).toBe('b4');
  });

  it('makes do with the first half of its words', () => {
    const edited = `Ora. ${SECOND.replace('prime ore', 'cinque')}`;
    expect(locatePosition(withBlocks([paragraph('b2', edited)]), position, 0.5)?.offset).toBe(
      edited.indexOf('comandanti'),
    );
  });

  it('stays in its block when the words are gone, and at its share of the text when the block is', () => {
    const other = withBlocks([paragraph('b1', FIRST), paragraph('b2', 'Altro.')]);
    expect(locatePosition(other, position, 0.5)).toEqual({ blockId: 'b2', offset: 'Altro.'.length });
    const shorter = withBlocks([paragraph('b1', FIRST), paragraph('b7', FIRST)]);
    expect(locatePosition(shorter, position, 0.9)).toEqual({ blockId: 'b7', offset: 0 });
    expect(locatePosition(withBlocks([]), position, 0.9)).toBeNull();
  });

  it('counts the items of a list one after another', () => {
    const list = fixtureArticle.blocks.find(({ kind }) => kind === 'list');
    if (list?.kind !== 'list') throw new Error('the fixture has no list');
    const [first, second] = list.items;
    const kept = toPosition(fixtureArticle, { blockId: list.id, offset: first!.text.length });
    expect(kept.quote).toBe(second!.text);
  });
});

describe('progress', () => {
  const view = { top: 56, bottom: 856 };

  it('is 0 at the top, 1 at the foot, and the share between', () => {
    expect(toProgress({ top: 112, bottom: 2000 }, view)).toBe(0);
    expect(toProgress({ top: 56, bottom: 2456 }, view)).toBe(0);
    expect(toProgress({ top: 56 - 400, bottom: 2456 - 400 }, view)).toBe(400 / (2400 - 800));
    expect(toProgress({ top: 56 - 1600, bottom: 856 }, view)).toBe(1);
  });

  it('is whole for an article that fits the view', () => {
    expect(toProgress({ top: 112, bottom: 700 }, view)).toBe(1);
  });

  it('never falls while the page moves up, and stays between 0 and 1', () => {
    const pixels = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(pixels, pixels, pixels, (height, y, further) => {
        const at = (scrolled: number) =>
          toProgress({ top: 112 - scrolled, bottom: 112 + height - scrolled }, view);
        expect(at(y)).toBeGreaterThanOrEqual(0);
        expect(at(y + further)).toBeGreaterThanOrEqual(at(y));
        expect(at(y + further)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is remembered next', () => {
  const now = '2024-11-30T08:00:00.000Z';
  const state: ReadingState = {
    articleId: article.id,
    status: 'reading',
    progress: 0.42,
    position,
    updatedAt: '2024-11-29T08:00:00.000Z',
  };
  const seen = { progress: 0.6, position, isRead: false };

  it('is where the reader is', () => {
    expect(nextState(article.id, null, seen, now)).toEqual({
      articleId: article.id,
      status: 'reading',
      progress: 0.6,
      position,
      updatedAt: now,
    });
  });

  it('is nothing new at the beginning of an article: the place come to before stays', () => {
    expect(nextState(article.id, null, { ...seen, progress: 0.01 }, now)).toBeNull();
    expect(nextState(article.id, state, { ...seen, progress: 0 }, now)).toBeNull();
  });

  it('is nothing new where the reader has not moved', () => {
    expect(nextState(article.id, state, { ...seen, progress: 0.42 }, now)).toBeNull();
  });

  it('is an article read once and for all', () => {
    const read = nextState(article.id, state, { ...seen, isRead: true }, now);
    expect(read).toMatchObject({ status: 'read', progress: 1, position: null });
    expect(nextState(article.id, read, seen, now)).toBeNull();
  });

  it('is offered unless there is no place, or the reader is there', () => {
    expect(isWorthOffering(state, 0)).toBe(true);
    expect(isWorthOffering(state, 0.41)).toBe(false);
    expect(isWorthOffering(null, 0)).toBe(false);
    expect(isWorthOffering({ ...state, progress: 1 }, 0)).toBe(false);
    expect(isWorthOffering({ ...state, progress: 0.04 }, 0)).toBe(false);
    expect(isWorthOffering({ ...state, status: 'read', position: null }, 0)).toBe(false);
  });
});
