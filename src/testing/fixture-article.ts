/** A small article with a block of every kind, for tests of what shows articles. Not part of the edition. */
import type { Article, Block, ImageBlock } from '#article/article.ts';
import type { Entity, EntityRole, EntityType } from '#article/entity.ts';
import { toArticleId, toEntityId } from '#article/ids.ts';
import { rich } from './rich.ts';

const decided = { by: 'rule', confidence: 1, source: null } as const;

/** An entity with one Italian and one English label. */
export function entity(id: string, type: EntityType, label: string, roles: EntityRole[] = []): Entity {
  const names = { label, aliases: [] };
  return { id: toEntityId(id), type, names: { it: names, en: names }, description: {}, roles, sameAs: [] };
}

/** A role with an Italian title. */
export function role(title: string, of: string | null, from: string | null, to: string | null): EntityRole {
  return { title: { it: title }, of: of === null ? null : toEntityId(of), from, to };
}

function image(id: string, caption: string, group: string | null = null, confidence = 1): ImageBlock {
  const carrier = rich(caption);
  return {
    kind: 'image',
    id,
    ...decided,
    confidence,
    caption: carrier,
    captionRaw: carrier.text.toLowerCase(),
    sequence: null,
    group,
    depicts: [...new Set(carrier.mentions.map((mention) => mention.entity))],
    credit: null,
    alt: '',
    asset: { kind: 'none', reason: 'not-in-source' },
  };
}

const blocks: Block[] = [
  image('b1', '[[Anna Rossi|anna-rossi]] e [[Paolo Bianchi|paolo-bianchi]]'),
  {
    kind: 'paragraph',
    id: 'b2',
    ...decided,
    ...rich(
      'A [[Roma|roma]] [[Anna Rossi|anna-rossi]] ha incontrato [[Paolo Bianchi|paolo-bianchi]] della [[Fao|fao]].',
    ),
  },
  { kind: 'heading', id: 'b3', level: 2, ...decided, ...rich('Il [[Trattato|trattato]]') },
  {
    kind: 'paragraph',
    id: 'b4',
    ...decided,
    ...rich(
      '[[Rossi|anna-rossi]] non ha risposto: «Ne parlerò con [[Anna|anna-rossi]]», si dice a [[Roma|roma]].',
    ),
  },
  { kind: 'paragraph', id: 'b5', ...decided, ...rich('Un passaggio che non nomina nessuno.') },
  image('b6', '[[Roma|roma]]', null, 0.6),
  { kind: 'quote', id: 'b7', ...decided, ...rich('«[[Bianchi|paolo-bianchi]] ha ragione»') },
  {
    kind: 'list',
    id: 'b8',
    ...decided,
    marker: '-',
    items: [rich('Prima voce'), rich('Voce con [[Carla Verdi|carla-verdi]]')],
  },
  image('b9', '[[Paolo Bianchi|paolo-bianchi]]', 'g1'),
  image('b10', '[[Paolo Bianchi|paolo-bianchi]]', 'g1'),
  { kind: 'separator', id: 'b11', ...decided, raw: '***' },
  { kind: 'unknown', id: 'b12', ...decided, ...rich('§ riga non riconosciuta') },
  { kind: 'related', id: 'b13', ...decided, ...rich('Leggi anche'), items: [rich('Un altro articolo')] },
  { kind: 'note', id: 'b14', role: 'copyright', ...decided, ...rich('© Riproduzione riservata') },
];

/** Anna Rossi occurs 5 times, Paolo Bianchi 5, Carla Verdi once, Roma 3 times, the Fao and the treaty once. */
export const fixtureArticle: Article = {
  schema: 1,
  id: toArticleId('un-incontro'),
  lang: 'it',
  date: '2024-11-30',
  topic: 'world',
  sources: ['Agenzia'],
  headline: { ...decided, ...rich('[[Rossi|anna-rossi]] incontra Bianchi') },
  blocks,
  entities: [
    entity('anna-rossi', 'person', 'Anna Rossi', [
      role('ministra della Difesa', 'italia', '2024-05', null),
      role('sindaca di Roma', 'roma', '2019', '2024-05'),
    ]),
    entity('paolo-bianchi', 'person', 'Paolo Bianchi', [role('direttore generale', 'fao', '2020', null)]),
    entity('roma', 'place', 'Roma'),
    entity('fao', 'organisation', 'Fao'),
    entity('trattato', 'work', 'Trattato di amicizia'),
    entity('carla-verdi', 'person', 'Carla Verdi'),
  ],
  provenance: {
    format: 'plain-text',
    fileName: 'un-incontro.txt',
    raw: '',
    sha256: '0'.repeat(64),
    compiler: 1,
  },
};
