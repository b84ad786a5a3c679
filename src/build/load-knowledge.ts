/** The knowledge base, joined at build time from the typed facts and the packages. Node only. */
import { createHash } from 'node:crypto';
import { FACTS } from '#knowledge/facts/facts.ts';
import { ORDINARY_WORDS } from '#knowledge/facts/ordinary-words.ts';
import type { Fact } from '#knowledge/facts/notation.ts';
import { encodeKnowledge } from '#knowledge/decode-knowledge.ts';
import type { KnowledgeBase, KnownEntity } from '#knowledge/known-entity.ts';
import { foldText } from '#text/fold.ts';
import { buildCities } from './knowledge-cities.ts';
import { buildCapitals, buildCountries, type CountryFact } from './knowledge-countries.ts';
import { expandFact, idOf, parseNames, type Holder } from './knowledge-expand.ts';
import { buildGivenNames } from './knowledge-given-names.ts';

let loaded: KnowledgeBase | null = null;

/**
 * The whole knowledge base: ids are unique, every role and contextual alias refers to an entity of the base.
 * Read and joined once per process.
 * @throws {RangeError} when two facts claim one id or a fact refers to nothing: a mistake in the facts.
 */
export function loadKnowledgeBase(): KnowledgeBase {
  loaded ??= buildKnowledgeBase();
  return loaded;
}

function buildKnowledgeBase(): KnowledgeBase {
  const countries = buildCountries();
  const typed = [...countries.map(({ fact }) => fact), ...FACTS];
  const facts = [...typed];
  for (const made of [...buildCapitals(countries), ...buildCities(countries)]) addUnlessNamed(facts, made);
  const holders = toHolders(facts, countries);
  const entities = facts.map((fact) => expandFact(fact, holders));
  checkEntities(entities);
  const base = {
    version: '',
    entities,
    givenNames: buildGivenNames(),
    ordinaryWords: new Set(ORDINARY_WORDS.map(foldText)),
  };
  return { ...base, version: hash(JSON.stringify(encodeKnowledge(base))) };
}

/** Names of the places so far, to keep a package's city from doubling a typed or larger one. */
const namesOf = new WeakMap<Fact[], Set<string>>();

function labelsOf(fact: Fact): string[] {
  return [fact.it, fact.en ?? fact.it].map((names) => foldText(parseNames(names).label));
}

function addUnlessNamed(facts: Fact[], made: Fact): void {
  let names = namesOf.get(facts);
  if (names === undefined) {
    names = new Set(facts.filter(({ type }) => type === 'place').flatMap(labelsOf));
    for (const fact of facts) names.add(`#${idOf(fact)}`);
    namesOf.set(facts, names);
  }
  const labels = [...labelsOf(made), `#${idOf(made)}`];
  if (labels.some((label) => names.has(label))) return;
  for (const label of labels) names.add(label);
  facts.push(made);
}

/** «the European Commission», but «NATO» and «Veneto»: bodies of several words whose Italian name has an article too. */
function takesEnglishArticle({ type, it, en, article }: Fact): boolean {
  const isSeveralWords = parseNames(en ?? it).label.includes(' ');
  return type === 'organisation' && isSeveralWords && article !== undefined && article !== '';
}

function toHolders(facts: readonly Fact[], countries: readonly CountryFact[]): Map<string, Holder> {
  const byId = new Map(countries.map((country) => [idOf(country.fact), country]));
  return new Map(
    facts.map((fact) => {
      const country = byId.get(idOf(fact));
      const holder: Holder = {
        it: parseNames(fact.it).label,
        en: parseNames(fact.en ?? fact.it).label,
        article: country?.article ?? fact.article ?? '',
        englishArticle: country?.englishArticle ?? takesEnglishArticle(fact),
      };
      return [idOf(fact), holder];
    }),
  );
}

function checkEntities(entities: readonly KnownEntity[]): void {
  const byId = new Map<string, KnownEntity>();
  for (const entity of entities) {
    const other = byId.get(entity.id);
    if (other !== undefined) {
      throw new RangeError(
        `${entity.id} is both «${describeForError(other)}» and «${describeForError(entity)}»`,
      );
    }
    byId.set(entity.id, entity);
  }
  for (const entity of entities) {
    for (const id of [
      ...entity.roles.map(({ of }) => of),
      ...entity.contextual.flatMap(({ near }) => near),
    ]) {
      if (id !== null && !byId.has(id))
        throw new RangeError(`${entity.id} refers to ${id}, which is not in the base`);
    }
  }
}

function describeForError({ type, names, description }: KnownEntity): string {
  return `${names.it?.label ?? ''}, ${type}, ${description.it ?? ''}`;
}

/** Digits of the version: enough to tell two builds apart. */
const VERSION_LENGTH = 12;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, VERSION_LENGTH);
}
