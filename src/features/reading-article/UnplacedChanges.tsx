import { lazy, Suspense, use, useId, useRef, useState } from 'react';
import type { Block } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext } from './own-context.ts';
import type { EmptySlot } from './pictures/UnplacedPicture.tsx';

const UnplacedKind = lazy(async () => ({
  default: (await import('./kinds/UnplacedKind.tsx')).UnplacedKind,
}));
const UnplacedPicture = lazy(async () => ({
  default: (await import('./pictures/UnplacedPicture.tsx')).UnplacedPicture,
}));
const RemovedPicture = lazy(async () => ({
  default: (await import('./pictures/RemovedPicture.tsx')).RemovedPicture,
}));

/**
 * What the reader has put at lines that this edition no longer prints: it is shown, and goes only when they say so.
 * Nothing where everything has its place.
 */
export function UnplacedChanges(props: { blocks: readonly Block[] }) {
  const { language, messages } = useLanguage();
  const { unplaced, pictures } = use(OwnContext);
  const [removed, setRemoved] = useState<KeptPicture | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  if (unplaced.pictures.length === 0 && unplaced.kinds.length === 0 && removed === null) return null;
  const slots = findEmptySlots(props.blocks, new Set(pictures.keys()));
  const toHeading = () => heading.current?.focus({ preventScroll: true });
  return (
    <section
      lang={language}
      aria-labelledby={headingId}
      className="mt-10 border-t border-hair pt-4 text-sm text-soft print:hidden"
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className="mb-3 font-semibold">
        {messages.picture.leftOver}
      </h2>
      <Suspense fallback={null}>
        <ul className="flex flex-col gap-6">
          {unplaced.pictures.map((picture) => (
            <UnplacedPicture
              key={picture.blockId}
              picture={picture}
              slots={slots}
              onRemoved={() => {
                setRemoved(picture);
                toHeading();
              }}
            />
          ))}
          {unplaced.kinds.map((override) => (
            <UnplacedKind key={override.blockId} override={override} onForgotten={toHeading} />
          ))}
        </ul>
        {removed === null ? null : (
          <RemovedPicture
            picture={removed}
            onPutBack={() => {
              setRemoved(null);
              toHeading();
            }}
          />
        )}
      </Suspense>
    </section>
  );
}

function findEmptySlots(blocks: readonly Block[], taken: ReadonlySet<string>): EmptySlot[] {
  const images = blocks.filter((block) => block.kind === 'image');
  return images.flatMap(({ id, caption }, at) =>
    taken.has(id) ? [] : [{ blockId: id, number: at + 1, total: images.length, caption: caption.text }],
  );
}
