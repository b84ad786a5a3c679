import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { applyReaderChanges } from '#article/apply-reader-changes.ts';
import type { Article, Block } from '#article/article.ts';
import type { LineKind } from '#article/kind-override.ts';
import { kindOverridesQuery } from '#queries/kept/kind-overrides-query.ts';
import { picturesQuery, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext } from './own-context.ts';

const KindSheet = lazy(async () => ({ default: (await import('./kinds/KindSheet.tsx')).KindSheet }));

const NO_KINDS: ReadonlyMap<string, LineKind> = new Map();
const NO_PICTURES: ReadonlyMap<string, KeptPicture> = new Map();

/** Gives what is within it the article as the reader has changed it, and the way to change it further. */
export function OwnChanges(props: { article: Article; children: (article: Article) => ReactNode }) {
  const { article } = props;
  const { data: kinds = NO_KINDS } = useQuery(kindOverridesQuery(article.id));
  const { data: pictures = NO_PICTURES } = useQuery(picturesQuery(article.id));
  const [asked, setAsked] = useState<Block | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const changed = useMemo(() => applyReaderChanges(article, kinds, pictures), [article, kinds, pictures]);
  const line = asked === null ? undefined : changed.blocks.find(({ id }) => id === asked.id);
  useEffect(() => {
    // The line that had the focus may have been set anew as another element.
    if (line !== undefined && document.activeElement === document.body)
      document.getElementById(line.id)?.focus({ preventScroll: true });
  }, [line]);
  const own = useMemo(
    () => ({
      articleId: article.id,
      pictures,
      onAskKind: (block: Block) => {
        setAsked(block);
        setIsOpen(true);
      },
    }),
    [article.id, pictures],
  );
  return (
    <OwnContext value={own}>
      {props.children(changed)}
      {asked === null ? null : (
        <Suspense fallback={null}>
          <KindSheet
            articleId={article.id}
            block={line ?? asked}
            isChanged={kinds.has(asked.id)}
            isOpen={isOpen}
            onOpenChange={setIsOpen}
          />
        </Suspense>
      )}
    </OwnContext>
  );
}
