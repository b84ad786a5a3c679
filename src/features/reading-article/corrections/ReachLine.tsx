import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { reachQuery } from '#queries/reach-query.ts';

/** How many mentions in how many articles a correction would change. */
export function ReachLine(props: { draft: CorrectionDraft }) {
  const { corrections } = useLanguage().messages;
  // A letter more is no reason to say for a moment that nothing is known.
  const { data, isError } = useQuery({ ...reachQuery(props.draft), placeholderData: keepPreviousData });
  if (isError) return corrections.uncounted;
  if (data === undefined) return corrections.counting;
  return data.mentions === 0 ? corrections.reachNone : corrections.reach(data.mentions, data.articles);
}
