import type { Block, Decision, ImageAsset } from './article.ts';
import { decodeEntityId } from './decode-entity.ts';
import { DECIDERS, decodeRichText } from './decode-rich-text.ts';
import {
  reject,
  toChoice,
  toFields,
  toList,
  toNumber,
  toText,
  toTextOrNull,
  toWhole,
  type Fields,
} from './decode-value.ts';
import type { EntityId } from './ids.ts';
import { LARGEST_SIDE_PX } from './picture-limits.ts';

const KINDS = [
  'paragraph',
  'heading',
  'image',
  'quote',
  'list',
  'related',
  'note',
  'separator',
  'unknown',
] as const;
const ROLES = ['byline', 'agency', 'copyright', 'editor', 'correction'] as const;
/** Who decided, how surely, from which part of the raw text. */
export function decodeDecision(fields: Fields, path: string): Decision {
  const { source } = fields;
  let span: Decision['source'] = null;
  if (source !== null && source !== undefined) {
    const range = toFields(source, `${path}.source`);
    const start = toWhole(range['start'], `${path}.source.start`, 0);
    span = { start, end: toWhole(range['end'], `${path}.source.end`, start) };
  }
  return {
    by: toChoice(fields['by'], `${path}.by`, DECIDERS),
    confidence: toNumber(fields['confidence'], `${path}.confidence`, 0, 1),
    source: span,
  };
}

function decodeLevel(value: unknown, path: string): 2 | 3 {
  return value === 2 || value === 3 ? value : reject(path, 'a level of 2 or 3 is needed');
}

function decodeAsset(value: unknown, path: string): ImageAsset {
  const fields = toFields(value, path);
  const kind = toChoice(fields['kind'], `${path}.kind`, ['none', 'bundled', 'stored', 'remote']);
  const side = (name: 'width' | 'height'): number =>
    toWhole(fields[name], `${path}.${name}`, 1, LARGEST_SIDE_PX);
  switch (kind) {
    case 'none':
      return {
        kind,
        reason: toChoice(fields['reason'], `${path}.reason`, ['not-in-source', 'removed-by-reader']),
      };
    case 'bundled':
      return {
        kind,
        path: toText(fields['path'], `${path}.path`),
        width: side('width'),
        height: side('height'),
      };
    case 'stored':
      return {
        kind,
        key: toText(fields['key'], `${path}.key`),
        width: side('width'),
        height: side('height'),
      };
    case 'remote':
      return { kind, url: toText(fields['url'], `${path}.url`) };
  }
}

/**
 * A block from outside. Rejects with the path of the first fault (see `runDecoder`).
 * @param known The ids of the article's entities.
 */
export function decodeBlock(value: unknown, path: string, known: ReadonlySet<EntityId>): Block {
  const fields = toFields(value, path);
  const kind = toChoice(fields['kind'], `${path}.kind`, KINDS);
  const base = { id: toText(fields['id'], `${path}.id`), ...decodeDecision(fields, path) };
  const rich = (): ReturnType<typeof decodeRichText> => decodeRichText(fields, path, known);
  const items = (): ReturnType<typeof decodeRichText>[] =>
    toList(fields['items'], `${path}.items`, (item, at) => decodeRichText(item, at, known));
  switch (kind) {
    case 'paragraph':
    case 'quote':
    case 'unknown':
      return { kind, ...base, ...rich() };
    case 'heading':
      return { kind, ...base, level: decodeLevel(fields['level'], `${path}.level`), ...rich() };
    case 'list':
      return { kind, ...base, marker: toText(fields['marker'], `${path}.marker`), items: items() };
    case 'related':
      return { kind, ...base, ...rich(), items: items() };
    case 'note':
      return { kind, ...base, role: toChoice(fields['role'], `${path}.role`, ROLES), ...rich() };
    case 'separator':
      return { kind, ...base, raw: toText(fields['raw'], `${path}.raw`) };
    case 'image':
      return { kind, ...base, ...decodeImage(fields, path, known) };
  }
}

function decodeImage(
  fields: Fields,
  path: string,
  known: ReadonlySet<EntityId>,
): Omit<Extract<Block, { kind: 'image' }>, 'kind' | 'id' | keyof Decision> {
  const { sequence } = fields;
  return {
    caption: decodeRichText(fields['caption'], `${path}.caption`, known),
    captionRaw: toText(fields['captionRaw'], `${path}.captionRaw`),
    sequence:
      sequence === null || sequence === undefined ? null : toWhole(sequence, `${path}.sequence`, 0, 999),
    group: toTextOrNull(fields['group'], `${path}.group`),
    depicts: toList(fields['depicts'] ?? [], `${path}.depicts`, (item, at) => {
      const id = decodeEntityId(item, at);
      return known.has(id) ? id : reject(at, `the article has no entity «${id}»`);
    }),
    credit: toTextOrNull(fields['credit'], `${path}.credit`),
    alt: toText(fields['alt'] ?? '', `${path}.alt`),
    asset: decodeAsset(fields['asset'], `${path}.asset`),
  };
}
