import { describe, expect, test } from 'vitest';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { findMentions } from '#recognise/find-mentions.ts';
import { toPieces } from '#testing/pieces.ts';
import { buildBlocks, type BuiltBlocks } from './build-blocks.ts';
import { decide, type Piece } from './piece.ts';
import { splitCaptions } from './split-captions.ts';

function build(pieces: readonly Piece[]): BuiltBlocks {
  const findings = findMentions(
    pieces.map((piece) => piece.text),
    'it',
    knowledgeIndex(),
  );
  return buildBlocks(pieces, findings, splitCaptions(pieces, findings));
}

describe('buildBlocks', () => {
  test('makes one list of items with the same marker, and its source spans them', () => {
    const raw = 'Da portare:\n\n- pane\n- olio\n• sale\n• pepe';
    const lists = build(toPieces(raw)).blocks.filter((block) => block.kind === 'list');
    expect(lists.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['pane', 'olio'],
      ['sale', 'pepe'],
    ]);
    expect(lists.map(({ source }) => raw.slice(source?.start, source?.end))).toEqual([
      '- pane\n- olio',
      '• sale\n• pepe',
    ]);
  });

  test('keeps a related title without its head as a block of its own', () => {
    const [title] = toPieces('Come si riconosce un olio fresco');
    const pieces = title ? [title, title].map((piece) => decide(piece, { kind: 'related-item' }, 1)) : [];
    expect(build(pieces).blocks.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });

  test('takes the headline out of the blocks and numbers the rest', () => {
    const pieces = toPieces('mercato di notte\n\nIl mercato apre\n\nIl mercato apre alle sette.').map(
      (piece, i) => (i === 1 ? decide(piece, { kind: 'headline' }, 1) : piece),
    );
    const { headline, blocks } = build(pieces);
    expect(headline.text).toBe('Il mercato apre');
    expect(blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['b1 image', 'b2 paragraph']);
  });

  test('gives an empty headline of no confidence to a page without one', () => {
    expect(build([])).toMatchObject({ headline: { text: '', confidence: 0, source: null }, blocks: [] });
  });
});
