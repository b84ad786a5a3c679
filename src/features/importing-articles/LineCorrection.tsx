import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { applyReaderChanges, lineKindOf } from '#article/apply-reader-changes.ts';
import type { Article } from '#article/article.ts';
import { LINE_KINDS } from '#article/kind-override.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { forgetKind, keepKind, kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { articlePath } from '#urls/paths.ts';
import { announce } from '#ui/announce.ts';

const CHOICE =
  'min-h-11 rounded-[10px] border border-hair px-3 aria-pressed:border-ink aria-pressed:font-semibold';

/** What a line is: one press says so, as in the article itself, and another takes it back. */
export function LineCorrection(props: { article: Article; blockId: string; words: string }) {
  const { article, blockId } = props;
  const { kind, preview } = useLanguage().messages;
  const client = useQueryClient();
  const { data: kinds } = useQuery(kindOverridesQuery(article.id));
  const [isRefused, setIsRefused] = useState(false);
  const changed = useMemo(() => applyReaderChanges(article, kinds?.values() ?? [], []), [article, kinds]);
  const block = changed.article.blocks.find(({ id }) => id === blockId);
  const line = changed.lines.get(blockId);
  const override = changed.kinds.placed.get(blockId) ?? null;
  const answer = async (change: ReturnType<typeof keepKind>, words: string) => {
    setIsRefused(false);
    const kept = await change;
    setIsRefused(!kept.ok);
    if (kept.ok) announce(words);
  };
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2 text-sm">
      {block === undefined || line === undefined ? null : (
        <div role="group" aria-label={preview.whatIs(props.words)} className="flex flex-wrap gap-2">
          {LINE_KINDS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === lineKindOf(block)}
              className={CHOICE}
              onClick={() => {
                const word = { articleId: article.id, blockId: line.id, line, kind: each };
                void answer(keepKind(client, word, override), kind.changed(kind.names[each]));
              }}
            >
              {kind.names[each]}
            </button>
          ))}
          {/* It stays where it is when there is nothing to take back, so that the focus does. */}
          <button
            type="button"
            aria-disabled={override === null}
            className="min-h-11 px-2 underline underline-offset-4 aria-disabled:opacity-60"
            onClick={() => {
              if (override !== null) void answer(forgetKind(client, override), kind.takenBack);
            }}
          >
            {kind.takeBack}
          </button>
        </div>
      )}
      <Link
        to={articlePath(article.id, blockId)}
        className="flex min-h-11 items-center underline underline-offset-4"
      >
        {preview.openThere}
      </Link>
      <p role="status" className="w-full empty:hidden">
        {isRefused ? kind.notKept : null}
      </p>
    </div>
  );
}
