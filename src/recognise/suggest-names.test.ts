import { describe, expect, it } from 'vitest';
import { fixtureIndex, known } from '#testing/fixture-knowledge.ts';
import { toyTagger } from '#testing/toy-tagger.ts';
import { LEAST_CONFIDENCE } from './apply-tagger.ts';
import { findMentions } from './find-mentions.ts';
import { localiseStrangers } from './localise-strangers.ts';
import { LEAST_SUGGESTED } from './suggest-names.ts';

const models = { it: toyTagger() };
const index = fixtureIndex([known('Valtorta', { type: 'place' })]);
/** «Bortolo» is unknown to the toy, and stands where it has seen no person. */
const LINES = ['Secondo lui Bortolo resta chiuso.', 'Domani non succede niente di nuovo.'];
const read = (lines: readonly string[]) => findMentions(lines, 'it', index, models);

describe('suggestNames', () => {
  it('suggests what the model doubts, and marks it nowhere', () => {
    const { suggestions, mentions, entities } = read(LINES);
    expect(suggestions).toMatchObject([
      { surface: 'Bortolo', by: 'model', entity: { id: 'bortolo', type: 'person' } },
    ]);
    const [{ confidence } = { confidence: 0 }] = suggestions;
    expect(confidence).toBeGreaterThanOrEqual(LEAST_SUGGESTED);
    expect(confidence).toBeLessThan(LEAST_CONFIDENCE.person);
    expect(mentions.flat()).toEqual([]);
    expect(entities.size).toBe(0);
  });

  it('says nothing without a model, and nothing of what is marked', () => {
    expect(findMentions(LINES, 'it', index).suggestions).toEqual([]);
    expect(read(['Ieri il signor Egberto Malvisi ha parlato.']).suggestions).toEqual([]);
  });

  it('gives a stranger the article’s own id', () => {
    const local = localiseStrangers(read(LINES), '0a1b2c3d'.repeat(8), index);
    expect(local.suggestions.map(({ entity }) => entity.id)).toEqual(['bortolo-0a1b2c3d']);
  });
});
