/**
 * Whom and what a synthetic article names. Of each topic's own order of everybody in the knowledge base a few are named again and again and most hardly ever,
 * and whoever is at its head shares many articles with the others there, as in news. Beside them stand people whom nobody knows, most of them once.
 */
import type { EntityType, NameLanguage } from '#article/entity.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import { randomOf, shuffle, zipf, type Random } from './random.ts';
import type { WordMaterial } from './words.ts';

/** Known names are drawn as 1 / rank. */
const KNOWN_EXPONENT = 1.05;
/** How many strangers of a language may come again; a share of them is new each time. */
const STRANGERS = 20_000;
const NEW_STRANGER_SHARE = 0.5;
const MOST_PEOPLE = 6;
const MOST_BODIES = 4;
const MOST_PLACES = 5;
const MOST_STRANGERS = 3;

/** A person as a text names them: in full at first, shortly later. */
export interface NamedPerson {
  readonly full: string;
  readonly short: string;
}

/** Who and what one article is about, the most important first. No list is empty. */
export interface Cast {
  readonly people: readonly NamedPerson[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly strangers: readonly NamedPerson[];
}

/** Draws the cast of one article. */
export type DrawCast = (random: Random) => Cast;

/** The casts of a topic in a language. @param entities of the whole base */
export function castsOf(
  entities: readonly KnownEntity[],
  topic: string,
  lang: NameLanguage,
  material: WordMaterial,
): DrawCast {
  const listed = (type: EntityType) =>
    shuffle(
      entities.filter((entity) => entity.type === type),
      randomOf(topic, type),
    );
  const label = ({ names }: KnownEntity): string => names[lang]?.label ?? names.it?.label ?? '';
  const people = listed('person').map((entity) => ({
    full: label(entity),
    short: entity.shortName ?? label(entity).replace(/^.* /, ''),
  }));
  const draw = <T>(items: readonly T[]) => drawSome(items, zipf(items.length, KNOWN_EXPONENT));
  const [drawPeople, drawBodies, drawPlaces] = [
    draw(people),
    draw(listed('organisation').map(label)),
    draw(listed('place').map(label)),
  ];
  const drawStranger = zipf(STRANGERS, 1);
  return (random) => ({
    people: drawPeople(random, MOST_PEOPLE),
    bodies: drawBodies(random, MOST_BODIES),
    places: drawPlaces(random, MOST_PLACES),
    strangers: Array.from({ length: 1 + random.below(MOST_STRANGERS) }, () =>
      toStranger(
        material,
        random.chance(NEW_STRANGER_SHARE) ? random : randomOf(lang, 'stranger', drawStranger(random)),
      ),
    ),
  });
}

/** Some of the items, from one to `most`, each once. */
function drawSome<T>(items: readonly T[], drawRank: (random: Random) => number) {
  return (random: Random, most: number): T[] => {
    const drawn = new Set<T>();
    for (let left = 1 + random.below(most); left > 0; left -= 1) {
      const item = items[drawRank(random)];
      if (item !== undefined) drawn.add(item);
    }
    return [...drawn];
  };
}

function toStranger(material: WordMaterial, random: Random): NamedPerson {
  const { givenNames, surnameBeginnings, surnameMiddles, surnameEndings } = material;
  const middle = random.chance(0.6) ? random.pick(surnameMiddles) : '';
  const surname = random.pick(surnameBeginnings) + middle + random.pick(surnameEndings);
  return { full: `${random.pick(givenNames)} ${surname}`, short: surname };
}
