import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeKnowledge } from '#knowledge/decode-knowledge.ts';
import { decodeTaggerModel } from '#recognise/tagger/tagger-model.ts';
import { readToolFiles } from './knowledge-plugin.ts';
import { loadKnowledgeBase } from './load-knowledge.ts';
import { isPrecached } from './precache-manifest.ts';

const { knowledge, models } = readToolFiles();

it('ships the whole base and both models as the worker reads them', () => {
  expect(decodeKnowledge(JSON.parse(String(knowledge.content)))).toEqual({
    ok: true,
    value: loadKnowledgeBase(),
  });
  for (const { content } of [models.it, models.en])
    expect(decodeTaggerModel(gunzipSync(content)).ok).toBe(true);
});

it('gives them names that change with them, and that the shell keeps to read offline', () => {
  expect(knowledge.name).toContain(loadKnowledgeBase().version);
  for (const { name } of [knowledge, models.it, models.en]) expect(isPrecached(`assets/${name}`)).toBe(true);
});
