import { useQueryClient } from '@tanstack/react-query';
import { lineKindOf } from '#article/apply-reader-changes.ts';
import type { Block } from '#article/article.ts';
import type { ArticleId } from '#article/ids.ts';
import { LINE_KINDS, type LineKind } from '#article/kind-override.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { keepKind } from '#queries/kept/kind-overrides-query.ts';
import { announce } from '#ui/announce.ts';
import { Sheet } from '#ui/Sheet.tsx';

const CHOICE =
  'min-h-11 rounded-[10px] border border-hair px-4 text-left aria-pressed:border-ink aria-pressed:font-semibold';

/** Asks what a line is: one press changes it, another changes it back. Loaded when it is first asked. */
export function KindSheet(props: {
  articleId: ArticleId;
  block: Block;
  /** Whether the reader has spoken before, so that there is something to take back. */
  isChanged: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { block, articleId } = props;
  const { messages } = useLanguage();
  const client = useQueryClient();
  const now = lineKindOf(block);
  const choose = (kind: LineKind | null) => {
    props.onOpenChange(false);
    // A failure is told by the page's notice, and the line is again what it was.
    void keepKind(client, articleId, block.id, kind);
    announce(kind === null ? messages.kind.takenBack : messages.kind.changed(messages.kind.names[kind]));
  };
  return (
    <Sheet
      title={messages.kind.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      // The control that opened it may be gone with the line's old shape.
      finalFocus={() => document.getElementById(block.id)}
    >
      <p className="mb-4 text-sm text-soft">{messages.kind.hint}</p>
      <div role="group" aria-label={messages.kind.title} className="flex flex-col gap-2">
        {LINE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === now}
            onClick={() => choose(kind)}
            className={CHOICE}
          >
            {messages.kind.names[kind]}
          </button>
        ))}
      </div>
      {props.isChanged ? (
        <button
          type="button"
          onClick={() => choose(null)}
          className="mt-4 min-h-11 text-sm underline underline-offset-[0.25em]"
        >
          {messages.kind.takeBack}
        </button>
      ) : null}
    </Sheet>
  );
}
