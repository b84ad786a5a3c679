/** `npm run train -- --lang it --data FOLDER`: trains the tagger, writes its model, prints what it scores on the development files. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledgeIndex } from '#build/knowledge-index.ts';
import { buildLexicon } from '#build/training/build-lexicon.ts';
import { toModelFile } from '#build/training/model-file.ts';
import { readOwnNames } from '#build/training/own-names.ts';
import { readText, readTrainingTexts } from '#build/training/read-texts.ts';
import { scoreDocuments, SETTINGS, toScoreLine } from '#build/training/score-files.ts';
import { trainLanguage } from '#build/training/train-language.ts';
import { TRAINING_PLANS } from '#build/training/training-plan.ts';
import { TaggerModel } from '#recognise/tagger/tagger-model.ts';
import { EXIT_REFUSED, toRefusalKind, toRefusalLine } from './refusal.ts';
import { parseTrainArguments, type TrainArguments } from './train-arguments.ts';
import { endWhenReaderLeaves, writeLine } from './write-line.ts';

const MODELS = fileURLToPath(new URL('../recognise/models/', import.meta.url));

function refuse(line: string): void {
  process.exitCode = EXIT_REFUSED;
  console.error(`train: ${line}`);
}

async function train(args: readonly string[]): Promise<void> {
  const parsed = parseTrainArguments(args);
  if (!parsed.ok) return refuse(parsed.error);
  const calledFrom = process.env['DRAMATIS_CALLED_FROM'] ?? process.cwd();
  const folder = resolve(calledFrom, parsed.value.data);
  try {
    await trainAndScore(parsed.value, folder, calledFrom);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('path' in error)) throw error;
    refuse(toRefusalLine(String(error.path), toRefusalKind(error)));
  }
}

async function trainAndScore(
  { lang, files, seed, out }: TrainArguments,
  folder: string,
  calledFrom: string,
): Promise<void> {
  const texts = readTrainingTexts(folder, lang, files);
  if (!texts.ok) return refuse(texts.error);
  const plan = TRAINING_PLANS[lang];
  const index = knowledgeIndex();
  const others = plan.lexicon.flatMap((file) => readText(folder, file).flat());
  const lexicon = buildLexicon(others, readOwnNames(lang));
  const started = performance.now();
  const weights = trainLanguage(texts.value, lang, index, lexicon, { ...plan.settings, seed }, (line) =>
    console.error(line),
  );
  const { bytes, sha256, plainBytes } = toModelFile(weights, lexicon.entries);
  const path = out === null ? resolve(MODELS, `${lang}.tagger.gz`) : resolve(calledFrom, out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  await writeLine(
    `model: ${weights.weights.length} weights of ${weights.features.length} features, ${lexicon.entries.places.length} names`,
  );
  await writeLine(
    `size: ${bytes.length} bytes compressed, ${plainBytes} plain; trained in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  await writeLine(`sha256: ${sha256}`);
  const model = new TaggerModel(weights, lexicon);
  for (const [i, file] of plan.development.entries()) {
    if (!existsSync(resolve(folder, file))) continue;
    const documents = readText(folder, file);
    for (const setting of i === 0 ? SETTINGS : SETTINGS.slice(0, 1))
      await writeLine(
        toScoreLine(`${file}, ${setting}`, scoreDocuments(documents, setting, lang, index, model)),
      );
  }
}

endWhenReaderLeaves();
await train(process.argv.slice(2));
