import { useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { keepPicture, removePicture, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext } from '#features/reading-article/own-context.ts';
import { announce } from '#ui/announce.ts';
import { readPicture, type PictureRefusal } from './read-picture.ts';

/** The reader's picture in a slot, and what they can do with it. */
export function useOwnPicture(blockId: string) {
  const client = useQueryClient();
  const { articleId, pictures } = use(OwnContext);
  const { messages } = useLanguage();
  const [refusal, setRefusal] = useState<PictureRefusal | null>(null);
  /** What was taken out last, until the page is left. */
  const [removed, setRemoved] = useState<KeptPicture | null>(null);
  const picture = pictures.get(blockId) ?? null;

  const keep = async (next: KeptPicture) => {
    const kept = await keepPicture(client, next);
    setRefusal(kept.ok ? null : 'not-kept');
    if (!kept.ok) return;
    setRemoved(null);
    announce(messages.picture.added);
  };
  const add = async (file: Blob | null | undefined) => {
    if (file == null || articleId === null) return;
    const read = await readPicture(file);
    if (!read.ok) {
      setRefusal(read.error);
      return;
    }
    // The words belonged to the picture before.
    await keep({ articleId, blockId, alt: '', ...read.value });
  };
  const remove = async () => {
    if (picture === null) return;
    const gone = await removePicture(client, picture);
    if (!gone.ok) return;
    setRemoved(picture);
    announce(messages.picture.removed);
  };
  return {
    picture,
    refusal,
    canChange: articleId !== null,
    canPutBack: removed !== null && picture === null,
    add: (file: Blob | null | undefined) => void add(file),
    remove: () => void remove(),
    putBack: () => {
      if (removed !== null) void keep(removed);
    },
    describe: (alt: string) => {
      if (picture !== null) void keepPicture(client, { ...picture, alt: alt.trim() });
    },
  };
}

/** What `useOwnPicture` gives. */
export type OwnPicture = ReturnType<typeof useOwnPicture>;
