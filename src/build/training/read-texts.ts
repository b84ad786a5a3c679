/** The annotated files of the data folder, guarded: what is for evaluation alone never comes among what is trained on. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NameLanguage } from '#article/entity.ts';
import { failure, success, type Result } from '#article/result.ts';
import { readOwnTexts } from './own-texts.ts';
import { readAnnotated, type AnnotatedSentence } from './read-annotated.ts';
import type { TrainingText } from './train-language.ts';
import {
  holdsEvaluationText,
  isEvaluationOnly,
  TRAINING_PLANS,
  type TrainingSource,
} from './training-plan.ts';

/** Reads one file of the folder. */
export function readText(folder: string, file: string): AnnotatedSentence[][] {
  return readAnnotated(readFileSync(join(folder, file), 'utf8'));
}

/**
 * The files to train on, or the reason why one of them must not be: its name says that it is for evaluation, or its sentences stand in such a file of the folder.
 * @param files names in the folder; empty for the language's own list and the texts that we wrote ourselves
 */
export function readTrainingTexts(
  folder: string,
  lang: NameLanguage,
  files: readonly string[],
): Result<TrainingText[], string> {
  const plan = TRAINING_PLANS[lang].sources;
  const sources = files.length === 0 ? plan : files.map((file) => toSource(file, plan));
  const forbidden = sources.find(({ file }) => isEvaluationOnly(basename(file)));
  if (forbidden) return failure(`${forbidden.file} is for evaluation only and never trains the model`);
  const texts = sources.map((source): TrainingText => ({
    ...source,
    documents: readText(folder, source.file),
  }));
  if (files.length === 0) texts.push(...readOwnTexts(lang));
  const evaluation = readEvaluationSentences(folder);
  const held = texts.find(({ documents }) =>
    holdsEvaluationText(
      documents.flat().map(({ text }) => text),
      evaluation,
    ),
  );
  if (held)
    return failure(`${held.file} holds sentences that are for evaluation only and never train the model`);
  return success(texts);
}

function toSource(file: string, plan: readonly TrainingSource[]): TrainingSource {
  return plan.find((source) => source.file === file) ?? { file, weight: 1, varied: true };
}

function readEvaluationSentences(folder: string): Set<string> {
  const files = readdirSync(folder).filter(isEvaluationOnly);
  return new Set(
    files.flatMap((file) =>
      readText(folder, file)
        .flat()
        .map(({ text }) => text),
    ),
  );
}
