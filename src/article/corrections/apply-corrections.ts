import type { Article, Block, RichText } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import type { Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { correctEntities } from './correct-entities.ts';
import { correctRichText } from './correct-rich-text.ts';
import { inOrder, type EntityCorrection } from './entity-correction.ts';
import { openSuggestions } from './open-suggestions.ts';
import { toSaidHere } from './said-here.ts';

/**
 * The article as the reader has corrected who and what it names. Every printed word, block and id stays. It does not
 * depend on the order in which the corrections are given: each is applied to what those made before it have left, so
 * where two say different things of one mention the later has the last word. Applied to an article that it was applied
 * to already, a correction changes nothing. Without one that says something of the article it is the very same object.
 */
export function applyCorrections(article: Article, corrections: Iterable<EntityCorrection>): Article {
  const ordered = toSaidHere(inOrder(corrections), article);
  if (ordered.length === 0) return article;
  const correct = <Rich extends RichText>(rich: Rich): Rich =>
    ordered.reduce((before, correction) => correctRichText(before, correction, article.id), rich);
  const headline = correct(article.headline);
  const blocks = article.blocks.map((block) => {
    const corrected = correctBlock(block, correct);
    // Whom a corrected caption names has been through all corrections: an earlier one must not hold of what a later one left.
    return corrected === block ? correctDepicted(block, ordered) : corrected;
  });
  const known = correctEntities(article.entities, ordered);
  const isSame = headline === article.headline && blocks.every((block, at) => block === article.blocks[at]);
  const entities = isSame
    ? article.entities.map((entity) => known.get(entity.id) ?? entity)
    : listNamed({ ...article, headline, blocks }, known);
  const named = { ...article, headline, blocks, entities };
  const suggestions = openSuggestions(isSame ? null : named, article, ordered);
  const areSame =
    isSame &&
    suggestions === article.suggestions &&
    entities.every((entity, at) => entity === article.entities[at]);
  return areSame ? article : withSuggestions(named, suggestions);
}

function withSuggestions(article: Article, suggestions: Article['suggestions']): Article {
  if (suggestions === article.suggestions) return article;
  const { suggestions: _, ...others } = article;
  return suggestions === undefined ? others : { ...others, suggestions };
}

function correctBlock(block: Block, correct: <Rich extends RichText>(rich: Rich) => Rich): Block {
  switch (block.kind) {
    case 'image': {
      const caption = correct(block.caption);
      if (caption === block.caption) return block;
      return { ...block, caption, depicts: [...new Set(caption.mentions.map(({ entity }) => entity))] };
    }
    case 'list':
      return withItems(block, correct);
    case 'related':
      return withItems(correct(block), correct);
    case 'separator':
      return block;
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
    case 'unknown':
      return correct(block);
  }
}

function withItems<B extends Block & { readonly items: readonly RichText[] }>(
  block: B,
  correct: (rich: RichText) => RichText,
): B {
  const items = block.items.map(correct);
  return items.every((item, at) => item === block.items[at]) ? block : { ...block, items };
}

/** A picture shows whom its caption names; an article from elsewhere may say more, of whom merging holds too. */
function correctDepicted(block: Block, ordered: readonly EntityCorrection[]): Block {
  if (block.kind !== 'image') return block;
  const depicts = ordered.reduce<readonly EntityId[]>((ids, correction) => {
    if (correction.kind !== 'same-as' || !ids.includes(correction.of.id)) return ids;
    return [...new Set(ids.map((id) => (id === correction.of.id ? correction.to.id : id)))];
  }, block.depicts);
  return depicts === block.depicts ? block : { ...block, depicts };
}

/** Everybody who is named or may be, in the order of first mention; whom a picture alone shows, last. */
function listNamed(article: Article, known: ReadonlyMap<EntityId, Entity>): Entity[] {
  const named = new Set<EntityId>();
  for (const { mentions } of [article.headline, ...article.blocks.flatMap(carriersOf)]) {
    for (const { entity, candidates } of mentions) for (const id of [entity, ...candidates]) named.add(id);
  }
  for (const block of article.blocks)
    if (block.kind === 'image') for (const id of block.depicts) named.add(id);
  return [...named].flatMap((id) => known.get(id) ?? []);
}
