import { useEffect, useMemo, useRef } from 'react';
import type { KindOverride } from '#article/kind-override.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { useDraft } from '#ui/use-draft.ts';
import { decodeDraft, encodeDraft, toDraft, toVersion, type EditDraft } from './edit-draft.ts';

/** Names the draft of an article on this device. */
export function toDraftKey(articleId: string): string {
  return `dramatis.edit-draft.${articleId}`;
}

/** The fields of an article that is being edited: as it is, or as they were left. */
export function useEditDraft(own: OwnArticle, kinds: ReadonlyMap<string, KindOverride>) {
  const kept = useDraft(toDraftKey(own.articleId));
  const latest = useRef(kept.text);
  useEffect(() => {
    latest.current = kept.text;
  }, [kept.text]);
  const unchanged = useMemo(() => toDraft(own, kinds), [own, kinds]);
  const version = useMemo(() => toVersion(own, kinds), [own, kinds]);
  const read = useMemo(() => decodeDraft(kept.text), [kept.text]);
  const from = read?.from ?? null;
  const change = (next: EditDraft) => {
    const isSame = JSON.stringify(next) === JSON.stringify(unchanged);
    kept.change(isSame ? '' : encodeDraft({ draft: next, from: from ?? version }));
  };
  /** Ends the draft that has been saved. What was typed meanwhile is one still, of what the article is now. */
  const end = (saved: string) => {
    const typed = latest.current === saved ? null : decodeDraft(latest.current);
    kept.change(typed === null ? '' : encodeDraft({ ...typed, from: null }));
  };
  return {
    draft: read?.draft ?? unchanged,
    unchanged,
    /** The draft as it is kept; empty where there is none. */
    text: kept.text,
    isKept: kept.isKept,
    /** Whether the article has changed since the draft was begun. */
    isOutdated: from !== null && from !== version,
    change,
    end,
  };
}
