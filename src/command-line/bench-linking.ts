/** The part of `npm run bench` that says what names are linked to. */
import { readLinking } from '#build/read-linking.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { toLinkingTable } from '#recognise/linking-cases/linking-table.ts';

/** The table of linking cases, as lines. */
export function benchLinking(): readonly string[] {
  return ['linking cases, by rules and models:', ...toLinkingTable(readLinking(taggerModels()))];
}
