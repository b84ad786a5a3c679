/**
 * Joins what the model reads with what the rules found. An entity of the base that the rules linked stays, unless the model reads a longer name over it («Procura di
 * Milano») or, with certainty, a name of another kind; names of nobody known stand as the model reads them, in extent and type, and those it does not see fall away.
 */
import { toSlug } from '#text/slug.ts';
import type { EntityType } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { surfaceOf } from './candidate.ts';
import { capitaliseName } from './capitalise-name.ts';
import { addNamed, isKnown, sight, typeOfMember, type DocumentState, type Named } from './document-state.ts';
import { namesAt } from './names-at.ts';
import { traitsAt } from './person-traits.ts';
import { gapBefore, type ReadLine } from './read-line.ts';
import { reopenSurnames } from './reopen-surnames.ts';
import { resolveShortName } from './resolve-name.ts';
import { standsAsCompany, standsAsPlace } from './stands-as-place.ts';
import { staysBeside } from './stays-beside.ts';
import type { RuleMark } from './tagger/document-traits.ts';
import { tagDocument, type TaggedLine, type TaggedSpan } from './tagger/tag-document.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { isBlind } from './tagger/written-case.ts';
import { titleBefore } from './titles-before.ts';

/**
 * A name that the model holds for less probable (0 to 1) is not marked: of names that no rule saw it would be wrong oftener than right. A place of 0.5 is right about as often
 * as a person of 0.6; the figures stand in `models/README.md`.
 */
export const LEAST_CONFIDENCE: Readonly<Record<EntityType, number>> = {
  person: 0.6,
  place: 0.5,
  organisation: 0.6,
  work: 0.6,
  event: 0.6,
};

/** True for a name that is marked as far as the model goes; the others may be suggested. */
export function isLikely({ confidence, type }: TaggedSpan): boolean {
  return confidence >= LEAST_CONFIDENCE[type];
}

/** Reads the document with the model and changes the names found so far; gives back, by line, what it reads. Runs after every rule. */
export function applyTagger(state: DocumentState, model: TaggerModel): readonly TaggedLine[] {
  const { lines, context } = state;
  const marks = lines.map((_, i) => toRuleMarks(state, i));
  const tagged = tagDocument({ lines, marks, index: context.index }, model);
  const added = lines.map((_, i) => joinLine(state, i, tagged[i]));
  // Full names first: what names somebody by the surname alone may stand before.
  const found = new Set<EntityId>();
  added.forEach((spans, i) =>
    spans.filter((span) => !isLonePerson(span)).forEach((span) => enter(state, i, span, found)),
  );
  reopenSurnames(state, found);
  added.forEach((spans, i) => spans.filter(isLonePerson).forEach((span) => enter(state, i, span, found)));
  return tagged;
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

/** Takes out of the line what the model knows better; gives back what it adds. */
function joinLine(state: DocumentState, i: number, tagged: TaggedLine | undefined): TaggedSpan[] {
  if (!tagged || tagged.labels.length === 0) return [];
  const line = state.lines[i];
  let added = line ? toNames(state, line, tagged.spans.filter(isLikely)) : [];
  const kept: Named[] = [];
  for (const named of state.named[i] ?? []) {
    const over = added.filter((span) => span.from < named.to && named.from < span.to);
    if (!staysBeside(state, i, named, over, tagged)) continue;
    kept.push(named);
    added = added.filter((span) => !over.includes(span));
  }
  state.named[i] = kept;
  const covered = state.covered[i];
  covered?.clear();
  for (const { from, to } of kept) for (let at = from; at < to; at += 1) covered?.add(at);
  return added;
}

/** The names of the model that can be names where they stand, each without what is no part of it. */
export function toNames(state: DocumentState, line: ReadLine, spans: readonly TaggedSpan[]): TaggedSpan[] {
  return spans
    .flatMap((span) => withoutNumber(line, span))
    .map((span, at, all) => withParticles(line, span, all[at - 1]?.to ?? 0))
    .filter(
      (span) =>
        !needsCompany(state, line, span) && !isAdjective(state, line, span) && !isNobody(state, line, span),
    );
}

/** In a caption of one case a number behind a name is the photo's: «viareggio 1». */
function withoutNumber(line: ReadLine, span: TaggedSpan): TaggedSpan[] {
  let { to } = span;
  while (isBlind(line) && to > span.from && line.words[to - 1]?.written === 'digits') to -= 1;
  return to > span.from ? [{ ...span, to }] : [];
}

/** Small words before a surname that neither language has otherwise. Folded. */
const NAME_ONLY_PARTICLES = new Set('von van der zu ibn'.split(' '));

/** «the second von der Leyen Commission»: a person's name begins with its particles, though not before word `least`. */
function withParticles(line: ReadLine, span: TaggedSpan, least: number): TaggedSpan {
  let { from } = span;
  if (span.type !== 'person') return span;
  while (
    from > least &&
    gapBefore(line, from) === ' ' &&
    NAME_ONLY_PARTICLES.has(line.words[from - 1]?.folded ?? '')
  )
    from -= 1;
  return { ...span, from };
}

/** True for «North Korean»: an adjective of a place is no place. */
function isAdjective({ context }: DocumentState, line: ReadLine, { from, to, type }: TaggedSpan): boolean {
  const folded = line.words[to - 1]?.folded ?? '';
  if (type !== 'place' || !context.index.adjectives.has(folded)) return false;
  return !namesAt(context.index, line, from, to).some(({ kind }) => kind === 'full');
}

/** Printed with a capital and names of nothing by themselves: substances, and parts of bodies. Folded. */
const NO_NAMES = new Set('rna dna mrna assemblea ufficio'.split(' '));

/** True for a word that names nothing, and for a lone person where the words beside show a place or a company: «gli operai della Ford». */
function isNobody({ context }: DocumentState, line: ReadLine, span: TaggedSpan): boolean {
  if (span.to - span.from === 1 && NO_NAMES.has(line.words[span.from]?.folded ?? '')) return true;
  if (isExclamation(line, span)) return true;
  if (!isLonePerson(span)) return false;
  return standsAsPlace(line, span.from, context.index) || standsAsCompany(line, span.from);
}

/** True for «Deal!»: all that somebody exclaims. */
function isExclamation(line: ReadLine, { from, to }: TaggedSpan): boolean {
  return /[«“"]$/.test(gapBefore(line, from)) && /^!+[»”"]/.test(gapBefore(line, to));
}

/** True for words that the base knows only as a name in company: without it «al Nord» is a direction. */
function needsCompany({ context }: DocumentState, line: ReadLine, { from, to }: TaggedSpan): boolean {
  const names = namesAt(context.index, line, from, to);
  return names.length > 0 && names.every(({ kind }) => kind === 'contextual');
}

/** Enters a name of the model: somebody of the cast by that name, else somebody new, who is added to `found` when named in full. */
function enter(state: DocumentState, i: number, span: TaggedSpan, found: Set<EntityId>): void {
  const line = state.lines[i];
  if (!line) return;
  const { from, to, type, confidence } = span;
  const ofCast = findInCast(state, line, i, span);
  if (ofCast) {
    addNamed(state, i, {
      from,
      to,
      by: 'model',
      ...ofCast,
      confidence: Math.min(confidence, ofCast.confidence),
    });
    return;
  }
  const label = toLabel(state, line, span);
  if (toSlug(label) === '' && !/\p{L}/u.test(label)) return;
  const known = inBase(state, line, span);
  if (known === null && isOnlyHeadlineWord(state, line, span)) return;
  const entity = known ?? addNewcomer(state, line, span, label);
  if (type === 'person' && !isLonePerson(span)) {
    found.add(entity);
    sight(state, entity, { line: i, word: from });
  }
  addNamed(state, i, { from, to, by: 'model', form: 'name', entity, confidence, candidates: [] });
}

/** Takes somebody or something of whom neither cast nor base knows into the cast. */
export function addNewcomer(
  { cast, context }: DocumentState,
  line: ReadLine,
  span: TaggedSpan,
  label: string,
): EntityId {
  const { from, to, type } = span;
  if (type !== 'person') return cast.addNew(type, label);
  if (isLonePerson(span)) return cast.addStranger(label, titleBefore(line, from, context.index));
  return cast.addPerson(label, traitsAt(line, from, to, context.index));
}

/** A line in one case that is longer is no caption made of names, but a sentence. */
const MOST_CAPTION_WORDS = 12;

/** True for a lone word of a sentence in capitals that the page nowhere prints as a name: «… QUELLO CHE MANCA». */
export function isOnlyHeadlineWord(
  { context }: DocumentState,
  line: ReadLine,
  { from, to }: TaggedSpan,
): boolean {
  if (!isBlind(line) || to - from > 1 || line.words.length <= MOST_CAPTION_WORDS) return false;
  return !context.vocabulary.capital.has(line.words[from]?.folded ?? '');
}

/** Who of the cast bears the name and is of the type. */
export function findInCast(
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
  const isPossible = (id: EntityId): boolean =>
    full.length > 0
      ? !cast.isApart(id, traitsAt(line, from, to, state.context.index))
      : title === null || !cast.contradicts(id, title);
  const possible = ids.filter(isPossible);
  if (possible.length === 0) return null;
  return {
    form: full.length > 0 ? 'name' : 'alias',
    ...resolveShortName(possible, { line: i, word: from }, cast),
  };
}

/** The only entity of the type that bears the full name in the base, taken into the cast. */
export function inBase(
  { cast, context }: DocumentState,
  line: ReadLine,
  { from, to, type }: TaggedSpan,
): EntityId | null {
  const names = namesAt(context.index, line, from, to);
  const bearers = new Set(
    names.filter(({ kind, entity }) => kind === 'full' && entity.type === type).map(({ entity }) => entity),
  );
  const [only] = bearers;
  return only && bearers.size === 1 ? cast.addKnown(only) : null;
}

/** The name as it would be printed in running text. */
export function toLabel({ context }: DocumentState, line: ReadLine, span: TaggedSpan): string {
  const surface = surfaceOf(line, span);
  if (!isBlind(line)) return surface;
  const [only] = span.to - span.from === 1 ? [line.words[span.from]] : [];
  return (only && context.vocabulary.capital.get(only.folded)) ?? capitaliseName(surface);
}
