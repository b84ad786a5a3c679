import { useLanguage } from '#i18n/use-language.ts';
import { Action } from '#ui/Action.tsx';

/** Shows more of a long list; nothing where all of it is shown. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  const { preview } = useLanguage().messages;
  if (left === 0) return null;
  return <Action onClick={onMore}>{preview.more(left)}</Action>;
}
