import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { KindOverride } from '#article/kind-override.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { beforeEditQuery, isAsSaved, saveEdit, undoEdit, type EditTrouble } from '#queries/edit-article.ts';
import { toEdit, withText, type EditDraft } from './edit-draft.ts';
import { useEditDraft } from './use-edit-draft.ts';

/** What became of the last thing that was asked for. */
export type EditStatus = EditTrouble | 'idle' | 'nothing' | 'saving' | 'saved' | 'undone' | 'not-undone';

/** The fields of an article that is being edited, kept as a draft, and the ways to save, to undo and to discard. */
export function useEdit(own: OwnArticle, kinds: ReadonlyMap<string, KindOverride>) {
  const client = useQueryClient();
  const { draft, unchanged, text, isKept, isOutdated, ...kept } = useEditDraft(own, kinds);
  const { data: before = null } = useQuery(beforeEditQuery(own.articleId));
  const [isResumed, setIsResumed] = useState(text !== '');
  const [status, setStatus] = useState<EditStatus>('idle');
  const isSaving = useRef(false);
  const canUndo = before !== null && isAsSaved(before, own);
  const change = (next: EditDraft) => {
    kept.change(next);
    setStatus((now) => (now === 'saving' ? now : 'idle'));
  };
  const save = async () => {
    if (isSaving.current) return;
    if (text === '') return setStatus('nothing');
    isSaving.current = true;
    setStatus('saving');
    const saved = await saveEdit(client, own, toEdit(draft));
    isSaving.current = false;
    if (!saved.ok) return setStatus(saved.error);
    kept.end(text);
    setIsResumed(false);
    setStatus('saved');
  };
  const undo = async () => {
    if (canUndo) setStatus((await undoEdit(client, before)) ? 'undone' : 'not-undone');
  };
  return {
    draft,
    isChanged: text !== '',
    isKept,
    isResumed,
    isOutdated,
    status,
    canUndo,
    change,
    changeText: (words: string) => change(withText(draft, words)),
    save,
    undo,
    discard: () => change(unchanged),
  };
}
