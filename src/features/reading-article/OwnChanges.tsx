import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { applyReaderChanges } from '#article/apply-reader-changes.ts';
import type { Article, Block } from '#article/article.ts';
import type { KindOverride } from '#article/kind-override.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { picturesQuery, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext, type Own } from './own-context.ts';

const KindSheet = lazy(async () => ({ default: (await import('./kinds/KindSheet.tsx')).KindSheet }));

const NO_KINDS: ReadonlyMap<string, KindOverride> = new Map();
const NO_PICTURES: ReadonlyMap<string, KeptPicture> = new Map();

const PICTURES_ARE = { pending: 'being-read', success: 'known', error: 'unreadable' } as const;

/** Gives what is within it the article as the reader has changed it, and the way to change it further. */
export function OwnChanges(props: { article: Article; children: (article: Article) => ReactNode }) {
  const { article } = props;
  const { data: kinds = NO_KINDS } = useQuery(kindOverridesQuery(article.id));
  const { data: pictures = NO_PICTURES, status, refetch } = useQuery(picturesQuery(article.id));
  const [asked, setAsked] = useState<Block | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const changed = useMemo(
    () => applyReaderChanges(article, kinds.values(), pictures.values()),
    [article, kinds, pictures],
  );
  const block = asked === null ? undefined : changed.article.blocks.find(({ id }) => id === asked.id);
  const line = asked === null ? undefined : changed.lines.get(asked.id);
  useEffect(() => {
    // The line that had the focus may have been set anew as another element.
    if (block !== undefined && document.activeElement === document.body)
      document.getElementById(block.id)?.focus({ preventScroll: true });
  }, [block]);
  const own = useMemo(
    (): Own => ({
      articleId: article.id,
      picturesAre: PICTURES_ARE[status],
      pictures: changed.pictures.placed,
      lines: changed.lines,
      unplaced: { pictures: changed.pictures.unplaced, kinds: changed.kinds.unplaced },
      onReadPictures: async () => (await refetch()).isSuccess,
      onAskKind: (line: Block) => {
        setAsked(line);
        setIsOpen(true);
      },
    }),
    [article.id, status, changed, refetch],
  );
  return (
    <OwnContext value={own}>
      {props.children(changed.article)}
      {asked === null || line === undefined ? null : (
        <Suspense fallback={null}>
          <KindSheet
            articleId={article.id}
            block={block ?? asked}
            line={line}
            override={changed.kinds.placed.get(asked.id) ?? null}
            isOpen={isOpen}
            onOpenChange={setIsOpen}
          />
        </Suspense>
      )}
    </OwnContext>
  );
}
