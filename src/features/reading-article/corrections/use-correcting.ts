import { useState } from 'react';
import type { CorrectionKind } from '#article/corrections/entity-correction.ts';
import type { Article } from '#article/article.ts';
import type { Library } from '#article/library.ts';
import type { Asked } from './CorrectionSheet.tsx';
import { toSubject, type AskedMention } from './find-mention.ts';

/** The mention that is being corrected, and whether its sheet is open. */
export function useCorrecting(article: Article, library: Library) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const ask = (mention: AskedMention, action: CorrectionKind | null) => {
    const subject = toSubject(article, library, mention);
    if (subject === null) return;
    setAsked({ subject, mention, action });
    setIsOpen(true);
  };
  return { asked, isOpen, setIsOpen, ask };
}
