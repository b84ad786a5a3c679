import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lineKindOf } from '#article/apply-reader-changes.ts';
import type { Block } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import { LINE_KINDS, type KindOverride, type LineKind } from '#article/kind-override.ts';
import type { KeptLine } from '#article/place-records.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { forgetKind, keepKind } from '#queries/kept/kind-overrides-query.ts';
import { announce } from '#ui/announce.ts';
import { Sheet } from '#ui/Sheet.tsx';

const CHOICE =
  'min-h-11 rounded-[10px] border border-hair px-4 text-left aria-pressed:border-ink aria-pressed:font-semibold';

interface AskedLine {
  readonly articleId: ArticleId;
  readonly block: Block;
  /** The same line as the edition prints it. */
  readonly line: KeptLine;
  /** What the reader said before, so that there is something to take back. */
  readonly override: KindOverride | null;
}

/** Asks what a line is: one press changes it, another changes it back. Loaded when it is first asked. */
export function KindSheet(props: AskedLine & { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.kind.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      // The control that opened it may be gone with the line's old shape.
      finalFocus={() => document.getElementById(props.block.id)}
    >
      <KindChoices {...props} onKept={() => props.onOpenChange(false)} />
    </Sheet>
  );
}

/** The kinds, and the way back. It goes once the device has the answer; else it says that it has not. */
function KindChoices(props: AskedLine & { onKept: () => void }) {
  const { messages } = useLanguage();
  const client = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  const { articleId, line, override } = props;
  const now = lineKindOf(props.block);
  const answer = async (change: ReturnType<typeof keepKind>, words: string) => {
    setIsRefused(false);
    const kept = await change;
    setIsRefused(!kept.ok);
    if (!kept.ok) return;
    announce(words);
    props.onKept();
  };
  const choose = (kind: LineKind) =>
    answer(
      keepKind(client, { articleId, blockId: line.id, line, kind }, override),
      messages.kind.changed(messages.kind.names[kind]),
    );
  return (
    <>
      <p className="mb-4 text-sm text-soft">{messages.kind.hint}</p>
      <div role="group" aria-label={messages.kind.title} className="flex flex-col gap-2">
        {LINE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === now}
            onClick={() => void choose(kind)}
            className={CHOICE}
          >
            {messages.kind.names[kind]}
          </button>
        ))}
      </div>
      {override === null ? null : (
        <button
          type="button"
          onClick={() => void answer(forgetKind(client, override), messages.kind.takenBack)}
          className="mt-4 min-h-11 text-sm underline underline-offset-[0.25em]"
        >
          {messages.kind.takeBack}
        </button>
      )}
      <p role="status" className="text-sm">
        {isRefused ? <span className="block pt-3">{messages.kind.notKept}</span> : null}
      </p>
    </>
  );
}
