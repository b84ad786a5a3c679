import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '#testing/fixture-article.ts';
import {
  MOST_LINE_UNITS,
  placeRecords,
  toKeptLine,
  type KeptLine,
  type LineRecord,
} from './place-records.ts';

const line = (id: string, text: string): KeptLine => ({ id, text });
const record = (id: string, text: string): LineRecord => ({ blockId: id, line: line(id, text) });
const older = (blockId: string): LineRecord => ({ blockId, line: null });

/** Which record each line holds, by the records' names, and who is left over. */
function place(records: readonly LineRecord[], lines: readonly KeptLine[]) {
  const { placed, unplaced } = placeRecords(records, lines);
  return [
    Object.fromEntries([...placed].map(([id, { blockId }]) => [id, blockId])),
    unplaced.map(({ blockId }) => blockId),
  ];
}

describe('a record of the reader’s', () => {
  it('stays at its line', () => {
    expect(place([record('b1', 'Roma')], [line('b1', 'Roma'), line('b2', 'Roma')])).toEqual([
      { b1: 'b1' },
      [],
    ]);
  });

  it('follows its line when another comes before it, and not its number', () => {
    const lines = [line('b1', 'Napoli'), line('b2', 'Roma')];
    expect(place([record('b1', 'Roma')], lines)).toEqual([{ b2: 'b1' }, []]);
  });

  it('knows its line in another case and with other signs', () => {
    expect(place([record('b1', 'L’AQUILA')], [line('b2', "L'Aquila")])).toEqual([{ b2: 'b1' }, []]);
  });

  it('takes the nearest of several lines with its words', () => {
    const lines = [line('b1', 'Roma'), line('b7', 'Roma'), line('b20', 'Roma')];
    expect(place([record('b9', 'Roma')], lines)).toEqual([{ b7: 'b9' }, []]);
  });

  it('is left over when its line is gone, whoever has its number now', () => {
    expect(place([record('b1', 'Roma')], [line('b1', 'Napoli')])).toEqual([{}, ['b1']]);
  });

  it('shares its line with nobody', () => {
    expect(place([record('b1', 'Roma'), record('b2', 'Roma')], [line('b3', 'Roma')])).toEqual([
      { b3: 'b1' },
      ['b2'],
    ]);
    const lines = [line('b2', 'Roma'), line('b3', 'Roma')];
    expect(place([record('b1', 'Roma'), record('b2', 'Roma')], lines)).toEqual([{ b3: 'b1', b2: 'b2' }, []]);
  });

  it('is found by its number where it remembers no words, after those that do', () => {
    expect(place([older('b1')], [line('b1', 'Roma')])).toEqual([{ b1: 'b1' }, []]);
    expect(place([older('b2'), record('b1', 'Roma')], [line('b2', 'Roma')])).toEqual([{ b2: 'b1' }, ['b2']]);
    expect(place([older('b9')], [line('b1', 'Roma')])).toEqual([{}, ['b9']]);
  });

  it('of a line without words is never led to another one', () => {
    expect(place([record('b1', '')], [line('b1', ''), line('b2', '')])).toEqual([{ b1: 'b1' }, []]);
    expect(place([record('b1', '')], [line('b2', '')])).toEqual([{}, ['b1']]);
  });
});

describe('the line of a block', () => {
  const [image, paragraph] = fixtureArticle.blocks;

  it('has the words as they are printed', () => {
    expect(toKeptLine(image!)).toEqual({ id: 'b1', text: 'anna rossi e paolo bianchi' });
  });

  it('is cut where it is long, its white space made even', () => {
    if (paragraph?.kind !== 'paragraph') throw new Error('b2 of the fixture is a paragraph');
    const long = { ...paragraph, text: ` a\u00A0\n${'b'.repeat(MOST_LINE_UNITS)}` };
    expect(toKeptLine(long)?.text).toBe(`a ${'b'.repeat(MOST_LINE_UNITS - 'a '.length)}`);
  });

  it('is none for a list', () => {
    expect(toKeptLine(fixtureArticle.blocks.find(({ kind }) => kind === 'list')!)).toBeNull();
  });
});
