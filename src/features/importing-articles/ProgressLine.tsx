import { useLanguage } from '#i18n/use-language.ts';
import type { ImportProgress } from '#queries/import-articles.ts';
import { Action } from '#ui/Action.tsx';

/** How far the import has come, and the way to end it. */
export function ProgressLine(props: { progress: ImportProgress; onCancel: () => void }) {
  const { source, sources, articles, ofArticles } = props.progress;
  const { importing } = useLanguage().messages;
  const inSource = ofArticles === 0 ? 0 : articles / ofArticles;
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <progress
        aria-label={importing.progress}
        max={sources}
        value={source - 1 + inSource}
        className="min-w-40 flex-1"
      />
      <span className="text-sm text-soft tabular-nums">
        {importing.sourceOf(source, sources)}
        {ofArticles > 1 ? ` · ${importing.articleOf(articles, ofArticles)}` : ''}
      </span>
      <Action onClick={props.onCancel}>{importing.cancel}</Action>
    </div>
  );
}
