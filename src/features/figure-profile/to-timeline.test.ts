import { describe, expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { toProfile } from './to-profile.ts';
import { toTimeline } from './to-timeline.ts';

const rossi = toEntityId('anna-rossi');

describe('the timeline of a figure', () => {
  it('runs over whole years, oldest first, as high as the mentions', () => {
    const timeline = toProfile(fixtureLibrary, fixtureLibrary.entities.get(rossi)!).timeline!;
    expect([timeline.firstYear, timeline.lastYear]).toEqual([2022, 2024]);
    expect(timeline.bars.map(({ mentions }) => mentions)).toEqual([1, 2, 5]);
    expect(timeline.bars.map(({ height }) => height)).toEqual([1 / 5, 2 / 5, 1]);
    const positions = timeline.bars.map(({ position }) => position);
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
    expect(positions.every((position) => position >= 0 && position < 1)).toBe(true);
  });

  it('is missing where no article names the entity', () => {
    expect(toTimeline([])).toBeNull();
  });
});
