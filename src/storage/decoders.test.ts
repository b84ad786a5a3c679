import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCorrection } from './decode-correction.ts';
import { decodeKindOverride } from './decode-kind-override.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections } from '#testing/fixture-corrections.ts';
import { decodeOwnArticle } from './decode-own-article.ts';
import { decodePicture } from './decode-picture.ts';
import { decodeReadingState } from './decode-reading-state.ts';

const state = {
  articleId: 'un-incontro',
  status: 'reading',
  progress: 0.5,
  position: { blockId: 'b1', offset: 3, quote: '' },
  updatedAt: '2024-11-30T08:00:00.000Z',
};
const line = { id: 'b6', text: 'Roma' };
const override = { articleId: 'un-incontro', blockId: 'b6', line, kind: 'heading' };
const picture = { ...override, kind: undefined, blob: new Blob([]), alt: '', width: 1, height: 1 };

const own = {
  articleId: fixtureArticle.id,
  article: fixtureArticle,
  owners: [],
  addedAt: '2024-11-30T08:00:00.000Z',
  tags: ['vertice'],
  fileName: 'incontro.txt',
};

describe('the decoders of what is kept', () => {
  it.each([decodeReadingState, decodeKindOverride, decodePicture, decodeOwnArticle, decodeCorrection])(
    'take anything without a throw, and refuse it',
    (decode) => {
      fc.assert(fc.property(fc.anything(), (value) => !decode(value).ok));
    },
  );

  it('accept what is written', () => {
    expect(decodeReadingState(state)).toEqual({ ok: true, value: state });
    expect(decodeReadingState({ ...state, position: null }).ok).toBe(true);
    expect(decodeKindOverride(override)).toEqual({ ok: true, value: override });
    expect(decodePicture(picture).ok).toBe(true);
    expect(decodeOwnArticle(own)).toEqual({ ok: true, value: own });
  });

  it.each([
    ['articleId', 'Un incontro'],
    ['status', 'begun'],
    ['progress', 1.01],
    ['progress', Number.NaN],
    ['position', { blockId: 'b1', offset: -1, quote: '' }],
    ['updatedAt', '30 novembre'],
  ])('refuse a reading state whose %s is %j', (field, value) => {
    expect(decodeReadingState({ ...state, [field]: value }).ok).toBe(false);
  });

  it.each([
    ['blob', 'data:image/png;base64,'],
    ['width', 0],
    ['height', 1.5],
    ['alt', null],
    ['line', 'Roma'],
    ['line', { id: 'b6' }],
  ])('refuse a picture whose %s is %j', (field, value) => {
    expect(decodePicture({ ...picture, [field]: value }).ok).toBe(false);
  });

  it('accept what was kept before lines were written down', () => {
    const older = { ...override, line: undefined };
    expect(decodeKindOverride(older)).toEqual({ ok: true, value: { ...override, line: null } });
    expect(decodePicture({ ...picture, line: undefined })).toMatchObject({ ok: true, value: { line: null } });
  });

  it.each([
    ['articleId', 'un-altro'],
    ['article', { ...fixtureArticle, blocks: [{}] }],
    ['owners', [{ id: 'roma' }]],
    ['addedAt', '2024-11-30'],
    ['tags', 'vertice'],
    ['fileName', 7],
  ])('refuse an own article whose %s is %j', (field, value) => {
    expect(decodeOwnArticle({ ...own, [field]: value }).ok).toBe(false);
  });

  it('refuse a kind that no line has', () => {
    expect(decodeKindOverride({ ...override, kind: 'poem' }).ok).toBe(false);
  });

  it.each(Object.values(fixtureCorrections))('accept a correction of the kind $kind', (correction) => {
    expect(decodeCorrection(JSON.parse(JSON.stringify(correction)))).toEqual({ ok: true, value: correction });
  });

  it.each([
    ['not-a-name', { surface: ' ' }, 'surface'],
    ['not-a-name', { within: 'Un incontro' }, 'within'],
    ['someone-else', { to: fixtureCorrections['someone-else'].of }, 'to.id'],
    ['same-as', { to: fixtureCorrections['same-as'].of }, 'to.id'],
    ['same-as', { at: 'ieri' }, 'at'],
    ['same-as', { id: '' }, 'id'],
    ['same-as', { kind: 'as-same' }, 'kind'],
    ['meant', { among: ['carla-verdi'] }, 'among'],
    ['meant', { among: ['anna-rossi', 'roma'] }, 'to.id'],
    ['two-people', { articles: [] }, 'articles'],
    ['another-name', { name: '' }, 'name'],
    ['what-it-is', { type: 'animal' }, 'type'],
    ['what-it-is', { role: { it: 3 } }, 'role.it'],
  ] as const)('refuse a correction %s with %j, and name %s', (kind, change, path) => {
    const decoded = decodeCorrection({ ...fixtureCorrections[kind], ...change });
    expect(decoded).toMatchObject({ ok: false, error: { path } });
  });
});
