import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectionDraft } from '#article/corrections/entity-correction.ts';
import type { DoubtfulName } from '#article/find-doubtful-names.ts';
import { useLanguage } from '#i18n/use-language.ts';
import {
  correctionsQuery,
  forgetCorrection,
  keepCorrection,
  makeCorrection,
} from '#queries/kept/corrections-query.ts';

/** What was answered last, and can be undone. */
interface Last {
  readonly id: string;
  readonly surface: string;
}

/** The names that are still to be checked, and what the reader answers. What it gives: */
export type Answers = ReturnType<typeof useAnswers>;

/**
 * Keeps the answers while the names are shown. A name that was answered goes at once, before the article is read anew, and is there again
 * where the device refuses the answer or the reader takes it back.
 */
export function useAnswers(doubtful: readonly DoubtfulName[]) {
  const { corrections } = useLanguage().messages;
  const client = useQueryClient();
  const { data: kept } = useQuery(correctionsQuery());
  const [answered, setAnswered] = useState<ReadonlyMap<string, string>>(new Map());
  const [last, setLast] = useState<Last | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const names = doubtful.filter(({ key }) => kept?.has(answered.get(key) ?? '') !== true);
  /** Notes a correction of the name that is on the device. */
  const note = ({ surface, key }: DoubtfulName, id: string, words: string) => {
    setAnswered((before) => new Map(before).set(key, id));
    setLast({ id, surface });
    setSaid(words);
  };
  const answer = async (name: DoubtfulName, draft: CorrectionDraft, words: string) => {
    const correction = makeCorrection(draft);
    setAnswered((before) => new Map(before).set(name.key, correction.id));
    const written = await keepCorrection(client, correction);
    if (written.ok) note(name, correction.id, words);
    else setSaid(corrections.notKept);
  };
  const undo = async () => {
    if (last === null) return;
    const forgotten = await forgetCorrection(client, last.id);
    if (forgotten.ok) setLast(null);
    setSaid(forgotten.ok ? corrections.undone : corrections.notUndone);
  };
  return { names, said, last, note, answer, undo };
}
