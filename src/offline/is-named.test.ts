import { expect, it } from 'vitest';
import { assetAt, buildShardedEdition } from '#testing/sharded-edition.ts';
import { buildNameTest } from './is-named.ts';

const stories = Array.from({ length: 120 }, (_, place) => ({ topic: 'world', names: [`person-${place}`] }));
const edition = buildShardedEdition(stories);
const isNamed = buildNameTest(edition.root, edition.load);
const another = 'f'.repeat(16);

it('names every file that the edition has', async () => {
  const names = [...edition.files.keys(), assetAt(0), assetAt(119)];
  expect(await Promise.all(names.map(isNamed))).toEqual(names.map(() => true));
});

it.each([
  ['a shard of another edition', `list-0-${another}.json`],
  ['a shard beyond the last one', `list-9000-${another}.json`],
  ['a directory of another edition', `directory-list-0-${another}.json`],
  ['an earlier wording of an article', `story-0-${another}.json`],
  ['an article that has left', `gone-${another}.json`],
  ['no file of an edition', 'edition.json'],
])('does not name %s', async (_, name) => {
  expect(await isNamed(name)).toBe(false);
});
