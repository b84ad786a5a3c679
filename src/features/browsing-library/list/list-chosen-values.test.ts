import { expect, it } from 'vitest';
import { toEntityId } from '#article/ids.ts';
import { messagesIt } from '#i18n/messages-it.ts';
import { fixtureLibrary } from '#testing/fixture-library.ts';
import { WHOLE_LIBRARY } from '#urls/library-filter.ts';
import { listChosenValues } from './list-chosen-values.ts';

it('names every value that narrows the library, those that exclude after those that keep', () => {
  const filter = {
    ...WHOLE_LIBRARY,
    entities: { with: [toEntityId('roma')], match: 'all' as const },
    without: [toEntityId('anna-rossi'), toEntityId('nobody')],
    topics: { only: ['space'], not: ['unheard-of'] },
    languages: { only: ['en'], not: [] },
    states: { only: [], not: ['read' as const] },
  };
  const values = listChosenValues(fixtureLibrary, filter, 'it', messagesIt);
  expect(values.map(({ label, isOut, type }) => [label, isOut, type])).toEqual([
    ['Roma', false, 'place'],
    ['Anna Rossi', true, 'person'],
    ['nobody', true, undefined],
    ['Spazio', false, undefined],
    ['Unheard of', true, undefined],
    ['Inglese', false, undefined],
    ['Letti', true, undefined],
  ]);
  expect(listChosenValues(fixtureLibrary, WHOLE_LIBRARY, 'it', messagesIt)).toEqual([]);
});
