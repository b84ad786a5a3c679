import { createImporter, type Importer } from '#worker/page/importer.ts';
import { nameOf, type FailedTrouble, type ImportListener, type Source } from './import-articles.ts';
import { toCandidate, type Candidate } from './keep-candidate.ts';

/**
 * Reads a source and keeps nothing: gives back its articles as they would be kept. What was refused, or failed, is told.
 * Null when the reader has ended it.
 */
export async function readCandidates(
  source: Source,
  { onItem, onProgress }: ImportListener,
  signal: AbortSignal,
  importer: Importer = createImporter(),
): Promise<readonly Candidate[] | null> {
  const fail = (trouble: FailedTrouble) => onItem({ kind: 'failed', file: nameOf(source), trouble });
  const candidates: Candidate[] = [];
  if (source.kind === 'lost') {
    fail('unreadable');
    return candidates;
  }
  const at = { source: 1, sources: 1 };
  onProgress({ ...at, articles: 0, ofArticles: 0 });
  try {
    const ran = await importer.run(
      source,
      (outcome, articles, ofArticles) => {
        onProgress({ ...at, articles, ofArticles });
        if (outcome.ok) candidates.push(toCandidate(nameOf(source), outcome.value));
        else onItem({ kind: 'refused', refusal: outcome.error });
      },
      signal,
    );
    if (signal.aborted) return null;
    if (!ran.ok && ran.error.kind !== 'aborted') fail(ran.error.kind);
    return candidates;
  } finally {
    importer.close();
  }
}
