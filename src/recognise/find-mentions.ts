/**
 * Finds the names in the lines of one document and links them to entities. The document is read as a whole: full
 * names first, wherever they stand; then what refers back to them (surnames, aliases that need company); last the
 * lines in one case, which can only be read with the help of the rest. A trained model then reads the document once more, where there is one.
 */
import type { MentionForm, Suggestion } from '#article/article.ts';
import type { Entity, EntityRole, NameLanguage } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { toNameLanguage } from '#article/language-tag.ts';
import type { IndexedName, KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { graphemeBoundaryTest } from '#text/graphemes.ts';
import { compareSpans, type Span } from '#text/span.ts';
import { hasCapital } from '#text/words.ts';
import { selectCandidates, surfaceOf, type Candidate } from './candidate.ts';
import { Cast } from './cast.ts';
import { findContextualAliases } from './contextual-aliases.ts';
import { leaveToSurnames } from './leave-to-surnames.ts';
import { findLoneBodies } from './lone-bodies.ts';
import { findKnownNames, hasEvidence, type KnownContext } from './known-names.ts';
import { findOneCasePeople } from './one-case-people.ts';
import { findCastNames } from './cast-names.ts';
import { toMentionEnd } from './mention-end.ts';
import { namesAt } from './names-at.ts';
import { toReadLine, type ReadLine } from './read-line.ts';
import { getKnown, resolveFullName } from './resolve-name.ts';
import { findSurnames } from './surnames.ts';
import { isPlaceBeforeSurname } from './stands-as-place.ts';
import { applyTagger } from './apply-tagger.ts';
import { findRoles, type RoleFound } from './find-roles.ts';
import { addNamed, isKnown, sight, type DocumentState, type Named } from './document-state.ts';
import { enterPerson, isPersonReading, registerNamesakes } from './enter-person.ts';
import { findUnknownBodies } from './unknown-bodies.ts';
import { suggestNames } from './suggest-names.ts';
import type { TaggerModel } from './tagger/tagger-model.ts';
import { findUnknownPeople } from './unknown-people.ts';
import { toVocabulary, type Vocabulary } from './vocabulary.ts';

/** A mention found; `start`/`end` index the line's text. */
export interface FoundMention extends Span {
  readonly entity: EntityId;
  readonly form: MentionForm;
  readonly confidence: number;
  /** Two or more ids, the chosen first, when the text does not tell; otherwise empty. */
  readonly candidates: readonly EntityId[];
  readonly by: 'rule' | 'model';
}

/** The trained models at hand, by the language they read. */
export type TaggerModels = Readonly<Partial<Record<NameLanguage, TaggerModel | undefined>>>;

/** No model: rules alone find names. */
export const NO_MODELS: TaggerModels = {};

/** What a document names. */
export interface Findings {
  /** For each text given, its mentions: sorted, none overlapping another, none splitting a grapheme. */
  readonly mentions: readonly (readonly FoundMention[])[];
  /** Every entity mentioned, by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** What running text says that people are, known ones too; whom the base does not have bears it in `entities` as well. */
  readonly roles: readonly RoleFound[];
  /** What may be named beside that; see `suggestNames`. */
  readonly suggestions: readonly Suggestion[];
  readonly vocabulary: Vocabulary;
  /** The texts as they were read, for passes that need their words again. */
  readonly lines: readonly ReadLine[];
}

/**
 * The mentions in each text of a document, with the entities they name. The texts are the document's lines or carriers in reading order and are not
 * changed. Never throws for any text; linear in their length but for the few names of each line.
 * @param lang BCP 47 tag; decides which language's contextual aliases and acronyms count.
 * @param models the trained models at hand; without that of the language, rules alone find names
 */
export function findMentions(
  texts: readonly string[],
  lang: string,
  index: KnowledgeIndex,
  models: TaggerModels = NO_MODELS,
): Findings {
  const lines = texts.map(toReadLine);
  const vocabulary = toVocabulary(lines);
  const language = toNameLanguage(lang);
  const bare: KnownContext = { index, lang: language, vocabulary, evidenced: new Set() };
  const context: KnownContext = { ...bare, evidenced: collectEvidence(lines, bare) };
  const state: DocumentState = {
    lines,
    named: lines.map(() => []),
    namedInFull: lines.map(() => new Set<EntityId>()),
    covered: lines.map(() => new Set()),
    personEnds: lines.map(() => new Set()),
    cast: new Cast(index, language),
    context,
  };
  findFullNames(state);
  findSurnames(state);
  findContextualAliases(state);
  findLoneBodies(state);
  findCastNames(state);
  findOneCasePeople(state);
  const model = language === null ? undefined : models[language];
  const tagged = model ? applyTagger(state, model) : [];
  const roles = language === null ? [] : findRoles(state, language);
  return {
    mentions: lines.map((line, i) => toMentions(line, state.named[i] ?? [])),
    entities: mentionedEntities(state, roles),
    roles,
    // Last: whom it suggests must change nothing of what is found.
    suggestions: suggestNames(state, tagged),
    vocabulary,
    lines,
  };
}

/** Folded ordinary words that some sentence of the document shows to be names. */
function collectEvidence(lines: readonly ReadLine[], context: KnownContext): Set<string> {
  const { index } = context;
  const evidenced = new Set<string>();
  for (const line of lines) {
    if (line.written !== 'mixed' || line.titleCase) continue;
    line.words.forEach((word, at) => {
      if (!hasCapital(word) || !index.ordinaryWords.has(word.folded)) return;
      const names = namesAt(index, line, at, at + 1);
      if (names.some((name) => name.kind === 'full' && hasEvidence(line, at, name, context)))
        evidenced.add(word.folded);
    });
  }
  return evidenced;
}

function findFullNames(state: DocumentState): void {
  const chosen = leaveToSurnames(
    state.lines,
    state.lines.map((line) => chooseFullNames(line, state.context)),
    state.context.index,
  );
  const unambiguous = new Set<EntityId>();
  for (const candidates of chosen) {
    for (const { reading } of candidates) {
      if (reading.kind !== 'known' || reading.rivals.length > 0) continue;
      const [name, other] = reading.names;
      if (name && !other) unambiguous.add(name.entity.id);
    }
  }
  registerNamesakes(state, chosen);
  chosen.forEach((candidates, line) => {
    for (const candidate of candidates) enterFullName(state, line, candidate, unambiguous);
  });
}

function chooseFullNames(line: ReadLine, context: KnownContext): readonly Candidate[] {
  const known = findKnownNames(line, context);
  const bodies = findUnknownBodies(line, context.index);
  const barred = new Set<number>();
  const alsoPlaces = new Set<number>();
  for (const { from, to, reading } of known) {
    const placeOrBody =
      reading.kind === 'known' && reading.names.some((name) => name.entity.type !== 'person');
    const given = to - from === 1 && context.index.givenNames.has(line.words[from]?.folded ?? '');
    if (given && !isPlaceBeforeSurname(line, from, context.index)) {
      if (placeOrBody) alsoPlaces.add(from);
    } else if (to - from > 1 || placeOrBody) for (let at = from; at < to; at += 1) barred.add(at);
  }
  const people = findUnknownPeople(line, {
    index: context.index,
    vocabulary: context.vocabulary,
    barred,
    alsoPlaces,
  });
  return selectCandidates([...known, ...bodies, ...people]);
}

function enterFullName(
  state: DocumentState,
  line: number,
  candidate: Candidate,
  unambiguous: ReadonlySet<EntityId>,
): void {
  const { from, to, reading } = candidate;
  if (isPersonReading(reading)) {
    enterPerson(state, line, candidate, unambiguous);
    return;
  }
  if (reading.kind === 'known') {
    const isNamed = (name: IndexedName): boolean => unambiguous.has(name.entity.id);
    const rivals = reading.names.some(isNamed) ? [] : reading.rivals.filter(isNamed);
    const resolution = resolveFullName(rivals.length > 0 ? rivals : reading.names, (id) =>
      unambiguous.has(id),
    );
    for (const id of [resolution.entity, ...resolution.candidates])
      state.cast.addKnown(getKnown(id, state.context.index));
    sight(state, resolution.entity, { line, word: from });
    addNamed(state, line, { from, to, form: 'name', ...resolution });
    return;
  }
  const readLine = state.lines[line];
  if (!readLine) return;
  const entity = state.cast.addNew(reading.type, surfaceOf(readLine, candidate));
  sight(state, entity, { line, word: from });
  addNamed(state, line, { from, to, form: 'name', entity, confidence: reading.confidence, candidates: [] });
}

function toMentions(line: ReadLine, named: readonly Named[]): FoundMention[] {
  if (named.length === 0) return [];
  const atBoundary = graphemeBoundaryTest(line.text);
  const mentions: FoundMention[] = [];
  for (const { from, to, entity, form, confidence, candidates, by = 'rule' } of named) {
    const start = line.words[from]?.start;
    const end = toMentionEnd(line, from, to);
    if (start === undefined || end <= start || !atBoundary(start) || !atBoundary(end)) continue;
    mentions.push({ start, end, entity, form, confidence, candidates, by });
  }
  return mentions.sort(compareSpans);
}

function mentionedEntities(state: DocumentState, roles: readonly RoleFound[]): Map<EntityId, Entity> {
  const entities = new Map<EntityId, Entity>();
  for (const named of state.named.flat()) {
    for (const id of [named.entity, ...named.candidates]) {
      const entity = state.cast.get(id);
      if (entity) entities.set(id, entity);
    }
  }
  for (const { person, role } of roles) {
    const entity = entities.get(person);
    if (!entity || isKnown(state, person)) continue;
    const [other] = entity.roles;
    if (!other || lengthOf(role) > lengthOf(other)) entities.set(person, { ...entity, roles: [role] });
  }
  return entities;
}

/** Of several roles of a page the fullest wording is kept: «ministro della Difesa», not «ministro». */
function lengthOf({ title, of }: EntityRole): number {
  return (title.it ?? title.en ?? '').length + (of ?? '').length;
}
