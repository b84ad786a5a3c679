import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { articleQuery } from '#queries/article-query.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { ArticleView } from './ArticleView.tsx';
import { OwnChanges } from './OwnChanges.tsx';

/** The page of one article. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { data: article } = useSuspenseQuery(articleQuery(id));
  // The key starts the page anew for another article: finder and peek card belong to one.
  return (
    <OwnChanges key={article.id} article={article}>
      {(changed) => <ArticleView article={changed} library={library} />}
    </OwnChanges>
  );
}
