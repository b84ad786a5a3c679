/** A model of a few hundred weights, trained in a moment on invented sentences: a test shows what is made of what a model reads, not how well one reads. */
import { prepareDocument } from '#build/training/to-tagger-document.ts';
import type { AnnotatedName, AnnotatedSentence } from '#build/training/read-annotated.ts';
import type { EntityType } from '#article/entity.ts';
import { toLabels } from '#recognise/tagger/labels.ts';
import { emptyLexicon } from '#recognise/tagger/lexicon.ts';
import { TaggerModel } from '#recognise/tagger/tagger-model.ts';
import { trainWeights, type TrainingLine } from '#recognise/tagger/training/train-weights.ts';
import { fixtureIndex } from './fixture-knowledge.ts';

const SURNAMES = ['Tebaldi', 'Grunvald', 'Okonko', 'Silvesti', 'Marchesan', 'Lopresti'];
const FIRST_NAMES = ['Ulf', 'Zeno', 'Ottavia', 'Pelagia', 'Ruggero', 'Tecla'];
const PLACES = ['Montevento', 'Pietralta', 'Roccabruna', 'Valfonda', 'Lagonero', 'Castelpino'];

/** `[Anna Vasari|person] parla` → the text and its names. */
function annotate(marked: string): AnnotatedSentence {
  let text = '';
  const names: AnnotatedName[] = [];
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, printed, type] = /^\[(.+)\|(\w+)\]$/.exec(part) ?? [];
    if (printed !== undefined && type !== undefined)
      names.push({ start: text.length, end: text.length + printed.length, type: type as EntityType });
    text += printed ?? part;
  }
  return { text, names };
}

function sentencesOf(i: number): string[] {
  const person = `${FIRST_NAMES[i]} ${SURNAMES[(i + 1) % SURNAMES.length]}`;
  const surname = SURNAMES[(i + 1) % SURNAMES.length];
  const place = PLACES[i];
  return [
    `Ieri il signor [${person}|person] ha parlato.`,
    `Secondo lui [${surname}|person] ha parlato a lungo.`,
    `La gente vive a [${place}|place] da anni.`,
    `La [Procura di ${place}|organisation] indaga da ieri.`,
    'Domani non succede niente di nuovo.',
    'Il Centro resta chiuso da anni.',
    `${person} e ${surname}`.toLowerCase().replace(/^(.*) e (.*)$/, '[$1|person] e [$2|person]'),
  ];
}

/** Trains the model. Takes a fraction of a second. */
export function toyTagger(): TaggerModel {
  const lexicon = emptyLexicon();
  const documents = FIRST_NAMES.map((_, i) =>
    prepareDocument(sentencesOf(i).map(annotate), 'it', fixtureIndex([], 'nessuno'), lexicon),
  );
  const lines = documents.flatMap(({ lines, features, names }): TrainingLine[] =>
    lines.flatMap(({ words }, i) => {
      const own = features[i];
      return own ? [{ features: own, labels: toLabels(names[i] ?? [], words.length), weight: 1 }] : [];
    }),
  );
  const weights = trainWeights(
    lines,
    { epochs: 20, l1: 0.1, l2: 0, rate: 0.2, leastCount: 2, seed: 1, runs: 1 },
    () => undefined,
  );
  return new TaggerModel(weights.quantise(), lexicon);
}
