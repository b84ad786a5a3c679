import { expect, it } from 'vitest';
import { decodeLibraryFilter, encodeLibraryFilter } from '#urls/library-filter.ts';
import { applyChange } from './apply-change.ts';

const toFilter = (search: string) => decodeLibraryFilter(new URLSearchParams(search));

it.each([
  ['with=ada', '', 'with=eva', 'with=ada&with=eva'],
  ['with=ada', '', 'topic=space', 'with=ada&topic=space'],
  ['with=ada&lang=en', 'lang=en', '', 'with=ada'],
  [
    'with=ada&with=eva&match=any',
    'with=ada&with=eva',
    'with=ada&with=eva&sort=title',
    'with=ada&with=eva&match=any&sort=title',
  ],
  ['q=kim', '', 'without=ada', 'without=ada&q=kim'],
  ['with=ada', '', 'with=ada', 'with=ada'],
])('«%s» with what changed from «%s» to «%s» is «%s»', (filter, shown, next, changed) => {
  const search = encodeLibraryFilter(applyChange(toFilter(filter), toFilter(shown), toFilter(next)));
  expect(search.toString()).toBe(changed);
});
