import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { applyReaderChanges, lineKindOf } from './apply-reader-changes.ts';
import type { Block } from './article.ts';
import { LINE_KINDS, type LineKind } from './kind-override.ts';

const { id: articleId } = fixtureArticle;
const override = (blockId: string, kind: LineKind, text: string | null = null) => ({
  articleId,
  blockId,
  line: text === null ? null : { id: blockId, text },
  kind,
});
const picture = (blockId: string, text: string | null = null) => ({
  blockId,
  line: text === null ? null : { id: blockId, text },
  alt: 'Due persone a un tavolo',
  width: 640,
  height: 360,
});
const blockOf = (blocks: readonly Block[], id: string) => blocks.find((block) => block.id === id)!;
const doubtful = blockOf(fixtureArticle.blocks, 'b6');

describe('an article with its reader’s changes', () => {
  it('is the very same without any', () => {
    expect(applyReaderChanges(fixtureArticle, [], []).article).toBe(fixtureArticle);
  });

  it.each(LINE_KINDS)(
    'has a doubtful caption as a %s, decided by the reader, and nothing else changed',
    (kind) => {
      const { article: changed } = applyReaderChanges(fixtureArticle, [override('b6', kind, 'roma')], []);
      const block = blockOf(changed.blocks, 'b6');
      expect(lineKindOf(block)).toBe(kind);
      expect(block).toMatchObject({ by: 'reader', confidence: 1, source: doubtful.source });
      expect(changed.blocks.filter(({ id }) => id !== 'b6')).toEqual(
        fixtureArticle.blocks.filter(({ id }) => id !== 'b6'),
      );
    },
  );

  it('keeps mentions and every printed word of a caption that becomes a paragraph', () => {
    if (doubtful.kind !== 'image') throw new Error('b6 of the fixture is an image');
    const numbered = { ...doubtful, captionRaw: 'roma 3', sequence: 3 };
    const blocks = fixtureArticle.blocks.map((block) => (block.id === 'b6' ? numbered : block));
    const { article: changed } = applyReaderChanges(
      { ...fixtureArticle, blocks },
      [override('b6', 'paragraph')],
      [],
    );
    expect(blockOf(changed.blocks, 'b6')).toMatchObject({
      text: 'Roma 3',
      mentions: doubtful.caption.mentions,
    });
    const cutBefore = { ...doubtful, captionRaw: 'Foto: Roma' };
    const others = fixtureArticle.blocks.map((block) => (block.id === 'b6' ? cutBefore : block));
    const { article: whole } = applyReaderChanges(
      { ...fixtureArticle, blocks: others },
      [override('b6', 'heading')],
      [],
    );
    expect(blockOf(whole.blocks, 'b6')).toMatchObject({ text: 'Foto: Roma', mentions: [] });
  });

  it('takes an unrecognised line for a caption, with whom it depicts', () => {
    const { article: changed } = applyReaderChanges(fixtureArticle, [override('b4', 'caption')], []);
    expect(blockOf(changed.blocks, 'b4')).toMatchObject({
      kind: 'image',
      depicts: ['anna-rossi', 'roma'],
      asset: { kind: 'none' },
    });
  });

  it('leaves alone what is no line', () => {
    const changed = applyReaderChanges(fixtureArticle, [override('b8', 'heading')], []);
    expect(changed.article).toBe(fixtureArticle);
    expect(changed.kinds.unplaced).toEqual([override('b8', 'heading')]);
  });

  it('holds a picture in its slot, with the reader’s words for it', () => {
    const { article: changed, pictures } = applyReaderChanges(
      fixtureArticle,
      [],
      [picture('b1'), picture('b2')],
    );
    expect(blockOf(changed.blocks, 'b1')).toMatchObject({
      alt: 'Due persone a un tavolo',
      asset: { kind: 'stored', key: 'b1', width: 640, height: 360 },
    });
    expect(blockOf(changed.blocks, 'b2')).toEqual(blockOf(fixtureArticle.blocks, 'b2'));
    expect(pictures.unplaced).toEqual([picture('b2')]);
  });

  it('has each change at its line when the edition prints one more before it', () => {
    const [first, ...others] = fixtureArticle.blocks;
    const added = { ...blockOf(fixtureArticle.blocks, 'b5'), id: 'b1' };
    const blocks = [added, ...[first!, ...others].map((block, at) => ({ ...block, id: `b${at + 2}` }))];
    const changed = applyReaderChanges(
      { ...fixtureArticle, blocks },
      [override('b6', 'heading', 'roma')],
      [picture('b1', 'anna rossi e paolo bianchi')],
    );
    expect(blockOf(changed.article.blocks, 'b7')).toMatchObject({ kind: 'heading', text: 'Roma' });
    expect(blockOf(changed.article.blocks, 'b2')).toMatchObject({ asset: { kind: 'stored', key: 'b1' } });
    expect([...changed.pictures.placed.keys()]).toEqual(['b2']);
  });

  it('leaves a picture over whose slot the reader has made a paragraph of', () => {
    const kept = picture('b6', 'roma');
    const { pictures } = applyReaderChanges(fixtureArticle, [override('b6', 'paragraph', 'roma')], [kept]);
    expect(pictures).toEqual({ placed: new Map(), unplaced: [kept] });
  });

  it('has a picture at a line that the reader made a caption of', () => {
    const { text } = blockOf(fixtureArticle.blocks, 'b12') as { text: string };
    const { pictures } = applyReaderChanges(
      fixtureArticle,
      [override('b12', 'caption', text)],
      [picture('b12', text)],
    );
    expect([...pictures.placed.keys()]).toEqual(['b12']);
  });
});
