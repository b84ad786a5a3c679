import { useEffect, useId, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import type { Candidate } from '#queries/keep-candidate.ts';
import { Action } from '#ui/Action.tsx';
import { PreviewArticle } from './PreviewArticle.tsx';
import { PreviewSource } from './PreviewSource.tsx';

/** An article before it is kept: what its source prints beside what it would read like. */
export function Preview(props: {
  candidate: Candidate;
  /** From 1. */
  number: number;
  of: number;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const { candidate, number, of } = props;
  const { preview } = useLanguage().messages;
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    title.current?.focus();
    // It opens below what the reader pressed: the window goes to where it begins.
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  const count = (fate: Candidate['printed'][number]['fate']) =>
    candidate.printed.filter((line) => line.fate === fate).length;
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-hair pt-6">
      <h2 ref={title} id={id} tabIndex={-1} className="font-serif text-[22px] leading-tight font-medium">
        {of === 1 ? preview.title : preview.titleOf(number, of)}
      </h2>
      <p className="mt-2 text-[15px] text-soft">
        {preview.hint}{' '}
        {candidate.printed.length === 0
          ? preview.noSource
          : preview.counts(count('kept'), count('told'), count('dropped'))}
      </p>
      <div className="mt-6 grid gap-8 wide:grid-cols-2">
        <PreviewSource printed={candidate.printed} lang={candidate.own.article.lang} />
        <PreviewArticle article={candidate.own.article} />
      </div>
      {/* A long article is decided upon wherever the reader has seen enough of it. */}
      <div className="sticky bottom-0 mt-6 flex flex-wrap gap-2 border-t border-hair bg-paper py-3">
        <Action isMain onClick={props.onSave}>
          {preview.save}
        </Action>
        <Action onClick={props.onDiscard}>{preview.discard}</Action>
      </div>
    </section>
  );
}
