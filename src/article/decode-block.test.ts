import { describe, expect, test } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import type { Block } from './article.ts';
import { decodeBlock } from './decode-block.ts';
import { runDecoder } from './decode-value.ts';

const known = new Set(fixtureArticle.entities.map(({ id }) => id));

function get(kind: Block['kind']): Record<string, unknown> {
  const block = fixtureArticle.blocks.find((candidate) => candidate.kind === kind);
  return { ...block };
}

function faultOf(value: unknown): string | null {
  const decoded = runDecoder(() => decodeBlock(value, 'block', known));
  return decoded.ok ? null : decoded.error.path;
}

describe('decodeBlock', () => {
  test.each(fixtureArticle.blocks.map((block) => [block.kind, block] as const))(
    'gives back a %s',
    (_, block) => {
      const decoded = runDecoder(() => decodeBlock(JSON.parse(JSON.stringify(block)), 'block', known));
      expect(decoded).toEqual({ ok: true, value: block });
    },
  );

  test('names the place of what is wrong in a block of any kind', () => {
    expect(faultOf({ ...get('paragraph'), kind: 'table' })).toBe('block.kind');
    expect(faultOf({ ...get('paragraph'), text: null })).toBe('block.text');
    expect(faultOf({ ...get('paragraph'), confidence: 1.5 })).toBe('block.confidence');
    expect(faultOf({ ...get('paragraph'), source: { start: 3, end: 2 } })).toBe('block.source.end');
    expect(faultOf({ ...get('note'), role: 'poem' })).toBe('block.role');
    expect(faultOf({ ...get('list'), items: [{ text: 1 }] })).toBe('block.items[0].text');
    expect(faultOf({ ...get('separator'), raw: undefined })).toBe('block.raw');
  });

  test('takes a heading of level 2 or 3', () => {
    const levels = [1, 2, 3, 4, '2', null].map((level) => faultOf({ ...get('heading'), level }));
    expect(levels).toEqual(['block.level', null, null, 'block.level', 'block.level', 'block.level']);
  });

  test('takes only whom the article knows as depicted', () => {
    expect(faultOf({ ...get('image'), depicts: ['nobody'] })).toBe('block.depicts[0]');
    expect(faultOf({ ...get('image'), sequence: 1.5 })).toBe('block.sequence');
  });

  test.each([
    [{ kind: 'none', reason: 'removed-by-reader' }, null],
    [{ kind: 'bundled', path: 'a.webp', width: 640, height: 360 }, null],
    [{ kind: 'stored', key: 'k', width: 1, height: 1 }, null],
    [{ kind: 'remote', url: 'https://example.org/a.jpg' }, null],
    [{ kind: 'none', reason: 'lazy' }, 'block.asset.reason'],
    [{ kind: 'bundled', path: 'a.webp', width: 0, height: 360 }, 'block.asset.width'],
    [{ kind: 'stored', key: 'k', width: 1, height: 1e9 }, 'block.asset.height'],
    [{ kind: 'remote' }, 'block.asset.url'],
    [undefined, 'block.asset'],
  ])('reads the picture %j, or says what is wrong with it', (asset, path) => {
    expect(faultOf({ ...get('image'), asset })).toBe(path);
  });
});
