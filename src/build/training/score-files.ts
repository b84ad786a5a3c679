/** How a model does on development files, alone and on the same texts in one case. */
import { ENTITY_TYPES, type EntityType, type NameLanguage } from '#article/entity.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import { tagDocument } from '#recognise/tagger/tag-document.ts';
import type { TaggerModel } from '#recognise/tagger/tagger-model.ts';
import { Random } from '#recognise/tagger/training/random.ts';
import { allInOneCase, withCaptions, type OneCaseDocument } from './one-case.ts';
import type { AnnotatedSentence } from './read-annotated.ts';
import { addSpans, toFigures, type SpanScores } from './score-spans.ts';
import { prepareDocument } from './to-tagger-document.ts';
import { CAPTION_SHARE } from './training-plan.ts';

/** How the text is given to the model. `captions` scores only the short sentences that were set in one case among the others. */
export const SETTINGS = ['as printed', 'captions', 'all small', 'all capitals'] as const;
export type Setting = (typeof SETTINGS)[number];

const MAIN_TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];
const CAPTION_SEED = 11;

/** The scores of the model on documents in a setting. Names that do not stand on whole words count as missed. */
export function scoreDocuments(
  documents: readonly (readonly AnnotatedSentence[])[],
  setting: Setting,
  lang: NameLanguage,
  index: KnowledgeIndex,
  model: TaggerModel,
): SpanScores {
  const scores: SpanScores = new Map();
  const random = new Random(CAPTION_SEED);
  for (const sentences of documents) {
    const set = toSetting(sentences, setting, random);
    const prepared = prepareDocument(set.sentences, lang, index, model.lexicon);
    const tagged = tagDocument({ ...prepared, index }, model);
    for (const i of set.changed)
      addSpans(scores, tagged[i]?.spans ?? [], prepared.names[i] ?? [], prepared.lost[i]);
  }
  return scores;
}

function toSetting(
  sentences: readonly AnnotatedSentence[],
  setting: Setting,
  random: Random,
): OneCaseDocument {
  switch (setting) {
    case 'as printed':
      return { sentences, changed: sentences.map((_, i) => i) };
    case 'captions':
      return withCaptions(sentences, CAPTION_SHARE, random);
    case 'all small':
      return allInOneCase(sentences, 'lower');
    case 'all capitals':
      return allInOneCase(sentences, 'upper');
  }
}

/** One line of figures: F1 over people, places and organisations with precision and recall, then F1 of each type that occurs. */
export function toScoreLine(name: string, scores: SpanScores): string {
  const all = toFigures(scores, MAIN_TYPES);
  const single = ENTITY_TYPES.flatMap((type) => {
    const figures = toFigures(scores, [type]);
    return figures.gold > 0 ? [`${type} ${figures.f1.toFixed(1)}`] : [];
  });
  return `${name}: F1 ${all.f1.toFixed(1)} (P ${all.precision.toFixed(1)}, R ${all.recall.toFixed(1)}, ${all.gold} names); ${single.join(', ')}`;
}
