import { SOURCE_FORMATS, type Article, type Decision, type Headline, type Provenance } from './article.ts';
import { decodeBlock, decodeDecision } from './decode-block.ts';
import { decodeArticleId, decodeEntity } from './decode-entity.ts';
import { decodeRichText } from './decode-rich-text.ts';
import { decodeSuggestions } from './decode-suggestions.ts';
import {
  reject,
  runDecoder,
  toChoice,
  toDayOrNull,
  toFields,
  toList,
  toText,
  toTextOrNull,
  toWhole,
  type DecodeError,
} from './decode-value.ts';
import type { EntityId } from './ids.ts';
import { isLanguageTag } from './language-tag.ts';
import type { Result } from './result.ts';

const SHA_256 = /^[0-9a-f]{64}$/;

function decodeHeadline(value: unknown, path: string, known: ReadonlySet<EntityId>): Headline {
  return { ...decodeRichText(value, path, known), ...decodeDecision(toFields(value, path), path) };
}

function decodeProvenance(value: unknown, path: string): Provenance {
  const fields = toFields(value, path);
  const sha256 = toText(fields['sha256'], `${path}.sha256`);
  return {
    format: toChoice(fields['format'], `${path}.format`, SOURCE_FORMATS),
    fileName: toTextOrNull(fields['fileName'], `${path}.fileName`),
    raw: toText(fields['raw'], `${path}.raw`),
    sha256: SHA_256.test(sha256) ? sha256 : reject(`${path}.sha256`, 'a lower-case SHA-256 is needed'),
    compiler: toWhole(fields['compiler'], `${path}.compiler`, 1),
  };
}

/** A repeated id would make two things answer to one name. */
function rejectRepeated(ids: readonly string[], path: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) reject(path, `the id «${id}» occurs twice`);
    seen.add(id);
  }
}

/** A place outside the raw text shows that the two do not belong together. An article may travel without its raw text, which is then empty. */
function rejectOutside({ source }: Decision, path: string, { raw }: Provenance): void {
  if (source !== null && raw !== '' && source.end > raw.length)
    reject(`${path}.source.end`, `the raw text has ${raw.length} code units`);
}

/**
 * An article from outside (a file, the network, storage, a worker) with every invariant of the model checked, or the first fault with its path.
 * Keys it does not know are left behind.
 */
export function decodeArticle(value: unknown): Result<Article, DecodeError> {
  return runDecoder(() => {
    const fields = toFields(value, 'article');
    if (fields['schema'] !== 1) reject('schema', 'this version of Dramatis reads article schema 1');
    const entities = toList(fields['entities'], 'entities', decodeEntity);
    const known = new Set(entities.map((entity) => entity.id));
    rejectRepeated(
      entities.map((entity) => entity.id),
      'entities',
    );
    const blocks = toList(fields['blocks'], 'blocks', (block, path) => decodeBlock(block, path, known));
    rejectRepeated(
      blocks.map((block) => block.id),
      'blocks',
    );
    const provenance = decodeProvenance(fields['provenance'], 'provenance');
    const headline = decodeHeadline(fields['headline'], 'headline', known);
    rejectOutside(headline, 'headline', provenance);
    blocks.forEach((block, i) => rejectOutside(block, `blocks[${i}]`, provenance));
    const suggestions = decodeSuggestions(fields['suggestions'], 'suggestions');
    const lang = toText(fields['lang'], 'lang');
    return {
      schema: 1,
      id: decodeArticleId(fields['id'], 'id'),
      lang: isLanguageTag(lang) ? lang : reject('lang', 'a language tag such as it or en is needed'),
      date: toDayOrNull(fields['date'], 'date'),
      topic: toTextOrNull(fields['topic'], 'topic'),
      sources: toList(fields['sources'] ?? [], 'sources', toText),
      headline,
      blocks,
      entities,
      // Absent rather than empty: one state has one form.
      ...(suggestions.length === 0 ? {} : { suggestions }),
      provenance,
    };
  });
}
