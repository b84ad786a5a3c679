/** What each language's model is trained on and scored on: files of the data folder, by name. Its README states their licences. */
import type { NameLanguage } from '#article/entity.ts';
import type { TrainingSettings } from '#recognise/tagger/training/train-weights.ts';

/** A file to train on. */
export interface TrainingSource {
  readonly file: string;
  /** How much its lines count: less for another register, or for annotators with other rules. */
  readonly weight: number;
  /** True for edited prose like that of news: variants are made from such texts only. */
  readonly varied: boolean;
}

/** How one language is trained. */
export interface TrainingPlan {
  readonly sources: readonly TrainingSource[];
  /** Files that only score; the first is by our own guidelines. */
  readonly development: readonly string[];
  /** Files whose names go into the lexicon: texts that the model does not learn from. */
  readonly lexicon: readonly string[];
  readonly settings: TrainingSettings;
}

/** Share of the documents that are learnt once more without the knowledge base, so that the model does not lean on it. */
export const WITHOUT_KNOWLEDGE_SHARE = 0.3;
/** Share of the documents that are learnt once more with other names in them, and how much that counts. */
export const SWAPPED_SHARE = 0.3;
export const SWAPPED_WEIGHT = 0.5;
/** Share of the short sentences that are learnt once more in one case. */
export const CAPTION_SHARE = 0.25;
/** One document of so many is set in one case from end to end. */
export const ONE_CASE_EVERY = 10;
/** How much a line in one case counts. */
export const CAPTION_WEIGHT = 0.5;

/** More epochs raise the score on what is learnt and lower it on what is not; a higher L1 term saves bytes and costs some tenths of a point. */
const SETTINGS: TrainingSettings = { epochs: 5, l1: 2, l2: 0, rate: 0.1, leastCount: 2, seed: 1, runs: 3 };

export const TRAINING_PLANS: Readonly<Record<NameLanguage, TrainingPlan>> = {
  it: {
    sources: [
      { file: 'it-news.train.tsv', weight: 1, varied: true },
      { file: 'europarl-it.tsv', weight: 0.3, varied: false },
    ],
    development: ['it-news.dev.tsv', 'kind-wn.dev.tsv', 'kind-fic.dev.tsv'],
    lexicon: ['en-news.train.tsv', 'wikigold.tsv'],
    settings: SETTINGS,
  },
  en: {
    sources: [
      { file: 'en-news.train.tsv', weight: 2, varied: true },
      { file: 'wikigold.tsv', weight: 1, varied: true },
      { file: 'europarl-en.tsv', weight: 0.3, varied: false },
      { file: 'btc.tsv', weight: 0.5, varied: false },
      { file: 'wnut17.tsv', weight: 0.5, varied: false },
    ],
    development: ['en-news.dev.tsv', 'uner-ewt.dev.tsv'],
    lexicon: ['it-news.train.tsv'],
    settings: { ...SETTINGS, l1: 3 },
  },
};

/** Texts that may never train: every development split, and KIND, whose annotation is CC BY-NC. */
const EVALUATION_ONLY = /^kind-|\.(?:dev|test)\.tsv$/;

/** True for a file that only evaluation may read, by its name. */
export function isEvaluationOnly(file: string): boolean {
  return EVALUATION_ONLY.test(file.toLowerCase());
}

/** A file that shares more than this part of its sentences with one for evaluation is that file under another name. */
const MOST_SHARED = 0.05;
/** Shorter sentences («Fonti») stand in any text. Characters. */
const SHORTEST_TELLING = 40;

/** True when too many of the sentences also stand among those kept for evaluation. */
export function holdsEvaluationText(sentences: readonly string[], evaluation: ReadonlySet<string>): boolean {
  const telling = sentences.filter((sentence) => sentence.length >= SHORTEST_TELLING);
  const shared = telling.filter((sentence) => evaluation.has(sentence));
  return shared.length > telling.length * MOST_SHARED;
}
