import { useState } from 'react';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Article } from '#article/article.ts';
import type { Library } from '#article/library.ts';
import type { Asked } from './CorrectionSheet.tsx';
import type { AskedMention } from './find-mention.ts';

/** The mention that is being corrected, and whether its sheet is open. */
export function useCorrecting(article: Article, library: Library) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const ask = (mention: AskedMention, action: CorrectionKind | null) => {
    const { entity, candidates } = mention.mention;
    const of = article.entities.find(({ id }) => id === entity) ?? library.entities.get(entity);
    if (of === undefined) return;
    const subject = { articleId: article.id, printed: mention.printed, of, candidates, isMarked: true };
    setAsked({ subject, mention, action });
    setIsOpen(true);
  };
  return { asked, isOpen, setIsOpen, ask };
}
