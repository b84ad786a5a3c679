import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Article } from '#article/article.ts';
import { articleQuery } from '#queries/article-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { articleLibraryQuery, type ArticleLibrary } from '#queries/parts/article-library-query.ts';
import { ArticleView } from './ArticleView.tsx';
import { OwnChanges } from './OwnChanges.tsx';

/** The page of one article. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { data: article } = useSuspenseQuery(articleQuery(id));
  return library.total === undefined ? (
    <Page article={article} known={{ library, related: null }} />
  ) : (
    <OfLargeLibrary article={article} />
  );
}

function OfLargeLibrary({ article }: { article: Article }) {
  const { data: known } = useSuspenseQuery(articleLibraryQuery(article.id));
  return <Page article={article} known={known} />;
}

function Page({ article, known }: { article: Article; known: ArticleLibrary }) {
  // The key starts the page anew for another article: finder and peek card belong to one.
  return (
    <OwnChanges key={article.id} article={article}>
      {(changed) => <ArticleView article={changed} {...known} />}
    </OwnChanges>
  );
}
