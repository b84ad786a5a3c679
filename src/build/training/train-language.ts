/** Trains the tagger of one language on annotated files and scores it on the development files. Node only. */
import { buildKnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { KnowledgeIndex } from '#knowledge/knowledge-index.ts';
import type { NameLanguage } from '#article/entity.ts';
import { toLabels } from '#recognise/tagger/labels.ts';
import type { Lexicon } from '#recognise/tagger/lexicon.ts';
import type { TaggerWeights } from '#recognise/tagger/tagger-model.ts';
import { Random } from '#recognise/tagger/training/random.ts';
import {
  trainWeights,
  type TrainingLine,
  type TrainingSettings,
} from '#recognise/tagger/training/train-weights.ts';
import { foldText } from '#text/fold.ts';
import { allInOneCase, withCaptions } from './one-case.ts';
import { swapNames, type NameStock } from './swap-names.ts';
import { readGivenNames, readSurnames, readTowns } from './build-lexicon.ts';
import type { AnnotatedSentence } from './read-annotated.ts';
import { prepareDocument, type PreparedDocument } from './to-tagger-document.ts';
import {
  CAPTION_SHARE,
  CAPTION_WEIGHT,
  ONE_CASE_EVERY,
  SWAPPED_SHARE,
  SWAPPED_WEIGHT,
  WITHOUT_KNOWLEDGE_SHARE,
  type TrainingSource,
} from './training-plan.ts';

/** A file to train on, read. */
export interface TrainingText extends TrainingSource {
  /** How often each document is learnt once more with other names; left to chance for a share of them by default. */
  readonly renamed?: number;
  readonly documents: readonly (readonly AnnotatedSentence[])[];
}

/** A base that knows nothing. */
export function emptyKnowledge(): KnowledgeIndex {
  return buildKnowledgeIndex({ version: '', entities: [], givenNames: new Set(), ordinaryWords: new Set() });
}

/** The weights of a language. Deterministic by the seed in the settings. Takes minutes. */
export function trainLanguage(
  texts: readonly TrainingText[],
  lang: NameLanguage,
  index: KnowledgeIndex,
  lexicon: Lexicon,
  settings: TrainingSettings,
  report: (line: string) => void,
): TaggerWeights {
  const random = new Random(settings.seed);
  const unknowing = emptyKnowledge();
  const stock = readNameStock(index);
  const lines: TrainingLine[] = [];
  for (const { file, documents, weight, varied, renamed } of texts) {
    const before = lines.length;
    documents.forEach((sentences, i) => {
      addLines(lines, prepareDocument(sentences, lang, index, lexicon), weight);
      if (!varied) return;
      if (random.next() < WITHOUT_KNOWLEDGE_SHARE)
        addLines(lines, prepareDocument(sentences, lang, unknowing, lexicon), weight);
      const times = renamed ?? (random.next() < SWAPPED_SHARE ? 1 : 0);
      for (let time = 0; time < times; time += 1) {
        const swapped = swapNames(sentences, stock, random);
        addLines(lines, prepareDocument(swapped, lang, index, lexicon), weight * SWAPPED_WEIGHT);
      }
      const captions =
        i % ONE_CASE_EVERY === 0
          ? allInOneCase(sentences, 'lower')
          : withCaptions(sentences, CAPTION_SHARE, random);
      addLines(
        lines,
        prepareDocument(captions.sentences, lang, index, lexicon),
        weight * CAPTION_WEIGHT,
        captions.changed,
      );
    });
    report(`${file}: ${lines.length - before} lines, variants among them`);
  }
  const trained = trainWeights(lines, settings, (epoch, loss) =>
    report(`epoch ${epoch}: loss ${loss.toFixed(0)}`),
  );
  return trained.quantise();
}

function readNameStock(index: KnowledgeIndex): NameStock {
  return {
    isGivenName: (word) => index.givenNames.has(foldText(word)),
    givenNames: readGivenNames(),
    surnames: readSurnames(),
    towns: readTowns().map(({ name }) => name),
  };
}

function addLines(
  lines: TrainingLine[],
  document: PreparedDocument,
  weight: number,
  only?: readonly number[],
): void {
  for (const i of only ?? document.lines.keys()) {
    const features = document.features[i];
    const names = document.learnt[i];
    if (features && names) lines.push({ features, labels: toLabels(names, features.ends.length), weight });
  }
}
