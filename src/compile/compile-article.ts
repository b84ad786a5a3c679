/**
 * SourceDocument → Article, as a list of passes. The order matters: lines must be whole before they are classified (1), classified as far as their wording
 * allows before the headline is chosen among them (2, 3), cut before names are read (4), and the lines that only names can decide come after the names (5, 6).
 * Captions are taken apart and set again after that (7, 8), since it moves the offsets of their mentions; blocks are built of what is final (9 to 11).
 */
import type { Article } from '#article/article.ts';
import { isFree } from '#article/corrections/open-suggestions.ts';
import { isSlug, toArticleId, type ArticleId } from '#article/ids.ts';
import type { CompileIssue, SourceDocument } from '#article/source-document.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { findMentions, NO_MODELS, type TaggerModels } from '#recognise/find-mentions.ts';
import { localiseStrangers } from '#recognise/localise-strangers.ts';
import { toSlug } from '#text/slug.ts';
import { toWords } from '#text/words.ts';
import { isAddress } from './addresses.ts';
import { buildBlocks, type BlockPicture } from './build-blocks.ts';
import { captionEndOf } from './caption-end.ts';
import { classifyLines, type KnownNames } from './classify-lines.ts';
import { decideOpenLines } from './decide-open-lines.ts';
import { findSubheads } from './find-subheads.ts';
import { findHeadline } from './find-headline.ts';
import { findIssues } from './find-issues.ts';
import { groupGalleries } from './group-galleries.ts';
import { listEntities } from './list-entities.ts';
import type { Piece } from './piece.ts';
import { recaseCaptions } from './recase-caption.ts';
import { splitCaptions } from './split-captions.ts';
import { splitGluedCaptions } from './split-glued-captions.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Changes whenever the rules do: articles with another number are compiled again from their provenance. */
export const COMPILER_VERSION = 2;

/** An article with what the compiler was not sure of. */
export interface Compilation {
  readonly article: Article;
  readonly issues: readonly CompileIssue[];
  /** Pictures that stand in the source itself, by the id of their block: for the host to store. */
  readonly pictures: readonly BlockPicture[];
}

/**
 * The article in a document. Deterministic; never throws, whatever the lines hold; every visible character of the source stands in a block or the headline.
 * Linear in the length of the document.
 * @param models the trained models at hand; without that of the page's language, rules alone find names
 */
export function compileArticle(
  source: SourceDocument,
  knowledge: KnowledgeIndex,
  models: TaggerModels = NO_MODELS,
): Compilation {
  const { lang } = source;
  const lines = unwrapLines(source.lines, source.raw);
  const names: KnownNames = {
    isPlace: (name) => isPlaceName(name, knowledge),
    isGivenName: (folded) => knowledge.givenNames.has(folded),
  };
  const classified = findSubheads(classifyLines(lines, names, source.raw));
  const pieces = splitGluedCaptions(findHeadline(classified));
  const found = findMentions(pieces.map(textToRead), lang, knowledge, models);
  const findings = localiseStrangers(found, source.sha256, knowledge);
  const decided = decideOpenLines(pieces, findings);
  const images = recaseCaptions(splitCaptions(decided, findings), findings);
  const { headline, blocks: lone, pictures } = buildBlocks(decided, findings, images);
  const blocks = groupGalleries(lone);
  const suggestions = findings.suggestions.filter(({ surface }) => isFree({ headline, blocks }, surface));
  const article: Article = {
    schema: 1,
    id: source.id ?? deriveId(source, headline.text),
    lang,
    date: source.date,
    topic: source.topic,
    sources: source.sources,
    headline,
    blocks,
    entities: listEntities(headline, blocks, findings.entities),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    provenance: {
      format: source.format,
      fileName: source.fileName,
      raw: source.raw,
      sha256: source.sha256,
      compiler: COMPILER_VERSION,
    },
  };
  return { article, issues: [...source.issues, ...findIssues(article)], pictures };
}

/** A caption is read for names without its credit, whose capitals would hide that it is in one case; an address names nobody. Offsets stay those of the piece's text. */
function textToRead(piece: Piece): string {
  const { kind } = piece.is;
  if (isAddress(piece.text)) return '';
  return kind === 'caption' || kind === 'open' ? piece.text.slice(0, captionEndOf(piece.text)) : piece.text;
}

/** True when the base knows the printed name, in whatever case, as a place and nothing else. */
function isPlaceName(name: string, knowledge: KnowledgeIndex): boolean {
  const words = toWords(name);
  const match = knowledge.names.matchesAt(name, words, 0).find(({ to }) => to === words.length);
  const full = match?.values.filter((value) => value.kind === 'full') ?? [];
  return full.length > 0 && full.every((value) => value.entity.type === 'place');
}

/** From the file's name, else the headline, else the content, so that the same page always gets the same id. */
function deriveId(source: SourceDocument, headline: string): ArticleId {
  const fromFile = toSlug(source.fileName?.replace(/\.[^.]+$/, '') ?? '');
  const slug = fromFile || toSlug(headline) || `article-${source.sha256.slice(0, 12)}`;
  return toArticleId(isSlug(slug) ? slug : 'article');
}
