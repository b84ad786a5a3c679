import { useQuery } from '@tanstack/react-query';
import type { ChosenArticles, OfflineChoice } from '#article/offline-choice.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { choosableQuery } from '#queries/choosable-query.ts';
import { Section } from '#ui/Section.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';

/** What the worker says of the choice, and how it hears of another one. */
export interface ChooseOfflineProps {
  articles: ChosenArticles;
  /** Bytes that are kept of an edition whose reader has chosen nothing. */
  unaskedBytes: number;
  isSaving: boolean;
  /** Why not everything could be kept, as a sentence; null while nothing went wrong. */
  failure: string | null;
  /** False where there is nobody who hears of it yet. */
  onChoose: (choice: OfflineChoice) => boolean;
}

/** Which articles of a large edition this device keeps for reading offline. */
export function ChooseOffline(props: ChooseOfflineProps) {
  const { choosingOffline } = useLanguage().messages;
  const { data: root, isError } = useQuery(choosableQuery());
  if (root === null) return null;
  const { articles, unaskedBytes } = props;
  return (
    <Section title={choosingOffline.title}>
      <p className="text-[15px] leading-relaxed">{choosingOffline.intro(articles.total)}</p>
      {articles.isDefault ? (
        <p className="mt-2 text-[15px] text-soft">{choosingOffline.unasked(unaskedBytes)}</p>
      ) : null}
      {isError ? <p className="mt-2 text-[15px]">{choosingOffline.unread}</p> : null}
      {root === undefined ? null : <ChoiceForm {...props} root={root} />}
    </Section>
  );
}
