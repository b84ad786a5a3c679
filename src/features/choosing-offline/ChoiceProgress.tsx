import type { ChosenArticles } from '#article/offline-choice.ts';
import { useLanguage } from '#i18n/use-language.ts';

/** How many of the chosen articles are here, while they come and afterwards. */
export function ChoiceProgress(props: {
  articles: ChosenArticles;
  isSaving: boolean;
  /** The worker has heard of the choice and does not know yet which articles it has. */
  isFinding: boolean;
  failure: string | null;
}) {
  const { articles, isSaving, isFinding, failure } = props;
  const { choosingOffline } = useLanguage().messages;
  const { choice, kept, chosen } = articles;
  const words =
    failure !== null
      ? choosingOffline.incomplete(kept, chosen, failure)
      : isFinding
        ? choosingOffline.finding
        : choice.kind === 'none'
          ? choosingOffline.nothingKept
          : choosingOffline.progress(kept, chosen);
  return (
    <div className="mt-4 text-[15px]">
      {/* Not read out number by number: what is read out is how it ended. */}
      <p role="status" aria-live={isSaving && !isFinding ? 'off' : 'polite'}>
        {words}
      </p>
      {isSaving && !isFinding && chosen > 0 ? (
        <progress
          aria-label={choosingOffline.legend}
          value={kept}
          max={chosen}
          className="mt-2 w-full accent-ink"
        />
      ) : null}
    </div>
  );
}
