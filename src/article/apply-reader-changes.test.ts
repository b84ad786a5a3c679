import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { applyReaderChanges, lineKindOf } from './apply-reader-changes.ts';
import type { Block } from './article.ts';
import { LINE_KINDS } from './kind-override.ts';

const NONE = new Map<string, never>();
const blockOf = (blocks: readonly Block[], id: string) => blocks.find((block) => block.id === id)!;
const doubtful = blockOf(fixtureArticle.blocks, 'b6');

describe('an article with its reader’s changes', () => {
  it('is the very same without any', () => {
    expect(applyReaderChanges(fixtureArticle, NONE, NONE)).toBe(fixtureArticle);
  });

  it.each(LINE_KINDS)(
    'has a doubtful caption as a %s, decided by the reader, and nothing else changed',
    (kind) => {
      const changed = applyReaderChanges(fixtureArticle, new Map([['b6', kind]]), NONE);
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
    const changed = applyReaderChanges({ ...fixtureArticle, blocks }, new Map([['b6', 'paragraph']]), NONE);
    expect(blockOf(changed.blocks, 'b6')).toMatchObject({
      text: 'Roma 3',
      mentions: doubtful.caption.mentions,
    });
    const cutBefore = { ...doubtful, captionRaw: 'Foto: Roma' };
    const others = fixtureArticle.blocks.map((block) => (block.id === 'b6' ? cutBefore : block));
    const whole = applyReaderChanges(
      { ...fixtureArticle, blocks: others },
      new Map([['b6', 'heading']]),
      NONE,
    );
    expect(blockOf(whole.blocks, 'b6')).toMatchObject({ text: 'Foto: Roma', mentions: [] });
  });

  it('takes an unrecognised line for a caption, with whom it depicts', () => {
    const changed = applyReaderChanges(fixtureArticle, new Map([['b4', 'caption']]), NONE);
    expect(blockOf(changed.blocks, 'b4')).toMatchObject({
      kind: 'image',
      depicts: ['anna-rossi', 'roma'],
      asset: { kind: 'none' },
    });
  });

  it('leaves alone what is no line', () => {
    const changed = applyReaderChanges(fixtureArticle, new Map([['b8', 'heading']]), NONE);
    expect(changed.blocks).toEqual(fixtureArticle.blocks);
  });

  it('holds a picture in its slot, with the reader’s words for it', () => {
    const picture = { alt: 'Due persone a un tavolo', width: 640, height: 360 };
    const changed = applyReaderChanges(
      fixtureArticle,
      NONE,
      new Map([
        ['b1', picture],
        ['b2', picture],
      ]),
    );
    expect(blockOf(changed.blocks, 'b1')).toMatchObject({
      alt: 'Due persone a un tavolo',
      asset: { kind: 'stored', key: 'b1', width: 640, height: 360 },
    });
    expect(blockOf(changed.blocks, 'b2')).toEqual(blockOf(fixtureArticle.blocks, 'b2'));
  });
});
