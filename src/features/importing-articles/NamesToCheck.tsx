import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Article } from '#article/article.ts';
import { applyCorrections } from '#article/corrections/apply-corrections.ts';
import { findDoubtfulNames } from '#article/find-doubtful-names.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { correctionsQuery } from '#queries/kept/corrections-query.ts';
import { checkNamesPath } from '#urls/check-names.ts';

/** How many names of an article are doubtful after all that the reader has corrected, and the way to them; nothing for none. */
export function NamesToCheck({ article }: { article: Article }) {
  const { checking } = useLanguage().messages;
  const { data: corrections } = useQuery(correctionsQuery());
  const count = useMemo(
    () => findDoubtfulNames(applyCorrections(article, corrections?.values() ?? [])).length,
    [article, corrections],
  );
  if (count === 0) return null;
  return (
    <p className="mt-1">
      <Link
        to={checkNamesPath(article.id)}
        className="inline-block py-1 text-soft underline underline-offset-4 hover:text-ink"
      >
        {checking.toCheck(count)}
      </Link>
    </p>
  );
}
