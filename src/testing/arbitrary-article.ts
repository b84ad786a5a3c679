/** Articles of every shape that the model allows, for properties that hold of all of them. */
import fc from 'fast-check';
import {
  SOURCE_FORMATS,
  type Article,
  type Block,
  type Mark,
  type Mention,
  type RichText,
} from '#article/article.ts';
import type { Entity } from '#article/entity.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';

const ids = ['kim-jong-un', 'mosca', 'a1', 'onu'].map(toEntityId);
const raw = 'Testo della pagina come fu stampata';
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const by = fc.constantFrom('source', 'rule', 'model', 'reader');
const span = (length: number): fc.Arbitrary<{ start: number; end: number }> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const day = date.map((value) => value.toISOString().slice(0, 10));
const decision = fc.record({ by, confidence: share, source: orNull(span(raw.length)) });
const candidates = fc.shuffledSubarray(ids).map((chosen) => (chosen.length < 2 ? [] : chosen));

function mentionOf(place: { start: number; end: number }): fc.Arbitrary<Mention> {
  return fc
    .record({
      entity: fc.constantFrom(...ids),
      form: fc.constantFrom('name', 'alias', 'role'),
      by,
      confidence: share,
      candidates,
    })
    .map((mention) => ({ ...place, ...mention, entity: mention.candidates[0] ?? mention.entity }));
}

function markOf(place: { start: number; end: number }): fc.Arbitrary<Mark> {
  const printed = orNull(fc.string());
  return fc
    .oneof(
      fc.record({ kind: fc.constant('dateline'), agency: printed, place: printed, date: printed }),
      fc.record({ kind: fc.constantFrom('run-in-head', 'emphasis', 'strong') }),
      fc.record({ kind: fc.constant('link'), href: fc.webUrl() }),
    )
    .map((mark) => ({ ...mark, ...place }));
}

/** Words joined by spaces, some of them mentions, some of those with one within it. */
const rich: fc.Arbitrary<RichText> = fc
  .array(fc.tuple(fc.constantFrom('Kim', 'Mosca', '👩🏽', 'È', 'ﬁne'), fc.boolean(), fc.boolean()), {
    maxLength: 6,
  })
  .chain((words) => {
    let text = '';
    const mentioned: { start: number; end: number }[] = [];
    for (const [word, isMention, isNested] of words) {
      const start = text.length;
      text += `${word} ${word} `;
      if (isMention) mentioned.push({ start, end: start + `${word} ${word}`.length });
      if (isMention && isNested) mentioned.push({ start, end: start + word.length });
    }
    return fc.record({
      text: fc.constant(text),
      mentions: fc.tuple(...mentioned.map(mentionOf)),
      marks: fc.tuple(...mentioned.map(markOf)),
    });
  });

const side = fc.integer({ min: 1, max: 100_000 });
const size = { width: side, height: side };
const asset = fc.oneof(
  fc.record({ kind: fc.constant('none'), reason: fc.constantFrom('not-in-source', 'removed-by-reader') }),
  fc.record({ kind: fc.constant('bundled'), path: fc.string(), ...size }),
  fc.record({ kind: fc.constant('stored'), key: fc.string(), ...size }),
  fc.record({ kind: fc.constant('remote'), url: fc.webUrl() }),
);
const image = fc.record({
  kind: fc.constant('image'),
  caption: rich,
  captionRaw: fc.string(),
  sequence: orNull(fc.nat(999)),
  group: orNull(fc.constantFrom('g1', 'g2')),
  depicts: fc.subarray(ids),
  credit: orNull(fc.string()),
  alt: fc.string(),
  asset,
});
const role = fc.constantFrom('byline', 'agency', 'copyright', 'editor', 'correction');
const items = fc.array(rich, { maxLength: 3 });
const withRich = <T extends object>(own: fc.Arbitrary<T>): fc.Arbitrary<T & RichText> =>
  fc.tuple(own, rich).map(([fields, carrier]) => ({ ...fields, ...carrier }));
const block = fc.oneof(
  withRich(fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'unknown') })),
  withRich(fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3) })),
  withRich(fc.record({ kind: fc.constant('related'), items })),
  withRich(fc.record({ kind: fc.constant('note'), role })),
  fc.record({ kind: fc.constant('list'), marker: fc.constantFrom('-', '•', ''), items }),
  fc.record({ kind: fc.constant('separator'), raw: fc.string() }),
  image,
);
const blocks: fc.Arbitrary<Block[]> = fc
  .array(fc.tuple(block, decision), { maxLength: 5 })
  .map((drafts) => drafts.map(([draft, decided], i) => ({ ...draft, ...decided, id: `b${i + 1}` })));

const perLanguage = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ it?: T; en?: T }> =>
  fc.record({ it: value, en: value }, { requiredKeys: [] });
const partialDate = fc
  .tuple(day, fc.constantFrom('2024'.length, '2024-11'.length, '2024-11-30'.length))
  .map(([whole, length]) => whole.slice(0, length));
const entityRole = fc.record({
  title: perLanguage(fc.string()),
  of: orNull(fc.constantFrom(...ids)),
  from: orNull(partialDate),
  to: orNull(partialDate),
});
const entityOf = (id: Entity['id']): fc.Arbitrary<Entity> =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom('person', 'place', 'organisation', 'work', 'event'),
    names: perLanguage(fc.record({ label: fc.string(), aliases: fc.array(fc.string(), { maxLength: 2 }) })),
    description: perLanguage(fc.string()),
    roles: fc.array(entityRole, { maxLength: 2 }),
    sameAs: fc.array(fc.webUrl(), { maxLength: 2 }),
  });

const suggestions = fc.uniqueArray(
  fc.record({
    surface: fc.constantFrom('Kim', 'Kim Kim', 'Mosca', '👩🏽', 'ﬁne ﬁne', 'mai stampato'),
    entity: fc.constantFrom(...ids, toEntityId('nuovo'), toEntityId('kim-0a1b2c3d')).chain(entityOf),
    by,
    confidence: share,
  }),
  { minLength: 1, maxLength: 4, selector: ({ surface }) => surface },
);

const withoutSuggestions: fc.Arbitrary<Article> = fc.record({
  schema: fc.constant(1),
  id: fc.constant(toArticleId('kim-a-mosca')),
  lang: fc.constantFrom('it', 'en', 'en-GB', 'zh-Hant'),
  date: orNull(day),
  topic: orNull(fc.string()),
  sources: fc.array(fc.string(), { maxLength: 2 }),
  headline: fc.tuple(rich, decision).map(([carrier, decided]) => ({ ...carrier, ...decided })),
  blocks,
  entities: fc.tuple(...ids.map(entityOf)),
  provenance: fc.record({
    format: fc.constantFrom(...SOURCE_FORMATS),
    fileName: orNull(fc.string()),
    raw: fc.constant(raw),
    sha256: fc.constant('0'.repeat(64)),
    compiler: fc.integer({ min: 1, max: 99 }),
  }),
});

/** Any article that the decoder accepts. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .tuple(withoutSuggestions, fc.option(suggestions, { nil: undefined }))
  .map(([article, some]) => (some === undefined ? article : { ...article, suggestions: some }));
