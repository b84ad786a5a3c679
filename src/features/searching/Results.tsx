import type { Library } from '#article/library.ts';
import type { Messages } from '#i18n/messages-it.ts';
import type { SearchAnswer } from '#queries/search-query.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';
import { useFocusOnMore } from '#ui/use-focus-on-more.ts';
import { NO_SEARCH, type SearchView } from '#urls/search-view.ts';
import { FieldHelp } from './FieldHelp.tsx';
import { FoundArticle } from './FoundArticle.tsx';
import { Suggestions } from './Suggestions.tsx';
import type { useFound } from './use-found.ts';

/** What was found for what was written: how many, whom it may mean, and the articles. */
export function Results(props: {
  library: Library;
  view: SearchView;
  found: ReturnType<typeof useFound>;
  onView: (view: SearchView) => void;
}) {
  const { library, view, found, onView } = props;
  const { searching } = useLanguage().messages;
  const { answer, entries, shown } = found;
  const askMore = useFocusOnMore('[data-found] h2 a', shown.length);
  const bring = (more: () => void) => () => {
    askMore();
    more();
  };
  if (found.failure !== null) {
    return (
      <div role="alert" className="border-t border-hair pt-5">
        <p className="mb-4 text-[15px]">{searching.failed}</p>
        <Action onClick={found.retry}>{searching.retry}</Action>
      </div>
    );
  }
  return (
    <>
      <ResultsStatus found={found} />
      {answer === undefined ? null : (
        <>
          <Suggestions library={library} suggestions={answer.suggestions} />
          {shown.map((entry) => (
            <FoundArticle
              key={entry.id}
              library={library}
              entry={entry}
              entities={view.entities}
              words={found.words?.get(entry.id)}
            />
          ))}
          {shown.length < entries.length ? (
            <div className="pt-6">
              <Action onClick={bring(found.showMore)}>{searching.more(entries.length - shown.length)}</Action>
            </div>
          ) : found.readMore !== undefined ? (
            <div className="pt-6">
              <Action onClick={bring(found.readMore)}>{searching.readMore}</Action>
            </div>
          ) : null}
          {answer.ids.length === 0 ? <FieldHelp intro={searching.nothingHint} /> : null}
          {entries.length === 0 && answer.ids.length > 0 ? (
            <Action onClick={() => onView({ ...NO_SEARCH, text: view.text })}>
              {searching.clearFilters}
            </Action>
          ) : null}
        </>
      )}
    </>
  );
}

/** How many there are, and what is to be said of them; read out as it changes. */
function ResultsStatus({ found: { answer, entries } }: { found: ReturnType<typeof useFound> }) {
  const { searching } = useLanguage().messages;
  const lines =
    answer === undefined
      ? [searching.reading]
      : [
          entries.length === 0 ? searching.nothing : searching.found(entries.length),
          ...describeSelection(answer, searching),
          ...(answer.isPartial && entries.length > 0 ? [searching.partial] : []),
          ...answer.problems.map(({ value }) => searching.noDate(value)),
          ...(answer.unread > 0 ? [searching.unread(answer.unread)] : []),
        ];
  return (
    <div role="status" className="pb-4 text-sm text-soft">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** That these are a part of what there is; nothing where they are all. */
function describeSelection(
  { ids, selection }: SearchAnswer,
  { best, lookedAt, mayBeMore }: Messages['searching'],
): string[] {
  if (selection === null) return [];
  if (selection.kind === 'looked-at') return [lookedAt(selection.at, selection.of)];
  if (selection.of > ids.length) return [best(ids.length, selection.of, selection.isAbout)];
  return ids.length > 0 && selection.isAbout ? [mayBeMore] : [];
}
