/**
 * Joins what the model reads with what the rules found. An entity of the base that the rules linked stays, unless the model reads a longer name over it («Procura di
 * Milano»); names of nobody known stand as the model reads them, in extent and type, and those it does not see fall away.
 */
import { toSlug } from '#text/slug.ts';
import type { EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { surfaceOf } from './candidate.ts';
import { capitaliseName } from './capitalise-name.ts';
import { addNamed, type DocumentState, type Named } from './document-state.ts';
import type { ReadLine } from './read-line.ts';
import { resolveShortName } from './resolve-name.ts';
import type { RuleMark } from './tagger/document-traits.ts';
import { LABEL_COUNT, OUTSIDE } from './tagger/labels.ts';
import { tagDocument, type TaggedLine, type TaggedSpan } from './tagger/tag-document.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { isBlind } from './tagger/written-case.ts';
import { titleBefore } from './titles-before.ts';

/** A name that the model holds for less probable (0 to 1) is not marked: it would be wrong as often as right. */
export const LEAST_CONFIDENCE = 0.5;
/** So sure the model must be of a longer name to take an entity of the base into it. */
const LEAST_FOR_LONGER = 0.6;
/** A name of nobody known that the rules found stays where the model holds it at least for as probable to be some name. */
const LEAST_FOR_RULES = 0.25;

/** Reads the document with the model and changes the names found so far. Runs after every rule. */
export function applyTagger(state: DocumentState, model: TaggerModel): void {
  const { lines, context } = state;
  const marks = lines.map((_, i) => toRuleMarks(state, i));
  const tagged = tagDocument({ lines, marks, index: context.index }, model);
  const added = lines.map((_, i) => joinLine(state, i, tagged[i]));
  // Full names first: what names somebody by the surname alone may stand before.
  added.forEach((spans, i) =>
    spans.filter((span) => !isLonePerson(span)).forEach((span) => enter(state, i, span)),
  );
  added.forEach((spans, i) => spans.filter(isLonePerson).forEach((span) => enter(state, i, span)));
}

function isLonePerson({ from, to, type }: TaggedSpan): boolean {
  return type === 'person' && to - from === 1;
}

/** The names found so far in a line, as the model is told of them. */
export function toRuleMarks(state: DocumentState, line: number): RuleMark[] {
  return (state.named[line] ?? []).flatMap(({ from, to, entity }) => {
    const type = state.cast.get(entity)?.type;
    return type ? [{ from, to, type, known: isKnown(state, entity) }] : [];
  });
}

function isKnown({ context }: DocumentState, entity: EntityId): boolean {
  return context.index.byId.has(entity);
}

/** Takes out of the line what the model knows better; gives back what it adds. */
function joinLine(state: DocumentState, i: number, tagged: TaggedLine | undefined): TaggedSpan[] {
  if (!tagged) return [];
  let added = tagged.spans.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const kept: Named[] = [];
  for (const named of state.named[i] ?? []) {
    const over = added.filter((span) => span.from < named.to && named.from < span.to);
    if (!staysBeside(state, named, over, tagged)) continue;
    kept.push(named);
    added = added.filter((span) => !over.includes(span));
  }
  state.named[i] = kept;
  const covered = state.covered[i];
  covered?.clear();
  for (const { from, to } of kept) for (let at = from; at < to; at += 1) covered?.add(at);
  return added;
}

/** Whether a name of the rules stands where the model reads `over` on its words. */
function staysBeside(
  state: DocumentState,
  named: Named,
  over: readonly TaggedSpan[],
  tagged: TaggedLine,
): boolean {
  if (isKnown(state, named.entity)) {
    return !over.some(
      ({ from, to, confidence }) =>
        from <= named.from &&
        to >= named.to &&
        to - from > named.to - named.from &&
        confidence >= LEAST_FOR_LONGER,
    );
  }
  const type = state.cast.get(named.entity)?.type;
  if (over.length > 0)
    return over.some((span) => span.from === named.from && span.to === named.to && span.type === type);
  return probabilityOfName(tagged.labels, named) >= LEAST_FOR_RULES;
}

/** How probable the model holds it that each of the words is in some name: that of the least sure one. */
function probabilityOfName(labels: Float32Array, { from, to }: Named): number {
  let least = 1;
  for (let at = from; at < to; at += 1)
    least = Math.min(least, 1 - (labels[at * LABEL_COUNT + OUTSIDE] ?? 1));
  return least;
}

/** Enters a name of the model: somebody of the cast by that name, else somebody new. */
function enter(state: DocumentState, i: number, span: TaggedSpan): void {
  const line = state.lines[i];
  if (!line) return;
  const { from, to, type, confidence } = span;
  const ofCast = findInCast(state, line, i, span);
  if (ofCast) {
    addNamed(state, i, { from, to, ...ofCast, confidence: Math.min(confidence, ofCast.confidence) });
    return;
  }
  const label = toLabel(state, line, span);
  if (toSlug(label) === '' && !/\p{L}/u.test(label)) return;
  const title = isLonePerson(span) ? titleBefore(line, from, state.context.index) : null;
  const entity = isLonePerson(span) ? state.cast.addStranger(label, title) : state.cast.addNew(type, label);
  addNamed(state, i, { from, to, form: 'name', entity, confidence, candidates: [] });
}

/** Who of the cast bears the name and is of the type. */
function findInCast(
  state: DocumentState,
  line: ReadLine,
  i: number,
  { from, to, type }: TaggedSpan,
): Pick<Named, 'entity' | 'form' | 'confidence' | 'candidates'> | null {
  const { cast } = state;
  const match = cast.names.matchesAt(line.text, line.words, from).find((found) => found.to === to);
  const ofType = (match?.values ?? []).filter(({ id }) => typeOfMember(state, id) === type);
  const full = ofType.filter(({ short }) => !short);
  const ids = [...new Set((full.length > 0 ? full : ofType).map(({ id }) => id))];
  if (ids.length === 0) return null;
  const title = type === 'person' ? titleBefore(line, from, state.context.index) : null;
  const possible = title === null ? ids : ids.filter((id) => !cast.contradicts(id, title));
  if (possible.length === 0) return null;
  return {
    form: full.length > 0 ? 'name' : 'alias',
    ...resolveShortName(possible, { line: i, word: from }, cast),
  };
}

function typeOfMember({ cast }: DocumentState, id: EntityId): EntityType | undefined {
  return cast.get(id)?.type;
}

/** The name as it would be printed in running text. */
function toLabel({ context }: DocumentState, line: ReadLine, span: TaggedSpan): string {
  const surface = surfaceOf(line, span);
  if (!isBlind(line)) return surface;
  const [only] = span.to - span.from === 1 ? [line.words[span.from]] : [];
  return (only && context.vocabulary.capital.get(only.folded)) ?? capitaliseName(surface);
}
