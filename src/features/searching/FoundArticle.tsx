import { Link } from 'react-router';
import type { EntityId } from '#article/ids.ts';
import { primaryLanguageOf, type Library, type LibraryEntry } from '#article/library.ts';
import { formatDate } from '#i18n/format-date.ts';
import { toLanguageName } from '#i18n/to-language-name.ts';
import { toTopicName } from '#i18n/to-topic-name.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { FoundWords } from '#queries/search-query.ts';
import { toLineCase } from '#text/letter-case.ts';
import { HighlightedText } from '#ui/HighlightedText.tsx';
import { encodeEntityFilter, toSearch } from '#urls/entity-filter.ts';
import { articlePath } from '#urls/paths.ts';
import { ownerOf } from './narrow-found.ts';

/** An article that was found: its headline, and the passages that say why, each leading to its place in the text. */
export function FoundArticle(props: {
  library: Library;
  entry: LibraryEntry;
  /** Chosen figures: the article opens with them. */
  entities: readonly EntityId[];
  /** Undefined for the moment until they are picked. */
  words: FoundWords | undefined;
}) {
  const { entry, words } = props;
  const { messages } = useLanguage();
  const href = articlePath(entry.id) + toSearch(encodeEntityFilter({ with: props.entities, match: 'all' }));
  return (
    <article data-found="" className="border-t border-hair py-[18px] wide:py-[22px]">
      <h2
        lang={entry.lang}
        data-capitals={toLineCase(entry.headline) === 'upper' ? '' : undefined}
        className="entry-headline"
      >
        <Link to={href} data-step="" className="line-clamp-3">
          {entry.headline === '' ? (
            messages.article.untitled
          ) : (
            <HighlightedText text={entry.headline} highlights={toMarks(words?.headline ?? [])} />
          )}
        </Link>
      </h2>
      <FoundMeta entry={entry} />
      {/* Room for a line, so that little moves when the passages arrive. */}
      <div lang={entry.lang} className="min-h-[1.5em] font-serif text-base leading-normal text-soft">
        {(words?.passages ?? []).map((passage) => (
          <p key={passage.blockId + passage.text} className="mt-1.5 border-l-2 border-hair pl-3.5">
            <Link to={`${href}#${passage.blockId}`} className="block py-0.5 hover:text-ink">
              <HighlightedText text={passage.text} highlights={toMarks(passage.spans)} />
            </Link>
          </p>
        ))}
      </div>
    </article>
  );
}

/** Marked in ink: only entities have a colour. */
function toMarks(spans: FoundWords['headline']) {
  return spans.map((span) => ({ ...span, kind: 'word' }));
}

function FoundMeta({ entry }: { entry: LibraryEntry }) {
  const { language, messages } = useLanguage();
  const articleLanguage = primaryLanguageOf(entry);
  return (
    <p className="flex flex-wrap gap-x-3.5 gap-y-1 pt-1.5 text-[13px] text-soft">
      {ownerOf(entry) === 'own' ? <span>{messages.searching.isOwn}</span> : null}
      {entry.topic === null ? null : <span>{toTopicName(messages, entry.topic)}</span>}
      {entry.date === null ? null : <time dateTime={entry.date}>{formatDate(language, entry.date)}</time>}
      {articleLanguage === language ? null : <span>{toLanguageName(messages, articleLanguage)}</span>}
    </p>
  );
}
