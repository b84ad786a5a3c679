import { useId } from 'react';
import type { Article } from '#article/article.ts';
import { labelOf } from '#article/entity.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { MoreButton } from './MoreButton.tsx';
import { MarkedText } from './MarkedText.tsx';
import { PreviewBlock } from './PreviewBlock.tsx';
import { useMore } from './use-more.ts';

/** An article as it will read, to be looked at. */
export function PreviewArticle({ article }: { article: Article }) {
  const { language, messages } = useLanguage();
  const { preview } = messages;
  const { shown, left, showMore } = useMore(article.blocks);
  const id = useId();
  const names = article.entities.map((entity) => labelOf(entity, language));
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="mb-3 text-[15px] font-semibold">
        {preview.article}
      </h3>
      {article.date === null ? null : (
        <time className="mb-1 block text-[13px] text-soft" dateTime={article.date}>
          {formatDate(language, article.date)}
        </time>
      )}
      <h4 className="mb-3 font-serif text-[22px] leading-tight font-medium break-words">
        {article.headline.text === '' ? (
          messages.article.untitled
        ) : (
          <span lang={article.lang}>
            <MarkedText rich={article.headline} />
          </span>
        )}
      </h4>
      <div lang={article.lang} className="font-serif text-[17px] leading-relaxed break-words">
        {shown.map((block) => (
          <PreviewBlock key={block.id} block={block} />
        ))}
      </div>
      <MoreButton left={left} onMore={showMore} />
      {names.length === 0 ? null : (
        <p className="mt-4 text-sm text-soft">
          {preview.names} {messages.list(names)}
        </p>
      )}
    </section>
  );
}
