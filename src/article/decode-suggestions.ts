import { foldText } from '#text/fold.ts';
import type { Suggestion } from './article.ts';
import { decodeEntity } from './decode-entity.ts';
import { DECIDERS } from './decode-rich-text.ts';
import { reject, toChoice, toFields, toList, toNumber, toText } from './decode-value.ts';

/** An article's suggestions from outside; none for an absent key. Rejects with the path of the first fault: words must be there, and not twice. */
export function decodeSuggestions(value: unknown, path: string): readonly Suggestion[] {
  const suggestions = toList(value ?? [], path, decodeSuggestion);
  const known = new Set<string>();
  suggestions.forEach(({ surface }, i) => {
    const words = foldText(surface.trim());
    if (words === '') reject(`${path}[${i}].surface`, 'words are needed');
    if (known.has(words)) reject(`${path}[${i}].surface`, `«${surface}» is suggested twice`);
    known.add(words);
  });
  return suggestions;
}

function decodeSuggestion(value: unknown, path: string): Suggestion {
  const fields = toFields(value, path);
  return {
    surface: toText(fields['surface'], `${path}.surface`),
    entity: decodeEntity(fields['entity'], `${path}.entity`),
    by: toChoice(fields['by'], `${path}.by`, DECIDERS),
    confidence: toNumber(fields['confidence'], `${path}.confidence`, 0, 1),
  };
}
