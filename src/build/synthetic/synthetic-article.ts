/**
 * The articles of a synthetic edition, for trying sizes that no edition of ours has. Article number n of a seed is always the same text, however many there are, so a small edition
 * is the beginning of a large one.
 */
import type { NameLanguage } from '#article/entity.ts';
import { toSlug } from '#text/slug.ts';
import type { KnownEntity } from '#knowledge/known-entity.ts';
import { castsOf, type Cast, type DrawCast } from './cast.ts';
import { toCaption, toClosingLines, toDateline } from './page-lines.ts';
import { randomOf, zipf, type Random } from './random.ts';
import { sentenceWriter, type SentenceWriter } from './sentences.ts';
import { buildVocabulary } from './vocabulary.ts';
import { MATERIAL, type WordMaterial } from './words.ts';

/** Topics, the most frequent first. */
const TOPICS = ['world', 'europe', 'politica', 'economia', 'science', 'space', 'cultura', 'sport'] as const;
const ITALIAN_SHARE = 0.8;
/** Days over which the dates lie, back from the last; later ones are more frequent. */
const LAST_DAY = Date.UTC(2024, 11, 31);
const DAYS = 20 * 365;
const DAY_MS = 86_400_000;
/** Words of the running text: half of the articles have more, few a multiple. */
const MEDIAN_WORDS = 400;
const FEWEST_WORDS = 80;
const MOST_WORDS = 3_000;
const SPREAD = 0.5;
/** Digits of an article's number in its file name. */
const NUMBER_DIGITS = 7;

/** A source file of a synthetic edition. */
export interface SyntheticArticle {
  /** Path from the edition's folder: the year, then the name. Unique by the article's number. */
  readonly path: string;
  readonly text: string;
}

/** Writes articles by number, from 0. */
export type WriteArticle = (number: number) => SyntheticArticle;

/** What writes the articles of the seed. @param entities of the whole knowledge base */
export function articleWriter(seed: number, entities: readonly KnownEntity[]): WriteArticle {
  const vocabularies = { it: buildVocabulary(MATERIAL.it), en: buildVocabulary(MATERIAL.en) };
  const casts = new Map<string, DrawCast>();
  const drawTopic = zipf(TOPICS.length, 0.7);
  return (number) => {
    const random = randomOf(seed, number);
    const lang: NameLanguage = random.chance(ITALIAN_SHARE) ? 'it' : 'en';
    const topic = TOPICS[drawTopic(random)] ?? TOPICS[0];
    const date = new Date(LAST_DAY - Math.floor(random.next() ** 2 * DAYS) * DAY_MS)
      .toISOString()
      .slice(0, 10);
    const drawCast = casts.get(topic + lang) ?? castsOf(entities, topic, lang, MATERIAL[lang]);
    casts.set(topic + lang, drawCast);
    const cast = drawCast(random);
    const writer = sentenceWriter(lang, vocabularies[lang], cast, random);
    const about: About = { lang, date, cast, writer, material: MATERIAL[lang], random };
    const headline = writer.fill(random.pick(about.material.headlines));
    const front = `---\nlang: ${lang}\ndate: ${date}\ntopic: ${topic}\nsources: ${random.pick(about.material.sources)}\n---`;
    const name = `${toSlug(headline).slice(0, 60).replace(/-+$/, '')}-${String(number).padStart(NUMBER_DIGITS, '0')}`;
    const lines = [...toHead(headline, about), ...toBody(about), ...toClosingLines(lang, cast, random)];
    return { path: `${date.slice(0, 4)}/${name}.txt`, text: `${front}\n${lines.join('\n\n')}\n` };
  };
}

interface About {
  readonly lang: NameLanguage;
  readonly date: string;
  readonly cast: Cast;
  readonly writer: SentenceWriter;
  readonly material: WordMaterial;
  readonly random: Random;
}

/** The headline, on some pages in capitals and long, on some below a caption. */
function toHead(headline: string, { lang, cast, writer, material, random }: About): string[] {
  const isShouted = lang === 'it' && random.chance(0.3);
  const more = [headline, ...Array.from({ length: 2 }, () => writer.fill(random.pick(material.headlines)))];
  const printed = isShouted ? `${more.join(' - ').toUpperCase()}...` : headline;
  return random.chance(0.1) ? [toCaption(cast, material, random), printed] : [printed];
}

/** Paragraphs, with captions and headings between them. */
function toBody({ lang, date, cast, writer, material, random }: About): string[] {
  const words = drawLength(random);
  const body: string[] = [];
  let paragraph = toDateline(lang, cast, date, random);
  let written = 0;
  while (written < words) {
    const sentence = writer.fill(random.pick(material.sentences));
    written += sentence.split(' ').length;
    paragraph += (paragraph === '' || paragraph.endsWith(' ') ? '' : ' ') + sentence;
    if (written < words && !random.chance(0.3)) continue;
    body.push(paragraph);
    paragraph = '';
    if (random.chance(0.25)) body.push(toCaption(cast, material, random));
    if (written < words && random.chance(0.06)) body.push(writer.fill(random.pick(material.headings)));
  }
  return body;
}

/** Log-normal, by the polar form of Box and Muller's rule. */
function drawLength(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, Math.round(MEDIAN_WORDS * Math.exp(SPREAD * normal))));
}
