import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, RichText } from '#article/article.ts';
import { toEntityId } from '#article/ids.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { rich } from '#testing/rich.ts';
import { isPassageChosen, keepKnown, listSteps } from './filter-passages.ts';
import { placePeek } from './place-peek.ts';
import { groupOthers, rankEntities } from './rank-entities.ts';
import { toCarriers } from './to-carriers.ts';
import { toPassages } from './to-passages.ts';
import { toPieces, type Piece } from './to-pieces.ts';

const carriers = toCarriers(fixtureArticle);
const rossi = toEntityId('anna-rossi');
const bianchi = toEntityId('paolo-bianchi');

describe('what is not a figure', () => {
  it('stands by type, the most often named first', () => {
    const groups = groupOthers(rankEntities(fixtureArticle, carriers));
    expect(groups.map(({ type }) => type)).toEqual(['place', 'organisation', 'work', 'event']);
    for (const { type, presences } of groups) {
      expect(presences.every(({ entity }) => entity.type === type)).toBe(true);
      const counts = presences.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    expect(groups[0]?.presences.length).toBeGreaterThan(0);
  });
});

describe('the ranking of figures', () => {
  it('goes by mentions, and the headline decides between equals', () => {
    const figures = rankEntities(fixtureArticle, carriers).filter(({ entity }) => entity.type === 'person');
    expect(figures.map(({ entity, count }) => [entity.id, count])).toEqual([
      ['anna-rossi', 5],
      ['paolo-bianchi', 5],
      ['carla-verdi', 1],
    ]);
  });

  it('places every mention between the beginning and the end, in order', () => {
    for (const { positions } of rankEntities(fixtureArticle, carriers)) {
      expect([...positions].sort((a, b) => a - b)).toEqual(positions);
      expect(positions.every((position) => position >= 0 && position < 1)).toBe(true);
    }
  });
});

describe('the filter', () => {
  const chosen = (ids: readonly string[], match: 'all' | 'any') =>
    fixtureArticle.blocks
      .filter((block) => isPassageChosen(block, { with: ids.map(toEntityId), match }))
      .map((block) => block.id);

  it('keeps the passages and pictures that name somebody', () => {
    expect(chosen(['anna-rossi'], 'all')).toEqual(['b1', 'b2', 'b4']);
  });

  it('keeps the passages that name all, or any', () => {
    expect(chosen(['anna-rossi', 'paolo-bianchi'], 'all')).toEqual(['b1', 'b2']);
    expect(chosen(['anna-rossi', 'carla-verdi'], 'any')).toEqual(['b1', 'b2', 'b4', 'b8']);
  });

  it('keeps everything while nothing is chosen', () => {
    expect(chosen([], 'all')).toHaveLength(fixtureArticle.blocks.length);
  });

  it('drops ids that the article does not know, and says which', () => {
    const asked = { with: [rossi, toEntityId('nobody')], match: 'all' } as const;
    expect(keepKnown(asked, fixtureArticle)).toEqual({
      filter: { with: [rossi], match: 'all' },
      unknown: ['nobody'],
    });
  });
});

describe('the steps of the finder', () => {
  it('are as many as the count beside a name', () => {
    for (const { entity, count } of rankEntities(fixtureArticle, carriers)) {
      const steps = listSteps(fixtureArticle, carriers, { with: [entity.id], match: 'all' });
      expect(steps).toHaveLength(count);
    }
  });

  it('stay within passages that name all the chosen', () => {
    const steps = listSteps(fixtureArticle, carriers, { with: [rossi, bianchi], match: 'all' });
    expect(steps.map(({ id }) => id.split(':')[0])).toEqual(['b1', 'b1', 'b2', 'b2']);
  });

  it('have names of their own', () => {
    const ids = listSteps(fixtureArticle, carriers, { with: [], match: 'all' }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('passages', () => {
  it('hold every block once, images of one group side by side, numbered through', () => {
    const passages = toPassages(fixtureArticle.blocks);
    const blocks = passages.flatMap((passage): Block[] =>
      passage.kind === 'images' ? passage.images.map(({ block }) => block) : [passage.block],
    );
    expect(blocks).toEqual(fixtureArticle.blocks);
    const numbers = passages.flatMap((passage) =>
      passage.kind === 'images' ? [passage.images.map(({ number }) => number)] : [],
    );
    expect(numbers).toEqual([[1], [2], [3, 4]]);
  });
});

describe('pieces', () => {
  const toText = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : toText(piece.pieces))).join('');

  it('are the text between any two edges', () => {
    const carrier = rich('A [[Roma|roma]] [[Anna Rossi|anna-rossi]] ha risposto.');
    const edge = fc.nat({ max: carrier.text.length });
    fc.assert(
      fc.property(edge, edge, (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(toText(toPieces(carrier, start, end))).toBe(carrier.text.slice(start, end));
      }),
    );
  });

  it('nest a name within a name', () => {
    const outer = rich('[[Università di Bologna|unibo]]').mentions[0]!;
    const inner = { ...outer, entity: toEntityId('bologna'), start: 'Università di '.length };
    const carrier: RichText = { text: 'Università di Bologna', mentions: [outer, inner], marks: [] };
    const [piece] = toPieces(carrier);
    expect(piece).toMatchObject({
      kind: 'mention',
      mention: { entity: 'unibo' },
      pieces: [
        { kind: 'text', text: 'Università di ' },
        { kind: 'mention', mention: { entity: 'bologna' } },
      ],
    });
  });
});

describe('the peek card', () => {
  const view = { width: 1000, height: 800 };
  const card = { width: 320, height: 200 };

  it('never covers its mention where there is room on either side, and stays in the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 780 }), (left, top) => {
        const anchor = { left, top, right: left + 80, bottom: top + 20 };
        const placed = placePeek(anchor, card, view);
        expect(placed.top >= anchor.bottom || placed.top + card.height <= anchor.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + card.width).toBeLessThanOrEqual(view.width);
      }),
    );
  });
});
