/** Telling how far the work has come, now and then. */
import type { ChosenArticles } from '#article/offline-choice.ts';
import type { KeptReport, OfflineFailure } from '#offline/offline-messages.ts';

/** A page draws itself anew with each report: one for each of a hundred files took as long as keeping them. */
const REPORT_INTERVAL_MS = 250;

export interface Progress {
  /** Files, and what is known of articles that were chosen. Told at once. */
  readonly begin: (stored: number, total: number, articles: ChosenArticles | null) => void;
  /** One more file is here. */
  readonly onSaved: () => void;
  /** One more file is here, which is an article that was chosen. */
  readonly onArticleSaved: () => void;
  /** `ready`, or `incomplete` for a reason. */
  readonly end: (failure: OfflineFailure | null) => void;
}

export function trackProgress(onReport: (report: KeptReport) => void): Progress {
  let known: Pick<KeptReport, 'stored' | 'total' | 'articles'> = { stored: 0, total: 1, articles: null };
  let reportedAt = performance.now();
  const report = (phase: KeptReport['phase'], failure: OfflineFailure | null) => {
    reportedAt = performance.now();
    onReport({ kind: 'kept', phase, ...known, failure });
  };
  const tellAgain = () => {
    if (performance.now() - reportedAt >= REPORT_INTERVAL_MS) report('saving', null);
  };
  // While the files of a choice are still being found, more may come than were counted.
  const count = () => ({ stored: known.stored + 1, total: Math.max(known.total, known.stored + 1) });
  return {
    begin: (stored, total, articles) => {
      known = { stored, total, articles };
      report('saving', null);
    },
    onSaved: () => {
      known = { ...known, ...count() };
      tellAgain();
    },
    onArticleSaved: () => {
      const { articles } = known;
      known = {
        ...count(),
        articles: articles === null ? null : { ...articles, kept: articles.kept + 1 },
      };
      tellAgain();
    },
    end: (failure) => report(failure === null ? 'ready' : 'incomplete', failure),
  };
}
