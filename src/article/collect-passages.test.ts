import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { collectPassages, pickPassage } from './collect-passages.ts';
import { toEntityId } from './ids.ts';

const rossi = toEntityId('anna-rossi');
const bianchi = toEntityId('paolo-bianchi');
const verdi = toEntityId('carla-verdi');

const printed = (ids: Parameters<typeof collectPassages>[1]) =>
  collectPassages(fixtureArticle, ids).map(({ text, spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );

describe('the passages that name somebody', () => {
  it('are sentences and then captions, and each span is the printed name', () => {
    expect(printed([rossi])).toEqual([['Anna Rossi'], ['Rossi', 'Anna'], ['Anna Rossi']]);
    const passages = collectPassages(fixtureArticle, [rossi]);
    expect(passages.map(({ blockId, kind }) => [blockId, kind])).toEqual([
      ['b2', 'prose'],
      ['b4', 'prose'],
      ['b1', 'caption'],
    ]);
  });

  it('hold each wording of a caption once', () => {
    const captions = collectPassages(fixtureArticle, [bianchi]).filter(({ kind }) => kind === 'caption');
    expect(captions.map(({ blockId }) => blockId)).toEqual(['b1', 'b9']);
  });

  it('name any of those asked for', () => {
    expect(printed([rossi, verdi])).toEqual([
      ['Anna Rossi'],
      ['Rossi', 'Anna'],
      ['Carla Verdi'],
      ['Anna Rossi'],
    ]);
  });

  it('are none where nobody is asked for', () => {
    expect(printed([])).toEqual([]);
  });
});

describe('the passage to show', () => {
  it('is the one that names most of those asked for, and else the first', () => {
    expect(pickPassage(collectPassages(fixtureArticle, [verdi, rossi, bianchi]))?.blockId).toBe('b2');
    expect(pickPassage(collectPassages(fixtureArticle, [verdi]))?.blockId).toBe('b8');
    expect(pickPassage([])).toBeNull();
  });

  it('is a caption only where no sentence names anybody', () => {
    const [sentence, , caption] = collectPassages(fixtureArticle, [rossi, bianchi]);
    const oneName = { ...sentence!, spans: sentence!.spans.slice(0, 1) };
    const twoNames = { ...caption!, kind: 'caption' as const, spans: sentence!.spans.slice(0, 2) };
    expect(pickPassage([twoNames, oneName])).toBe(oneName);
    expect(pickPassage([twoNames])).toBe(twoNames);
  });
});
