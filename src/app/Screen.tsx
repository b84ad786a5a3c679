import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { libraryPath } from '#urls/paths.ts';

/** A page that is not there, or broke: what happened in plain words, and the way on. */
export function Screen(props: { title: string; hint: string; detail?: string | null; children?: ReactNode }) {
  const { messages } = useLanguage();
  return (
    <div className="mx-auto max-w-[560px] px-5 pt-24 pb-24">
      <title>{`${props.title} · Dramatis`}</title>
      <h1
        tabIndex={-1}
        className="mb-3 font-serif text-[33px] leading-[1.1] font-medium tracking-[-0.018em] text-balance"
      >
        {props.title}
      </h1>
      <p className="mb-7 text-pretty text-soft">{props.hint}</p>
      <p className="flex flex-wrap gap-3">
        {props.children}
        <Link
          to={libraryPath()}
          className="inline-flex min-h-11 items-center rounded-[10px] border border-hair bg-raised px-4 text-[15px]"
        >
          {messages.states.backToLibrary}
        </Link>
      </p>
      {props.detail === undefined || props.detail === null ? null : (
        <details className="mt-8 text-[13px] text-soft">
          <summary className="cursor-pointer">{messages.states.detail}</summary>
          <code className="mt-2 block break-words">{props.detail}</code>
        </details>
      )}
    </div>
  );
}
