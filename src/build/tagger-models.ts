/** The trained models that are committed, for hosts in Node: each is read when its language is first asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NameLanguage } from '#article/entity.ts';
import type { TaggerModels } from '#recognise/find-mentions.ts';
import { decodeTaggerModel, type TaggerModel } from '#recognise/tagger/tagger-model.ts';
import { unpackModelFile } from './training/model-file.ts';

const FOLDER = new URL('../recognise/models/', import.meta.url);

const loaded = new Map<NameLanguage, TaggerModel | undefined>();

const MODELS: TaggerModels = {
  get it() {
    return loadOnce('it');
  },
  get en() {
    return loadOnce('en');
  },
};

/** The committed models. Nothing is read before a text of the language is. */
export function taggerModels(): TaggerModels {
  return MODELS;
}

function loadOnce(lang: NameLanguage): TaggerModel | undefined {
  if (!loaded.has(lang)) loaded.set(lang, load(lang));
  return loaded.get(lang);
}

/** @throws {Error} when the committed file is no model: a mistake in the repository. */
function load(lang: NameLanguage): TaggerModel | undefined {
  const path = fileURLToPath(new URL(`${lang}.tagger.gz`, FOLDER));
  if (!existsSync(path)) return undefined;
  const model = decodeTaggerModel(unpackModelFile(readFileSync(path)));
  if (!model.ok) throw new Error(`${path}: ${model.error}`);
  return model.value;
}
