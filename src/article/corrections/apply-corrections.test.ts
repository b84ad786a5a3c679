import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Mention, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { arbitraryArticle } from '#testing/arbitrary-article.ts';
import { arbitraryCorrection } from '#testing/arbitrary-correction.ts';
import type { Entity } from '#article/entity.ts';
import { entity, fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureCorrections, instant, known, luca } from '#testing/fixture-corrections.ts';
import { rich } from '#testing/rich.ts';
import { applyCorrections } from './apply-corrections.ts';

const carriersIn = (article: Article): readonly RichText[] => [
  article.headline,
  ...article.blocks.flatMap(carriersOf),
];

/** Printed words and whom they name, in order. */
const namesIn = (article: Article) =>
  carriersIn(article).flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`),
  );
const namesOf = (article: Article, id: string) =>
  namesIn(article).filter((named) => named.endsWith(`=${id}`)).length;
const idsIn = ({ entities }: Article) => entities.map(({ id }) => id);

/** The article with one paragraph, whose mentions are changed. */
function withParagraph(
  marked: string,
  change: (mention: Mention) => Mention = (mention) => mention,
): Article {
  const { mentions, ...line } = rich(marked);
  const block = { kind: 'paragraph', id: 'b1', by: 'rule', confidence: 1, source: null } as const;
  return { ...fixtureArticle, blocks: [{ ...block, ...line, mentions: mentions.map(change) }] };
}

describe('a correction', () => {
  it('of what is no name takes the mentions and the entity away', () => {
    const corrected = applyCorrections(fixtureArticle, [fixtureCorrections['not-a-name']]);
    expect(namesOf(corrected, 'trattato')).toBe(0);
    expect(idsIn(corrected)).toEqual(idsIn(fixtureArticle).filter((id) => id !== 'trattato'));
  });

  it('of what is a name marks it wherever it is printed, and is sure of it where it was marked', () => {
    const article = withParagraph('[[Roma|roma]], la Fao e la [[Fao|fao]]', (mention) => ({
      ...mention,
      by: 'model',
      confidence: 0.62,
    }));
    const fao = { ...fixtureCorrections['a-name'], surface: 'Fao', of: known('fao') };
    const corrected = applyCorrections(article, [fao]);
    expect(namesIn(corrected).slice(1)).toEqual(['Roma=roma', 'Fao=fao', 'Fao=fao']);
    expect(carriersIn(corrected)[1]!.mentions.map(({ by, confidence }) => [by, confidence])).toEqual([
      ['model', 0.62],
      ['reader', 1],
      ['reader', 1],
    ]);
    expect(applyCorrections(corrected, [fao])).toBe(corrected);
  });

  it('of what is a name brings whom no article knew, with its type', () => {
    const correction = fixtureCorrections['a-name'];
    const corrected = applyCorrections(fixtureArticle, [correction]);
    expect(namesIn(corrected)).toContain('Leggi anche=leggi-anche');
    expect(corrected.entities.at(-1)).toEqual(correction.of);
    const later = { ...correction, kind: 'not-a-name' as const, id: 'c9', at: instant(9) };
    expect(namesIn(applyCorrections(fixtureArticle, [later, correction]))).not.toContain(
      'Leggi anche=leggi-anche',
    );
  });

  it('of whom printed words name changes those words alone, in any case, and is by the reader', () => {
    const corrected = applyCorrections(fixtureArticle, [fixtureCorrections['someone-else']]);
    expect(namesIn(corrected).filter((named) => named.endsWith(luca.id))).toEqual([
      `Rossi=${luca.id}`,
      `Rossi=${luca.id}`,
    ]);
    expect(namesOf(corrected, 'anna-rossi')).toBe(namesOf(fixtureArticle, 'anna-rossi') - 2);
    expect(corrected.headline.mentions[0]).toMatchObject({ by: 'reader', confidence: 1 });
    expect(corrected.entities[0]).toEqual(luca);
  });

  it('that holds in another article changes nothing here', () => {
    const elsewhere = { ...fixtureCorrections['someone-else'], within: toArticleId('la-firma') };
    expect(applyCorrections(fixtureArticle, [elsewhere])).toBe(fixtureArticle);
    const articles = [toArticleId('la-firma')];
    expect(applyCorrections(fixtureArticle, [{ ...fixtureCorrections['two-people'], articles }])).toBe(
      fixtureArticle,
    );
  });

  it('of who is meant answers the same question and no other', () => {
    const asked = withParagraph('[[Bianchi|paolo-bianchi]] e [[Bianchi|roma]]', (mention) =>
      mention.entity === 'roma'
        ? mention
        : { ...mention, candidates: [mention.entity, known('carla-verdi').id] },
    );
    const corrected = applyCorrections(asked, [fixtureCorrections.meant]);
    expect(namesIn(corrected).slice(1)).toEqual(['Bianchi=carla-verdi', 'Bianchi=roma']);
    expect(carriersIn(corrected)[1]!.mentions[0]!.candidates).toEqual([]);
  });

  it('that makes two entities one leaves the second with the names of both, also where it was in doubt', () => {
    const doubtful = withParagraph('[[Verdi|carla-verdi]] e [[Roma|roma]]', (mention) => ({
      ...mention,
      candidates: mention.entity === 'roma' ? [] : [mention.entity, known('anna-rossi').id],
    }));
    const corrected = applyCorrections(doubtful, [fixtureCorrections['same-as']]);
    expect(namesIn(corrected)).toEqual(['Rossi=anna-rossi', 'Verdi=anna-rossi', 'Roma=roma']);
    expect(carriersIn(corrected)[1]!.mentions[0]!.candidates).toEqual([]);
    expect(corrected.entities.map(({ id, names }) => [id, names.it?.aliases])).toEqual([
      ['anna-rossi', ['Carla Verdi']],
      ['roma', []],
    ]);
  });

  it('that merges an organisation has offices belong to the one that is left', () => {
    const merged = { ...fixtureCorrections['same-as'], of: known('fao'), to: known('roma') };
    const corrected = applyCorrections(fixtureArticle, [merged]);
    const bianchi = corrected.entities.find(({ id }) => id === 'paolo-bianchi');
    expect(bianchi?.roles.map(({ of }) => of)).toEqual(['roma']);
  });

  it('that makes one entity two changes every mention in its articles, and whom pictures show', () => {
    const corrected = applyCorrections(fixtureArticle, [fixtureCorrections['two-people']]);
    expect(namesOf(corrected, 'paolo-bianchi')).toBe(0);
    expect(namesOf(corrected, luca.id)).toBe(namesOf(fixtureArticle, 'paolo-bianchi'));
    const images = corrected.blocks.filter((block) => block.kind === 'image');
    expect(images.map(({ depicts }) => depicts)).toEqual([
      ['anna-rossi', luca.id],
      ['roma'],
      [luca.id],
      [luca.id],
    ]);
  });

  it('with another name finds it as words of their own where nothing is named', () => {
    const name = 'il sindaco';
    const article = withParagraph('il sindaco, il sindacoo, [[il sindaco|fao]] e Il sindaco');
    const corrected = applyCorrections(article, [{ ...fixtureCorrections['another-name'], name }]);
    expect(namesIn(corrected).slice(1)).toEqual(['il sindaco=roma', 'il sindaco=fao']);
    expect(carriersIn(corrected)[1]!.mentions[0]).toMatchObject({ start: 0, form: 'alias', by: 'reader' });
    expect(corrected.entities.find(({ id }) => id === 'roma')?.names.it?.aliases).toEqual([name]);
  });

  it('with another name finds it in a line of capitals, as such a line prints it', () => {
    const name = 'Città eterna';
    const corrected = applyCorrections(withParagraph('LA CITTÀ ETERNA'), [
      { ...fixtureCorrections['another-name'], name },
    ]);
    expect(namesIn(corrected).slice(1)).toEqual(['CITTÀ ETERNA=roma']);
  });

  it('of what an entity is puts the reader’s role before all others; of two the later one alone', () => {
    const first = fixtureCorrections['what-it-is'];
    const later = { ...first, id: 'c8', at: instant(8), type: null, role: { it: 'allenatrice' } };
    const [rossi] = applyCorrections(fixtureArticle, [later, first]).entities;
    expect(rossi?.type).toBe('organisation');
    expect(rossi?.roles.map(({ title }) => title.it)).toEqual([
      'allenatrice',
      'ministra della Difesa',
      'sindaca di Roma',
    ]);
  });

  it('that is later has the last word, in whatever order they are given', () => {
    const everyRossi = {
      ...fixtureCorrections['same-as'],
      of: known('anna-rossi'),
      to: known('carla-verdi'),
    };
    const back = { ...fixtureCorrections['same-as'], id: 'c8', at: instant(8) };
    for (const corrections of [
      [everyRossi, back],
      [back, everyRossi],
    ])
      expect(namesOf(applyCorrections(fixtureArticle, corrections), 'carla-verdi')).toBe(0);
  });
});

describe('a suggestion', () => {
  const stranger = (article: string) => entity(`nespoli-${article}`, 'person', 'Nespoli');
  const suggesting = (text: string, of: Entity): Article => ({
    ...withParagraph(text),
    suggestions: [{ surface: 'Nespoli', entity: of, by: 'model', confidence: 0.5 }],
  });
  const article = suggesting('Ieri Nespoli e Roma', stranger('0a1b2c3d'));
  const say = (kind: 'a-name' | 'not-a-name', of: Entity) => ({
    ...fixtureCorrections['a-name'],
    kind,
    surface: 'Nespoli',
    of,
  });

  it('that is accepted becomes a mention, and no question any more', () => {
    const corrected = applyCorrections(article, [say('a-name', stranger('0a1b2c3d'))]);
    expect(namesIn(corrected).slice(1)).toEqual(['Nespoli=nespoli-0a1b2c3d']);
    expect('suggestions' in corrected).toBe(false);
  });

  it('that is rejected is no question any more, whatever the words are taken for', () => {
    const corrected = applyCorrections(article, [say('not-a-name', entity('nespoli', 'place', 'Nespoli'))]);
    expect(namesIn(corrected).slice(1)).toEqual([]);
    expect('suggestions' in corrected).toBe(false);
  });

  it('of a person by a short name is accepted for whom each article means, and marked in no article that knows nobody so', () => {
    const accepted = say('a-name', stranger('99999999'));
    expect(namesIn(applyCorrections(article, [accepted])).slice(1)).toEqual(['Nespoli=nespoli-0a1b2c3d']);
    const { suggestions: _, ...silent } = article;
    expect(applyCorrections(silent, [accepted])).toBe(silent);
  });

  it('of a surname of somebody known is marked only where the article knows them', () => {
    const paolo = entity('paolo-nespoli', 'person', 'Paolo Nespoli');
    const accepted = say('a-name', paolo);
    const { suggestions: _, ...silent } = article;
    expect(applyCorrections(silent, [accepted])).toBe(silent);
    const whole = { ...accepted, surface: 'Paolo Nespoli' };
    const named = applyCorrections(withParagraph('Paolo Nespoli e Nespoli'), [
      accepted,
      { ...whole, id: 'c9' },
    ]);
    expect(namesIn(named).slice(1)).toEqual(['Paolo Nespoli=paolo-nespoli']);
    expect(namesIn(applyCorrections(suggesting('Nespoli', paolo), [accepted])).slice(1)).toEqual([
      'Nespoli=paolo-nespoli',
    ]);
  });

  it('goes where its words have come to name somebody, and follows whom it suggests', () => {
    const another = { ...fixtureCorrections['another-name'], name: 'Nespoli' };
    expect('suggestions' in applyCorrections(article, [another])).toBe(false);
    const merged = { ...fixtureCorrections['same-as'], of: stranger('0a1b2c3d'), to: luca };
    expect(applyCorrections(article, [merged]).suggestions).toMatchObject([
      { surface: 'Nespoli', entity: { id: luca.id } },
    ]);
  });
});

describe('corrections of any article', () => {
  const some = fc.uniqueArray(arbitraryCorrection, { maxLength: 6, selector: ({ id }) => id });

  it('leave every word, and an article that the decoder accepts', () => {
    fc.assert(
      fc.property(arbitraryArticle, some, (article, corrections) => {
        const corrected = applyCorrections(article, corrections);
        expect(carriersIn(corrected).map(({ text }) => text)).toEqual(
          carriersIn(article).map(({ text }) => text),
        );
        expect(decodeArticle(JSON.parse(JSON.stringify(corrected)))).toMatchObject({ ok: true });
      }),
      { numRuns: 50 },
    );
  });

  it('do not depend on the order in which they are given, nor on one being given twice', () => {
    fc.assert(
      fc.property(arbitraryArticle, some, (article, corrections) => {
        const corrected = applyCorrections(article, corrections);
        expect(applyCorrections(article, [...corrections, ...corrections].reverse())).toEqual(corrected);
      }),
      { numRuns: 50 },
    );
  });

  it('change nothing when each is applied once more to what it has made', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryCorrection, (article, correction) => {
        const corrected = applyCorrections(article, [correction]);
        expect(applyCorrections(corrected, [correction])).toEqual(corrected);
      }),
      { numRuns: 50 },
    );
  });

  it('never write to the article, so that taking them back gives it back', () => {
    fc.assert(
      fc.property(arbitraryArticle, some, (article, corrections) => {
        const before = structuredClone(article);
        applyCorrections(article, corrections);
        expect(article).toEqual(before);
        expect(applyCorrections(article, [])).toBe(article);
      }),
      { numRuns: 50 },
    );
  });

  it('that speak of nobody here give back the very same article', () => {
    const nobody = { ...known('carla-verdi'), id: toEntityId('nessuno') };
    const correction = { ...fixtureCorrections['same-as'], of: nobody };
    fc.assert(
      fc.property(arbitraryArticle, (article) => applyCorrections(article, [correction]) === article),
      { numRuns: 50 },
    );
  });
});
