import { expect, it } from 'vitest';
import { decodeKeptFiles, type KeptFiles } from './kept-files.ts';

const files: KeptFiles = {
  edition: '0'.repeat(16),
  choice: { kind: 'newest', count: 2 },
  articles: ['a-1.json'],
  shards: ['list-0-1.json'],
};

it('comes back as it was written', () => {
  expect(decodeKeptFiles(JSON.parse(JSON.stringify(files)))).toEqual(files);
});

it.each([
  null,
  {},
  { ...files, edition: 1 },
  { ...files, choice: { kind: 'all' } },
  { ...files, articles: [1] },
  { ...files, shards: 'a' },
])('is none in %j', (value) => {
  expect(decodeKeptFiles(value)).toBeNull();
});
