import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KindOverride } from '#article/kind-override.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { saveEdit, undoEdit, type BeforeEdit, type EditTrouble } from '#queries/edit-article.ts';
import { useDraft } from '#ui/use-draft.ts';
import { decodeDraft, toDraft, toEdit, withText, type EditDraft } from './edit-draft.ts';

/** What became of the last thing that was asked for. */
export type EditStatus = EditTrouble | 'idle' | 'nothing' | 'saving' | 'saved' | 'undone' | 'not-undone';

/** The fields of an article that is being edited, kept as a draft, and the ways to save, to undo and to discard. */
export function useEdit(own: OwnArticle, kinds: ReadonlyMap<string, KindOverride>) {
  const client = useQueryClient();
  const kept = useDraft(`dramatis.edit-draft.${own.articleId}`);
  const [isResumed, setIsResumed] = useState(() => decodeDraft(kept.text) !== null);
  const [status, setStatus] = useState<EditStatus>('idle');
  const [before, setBefore] = useState<BeforeEdit | null>(null);
  const latest = useRef(kept.text);
  useEffect(() => {
    latest.current = kept.text;
  }, [kept.text]);
  const unchanged = useMemo(() => toDraft(own, kinds), [own, kinds]);
  const draft = useMemo(() => decodeDraft(kept.text) ?? unchanged, [kept.text, unchanged]);
  const change = (next: EditDraft) => {
    const isSame = JSON.stringify(next) === JSON.stringify(unchanged);
    kept.change(isSame ? '' : JSON.stringify(next));
    setStatus('idle');
  };

  const save = async () => {
    if (status === 'saving') return;
    if (kept.text === '') return setStatus('nothing');
    const saving = kept.text;
    setStatus('saving');
    const saved = await saveEdit(client, own, toEdit(draft));
    if (!saved.ok) return setStatus(saved.error);
    // What was typed meanwhile is a draft still.
    if (latest.current === saving) kept.change('');
    setBefore(saved.value);
    setIsResumed(false);
    setStatus('saved');
  };
  const undo = async () => {
    if (before === null) return;
    const isDone = await undoEdit(client, before);
    setStatus(isDone ? 'undone' : 'not-undone');
    if (isDone) setBefore(null);
  };
  return {
    draft,
    isChanged: kept.text !== '',
    isKept: kept.isKept,
    isResumed,
    status,
    canUndo: before !== null,
    change,
    changeText: (text: string) => change(withText(draft, text)),
    save,
    undo,
    discard: () => change(unchanged),
  };
}
