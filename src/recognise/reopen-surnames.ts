/** Surnames that were clear until the model found another bearer on the page: «Lindqvist» after «Peter Lindqvist and Sara Lindqvist». */
import type { EntityId } from '#article/ids.ts';
import { toIds } from './cast.ts';
import { isKnown, typeOfMember, type DocumentState, type Named } from './document-state.ts';
import { resolveShortName } from './resolve-name.ts';
import { titleBefore } from './titles-before.ts';

/**
 * Weighs anew every surname alone that was read as somebody unknown's and that somebody of `found` bears too. A figure of the base stays: the rules that
 * chose them weigh fame, which a name of the model does not outweigh. Linear in the names of the page.
 */
export function reopenSurnames(state: DocumentState, found: ReadonlySet<EntityId>): void {
  if (found.size === 0) return;
  state.named.forEach((named, i) => {
    state.named[i] = named.map((one) => reopen(state, i, one, found));
  });
}

function reopen(state: DocumentState, i: number, named: Named, found: ReadonlySet<EntityId>): Named {
  const line = state.lines[i];
  const { from, to, form, entity } = named;
  if (!line || form !== 'alias' || isKnown(state, entity) || typeOfMember(state, entity) !== 'person')
    return named;
  const match = state.cast.names.matchesAt(line.text, line.words, from).find((other) => other.to === to);
  const ids = toIds((match?.values ?? []).filter(({ short }) => short));
  if (!ids.includes(entity) || !ids.some((id) => found.has(id))) return named;
  const title = titleBefore(line, from, state.context.index);
  if (title !== null && state.cast.holdsTitle(entity, title)) return named;
  const possible = ids.filter((id) => title === null || !state.cast.contradicts(id, title));
  if (possible.length < 2) return named;
  return { ...named, ...resolveShortName(possible, { line: i, word: from }, state.cast) };
}
