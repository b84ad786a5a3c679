import type { MouseEvent } from 'react';
import type { Article } from '#article/article.ts';
import { toReadingMinutes } from '#i18n/reading-time.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { OwnBar } from './own/OwnBar.tsx';
import { UnplacedChanges } from './UnplacedChanges.tsx';
import type { Peek } from './use-peek.ts';

/** The text itself, from headline to sources, in its own language. */
export function ArticleColumn(props: {
  article: Article;
  words: number;
  figureCount: number;
  imageCount: number;
  /** Ids in the address that the article does not know. */
  unknownCount: number;
  /** Empty where the reader wants no peek cards. */
  handlers: Partial<Peek['handlers']>;
  onMention: (mentionId: string | null, event: MouseEvent) => void;
}) {
  const { article } = props;
  const { language, messages } = useLanguage();
  return (
    <article
      lang={article.lang}
      className="min-w-0 wide:col-start-2"
      {...props.handlers}
      onClickCapture={(event) => {
        const mention =
          event.target instanceof Element ? event.target.closest('a')?.closest('[data-mention]') : null;
        if (mention != null) props.onMention(mention.getAttribute('data-mention'), event);
      }}
    >
      <ArticleHeader
        article={article}
        minutes={toReadingMinutes(props.words, article.lang)}
        figureCount={props.figureCount}
        imageCount={props.imageCount}
      />
      <OwnBar article={article} />
      {props.unknownCount === 0 ? null : (
        <p role="note" lang={language} className="mb-6 text-sm text-soft">
          {messages.article.unknownIds(props.unknownCount)}
        </p>
      )}
      <ArticleBody article={article} />
      {article.sources.length === 0 ? null : (
        <p lang={language} className="mt-10 border-t border-hair pt-4 text-[13px] text-soft">
          {messages.article.sources}: {article.sources.join(', ')}
        </p>
      )}
      <div lang={language} className="mt-6 print:hidden">
        <ExportButton articleId={article.id} look="words" />
      </div>
      <UnplacedChanges blocks={article.blocks} />
    </article>
  );
}
