/**
 * The part of `npm run bench` about finding names: tokens a second beside compromise on the same text in the same process, in turn; what the models weigh and how long
 * they take to load; and, where the annotated texts are at hand, how much of the development texts is found when all is set in one case.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import type { NameLanguage } from '#article/entity.ts';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { recogniseText } from '#build/recognise-text.ts';
import { taggerModels } from '#build/tagger-models.ts';
import { unpackModelFile } from '#build/training/model-file.ts';
import { readText } from '#build/training/read-texts.ts';
import { scoreDocuments, SETTINGS, toScoreLine } from '#build/training/score-files.ts';
import { TRAINING_PLANS } from '#build/training/training-plan.ts';
import { decodeTaggerModel } from '#recognise/tagger/tagger-model.ts';
import { toWords } from '#text/words.ts';
import { median } from './statistics.ts';

const LANGUAGES: readonly NameLanguage[] = ['it', 'en'];
/** Both are slow until the engine has compiled what runs most. */
const WARM_UPS = 5;
const ROUNDS = 5;
const LOADINGS = 7;

/** @param data folder of the annotated texts as `train` takes it; null for none */
export function benchRecognition(texts: readonly string[], data: string | null): readonly string[] {
  return [
    ...compareSpeed(texts),
    ...LANGUAGES.map(toModelLine),
    ...(data === null
      ? ['texts in one case: name the folder of the annotated texts with --data to have them scored']
      : LANGUAGES.flatMap((lang) => scoreOneCase(data, lang))),
  ];
}

/** Each reads every text whole, by the time of the processor: what else the machine does does not count. */
function compareSpeed(texts: readonly string[]): string[] {
  const tokens = texts.reduce((sum, text) => sum + toWords(text).length, 0);
  const own = (text: string): number => recogniseText(text, null).length;
  const other = (text: string): number => nlp(text).topics().json({ offset: true }).length;
  const rounds: { own: number; other: number }[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const otherFirst = round % 2 === 0;
    const before = otherFirst ? speed(other, texts, tokens) : null;
    const ours = speed(own, texts, tokens);
    const theirs = before ?? speed(other, texts, tokens);
    if (round >= WARM_UPS) rounds.push({ own: ours, other: theirs });
  }
  const line = (name: string, speeds: readonly number[]): string =>
    `${name}: ${median(speeds).toFixed(0)} tokens/s of the processor (${Math.min(...speeds).toFixed(0)}–${Math.max(...speeds).toFixed(0)})`;
  const ratios = rounds.map((round) => round.own / round.other);
  return [
    `names in ${texts.length} articles of ${tokens} tokens, median of ${ROUNDS} rounds (slowest–fastest):`,
    line(
      '  rules and model',
      rounds.map((round) => round.own),
    ),
    line(
      '  compromise 14.17.0',
      rounds.map((round) => round.other),
    ),
    `  ${median(ratios).toFixed(1)} × as fast (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`,
  ];
}

function speed(find: (text: string) => number, texts: readonly string[], tokens: number): number {
  const start = process.cpuUsage();
  let found = 0;
  for (const text of texts) found += find(text);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  if (found === 0) throw new RangeError('no name was found in any article: nothing was measured');
  return tokens / seconds;
}

/** Bytes and the time from compressed bytes in memory to a model that can read. */
function toModelLine(lang: NameLanguage): string {
  const path = fileURLToPath(new URL(`../recognise/models/${lang}.tagger.gz`, import.meta.url));
  const bytes = readFileSync(path);
  const times = Array.from({ length: LOADINGS }, () => {
    const start = performance.now();
    const model = decodeTaggerModel(unpackModelFile(bytes));
    if (!model.ok) throw new Error(`${path}: ${model.error}`);
    return performance.now() - start;
  });
  return `model ${lang}: ${statSync(path).size} bytes compressed, loaded in ${median(times).toFixed(0)} ms (median of ${LOADINGS})`;
}

/** The model alone on the first development file of the language, as printed and in one case. */
function scoreOneCase(data: string, lang: NameLanguage): string[] {
  const [file] = TRAINING_PLANS[lang].development;
  const model = taggerModels()[lang];
  if (file === undefined || !model) return [];
  if (!existsSync(resolve(data, file))) return [`${resolve(data, file)} is missing, so it is not scored`];
  const documents = readText(data, file);
  return SETTINGS.map((setting) =>
    toScoreLine(`${file}, ${setting}`, scoreDocuments(documents, setting, lang, knowledgeIndex(), model)),
  );
}
