import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { keepPicture, removePicture, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext } from '#features/reading-article/own-context.ts';
import { announce } from '#ui/announce.ts';

/** A picture and its words, wherever it belongs. */
export type PictureContent = Pick<KeptPicture, 'blob' | 'alt' | 'width' | 'height'>;

/**
 * Writes what a slot holds, one change after another, each upon what the one before has left. Each says whether the
 * device has done it, and says so to the reader once it has.
 */
export function usePictureWrites(blockId: string) {
  const client = useQueryClient();
  const { articleId, pictures, lines } = use(OwnContext);
  const { messages } = useLanguage();
  /** What was here before the last change, until the page is left. */
  const [before, setBefore] = useState<KeptPicture | null>(null);
  const { findLatest, setLatest, inOrder } = useChangesInOrder(pictures.get(blockId) ?? null);

  const write = async (content: PictureContent) => {
    if (articleId === null) return null;
    const picture = { ...content, articleId, blockId, line: lines.get(blockId) ?? null };
    const kept = await keepPicture(client, picture, findLatest());
    if (!kept.ok) return null;
    setLatest(kept.value.picture);
    return kept.value;
  };
  const keep = async (content: PictureContent) => {
    const change = await write(content);
    if (change === null) return false;
    setBefore(change.before);
    announce(messages.picture.added);
    return true;
  };
  const describe = async (alt: string) => {
    const now = findLatest();
    if (now === null || (await write({ ...now, alt: alt.trim() })) === null) return false;
    announce(messages.picture.described);
    return true;
  };
  const remove = async () => {
    const now = findLatest();
    if (now === null || !(await removePicture(client, now)).ok) return false;
    setLatest(null);
    setBefore(now);
    announce(messages.picture.removed);
    return true;
  };
  return {
    before,
    keep: (content: PictureContent) => inOrder(() => keep(content)),
    describe: (alt: string) => inOrder(() => describe(alt)),
    remove: () => inOrder(remove),
  };
}

/** Has changes wait for each other, and holds what the last has left before the page shows it. */
function useChangesInOrder(shown: KeptPicture | null) {
  const latest = useRef(shown);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = shown;
  }, [shown]);
  const inOrder = (change: () => Promise<boolean>): Promise<boolean> => {
    // A change that broke off is told by its own promise; the next one begins all the same.
    const done = waiting.current.then(change, change);
    waiting.current = done;
    return done;
  };
  return {
    findLatest: () => latest.current,
    setLatest: (picture: KeptPicture | null) => {
      latest.current = picture;
    },
    inOrder,
  };
}
