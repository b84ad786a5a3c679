import { memo, use } from 'react';
import type { Article } from '#article/article.ts';
import { BlockView } from './BlockView.tsx';
import { isPassageChosen } from './filter-passages.ts';
import { ImageGroup } from './ImageGroup.tsx';
import { ReadingContext } from './reading-context.ts';
import { toPassages } from './to-passages.ts';

/** The blocks of the article in order, those without the chosen entities stepping back. */
export const ArticleBody = memo(function ArticleBody(props: { article: Article }) {
  const { filter } = use(ReadingContext);
  return toPassages(props.article.blocks).map((passage) =>
    passage.kind === 'images' ? (
      <ImageGroup key={passage.images[0]?.block.id} images={passage.images} />
    ) : (
      <BlockView
        key={passage.block.id}
        block={passage.block}
        isAway={!isPassageChosen(passage.block, filter)}
      />
    ),
  );
});
