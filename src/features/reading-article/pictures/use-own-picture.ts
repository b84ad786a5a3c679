import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { keepPicture, removePicture, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { OwnContext } from '#features/reading-article/own-context.ts';
import { announce } from '#ui/announce.ts';
import { readPicture, type PictureRefusal } from './read-picture.ts';

/** A file as a browser's events hand it over. */
export type GivenFile = Blob | null | undefined;

/**
 * The reader's picture in a slot, and what they can do with it. Changes are written one after another, each upon
 * what the one before has left; of several files the one chosen last stays.
 */
export function useOwnPicture(blockId: string) {
  const client = useQueryClient();
  const { articleId, picturesAre, pictures, lines, onReadPictures } = use(OwnContext);
  const { messages } = useLanguage();
  const [refusal, setRefusal] = useState<PictureRefusal | null>(null);
  /** What was here before the last change, until the page is left. */
  const [before, setBefore] = useState<KeptPicture | null>(null);
  const picture = pictures.get(blockId) ?? null;
  const line = lines.get(blockId) ?? null;
  const changes = useChangesInOrder(picture);

  const keep = async (next: Omit<KeptPicture, 'articleId' | 'blockId' | 'line'>) => {
    if (articleId === null) return false;
    const kept = await keepPicture(client, { ...next, articleId, blockId, line }, changes.latest());
    setRefusal(kept.ok ? null : 'not-kept');
    if (!kept.ok) return false;
    changes.setLatest(kept.value.picture);
    setBefore(kept.value.before);
    announce(messages.picture.added);
    return true;
  };
  const add = async (file: GivenFile) => {
    if (file == null || articleId === null) return;
    if (picturesAre !== 'known') {
      await onReadPictures();
      // Also when that worked: the slot may turn out to hold a picture, and the reader must see it first.
      setRefusal('not-read');
      return;
    }
    const isLast = changes.begin();
    const read = await readPicture(file);
    if (!isLast()) return;
    if (!read.ok) {
      setRefusal(read.error);
      return;
    }
    // The words belonged to the picture before.
    await changes.inOrder(async () => isLast() && (await keep({ ...read.value, alt: '' })));
  };
  const readAgain = async () => {
    setRefusal((await onReadPictures()) ? null : 'not-read');
  };
  const remove = async () => {
    const now = changes.latest();
    if (now === null) return false;
    const gone = await removePicture(client, now);
    if (!gone.ok) return false;
    changes.setLatest(null);
    setRefusal(null);
    setBefore(now);
    announce(messages.picture.removed);
    return true;
  };
  const describe = async (alt: string) => {
    const now = changes.latest();
    if (now === null) return false;
    const kept = await keepPicture(client, { ...now, line, alt: alt.trim() }, now);
    if (!kept.ok) return false;
    changes.setLatest(kept.value.picture);
    announce(messages.picture.described);
    return true;
  };
  return {
    picture,
    refusal,
    picturesAre,
    canTake: articleId !== null,
    /** What can be brought back: a picture taken out, or the one before this one. */
    canPutBack: before !== null && picturesAre === 'known',
    add: (file: GivenFile) => void add(file),
    readAgain: () => void readAgain(),
    putBack: () => {
      changes.begin();
      if (before !== null) void changes.inOrder(() => keep(before));
    },
    /** Both say whether the device has done it. */
    remove: () => {
      changes.begin();
      return changes.inOrder(remove);
    },
    describe: (alt: string) => changes.inOrder(() => describe(alt)),
  };
}

/** What `useOwnPicture` gives. */
export type OwnPicture = ReturnType<typeof useOwnPicture>;

/** Has changes of one slot wait for each other, and knows what the last has left before the page shows it. */
function useChangesInOrder(shown: KeptPicture | null) {
  const latest = useRef(shown);
  const count = useRef(0);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = shown;
  }, [shown]);
  return {
    latest: () => latest.current,
    setLatest: (picture: KeptPicture | null) => {
      latest.current = picture;
    },
    /** Begins a change of the picture itself; what it gives back tells whether no later one has begun since. */
    begin: () => {
      const number = (count.current += 1);
      return () => number === count.current;
    },
    inOrder: (change: () => Promise<boolean>): Promise<boolean> => {
      const done = waiting.current.then(change, change);
      waiting.current = done;
      return done;
    },
  };
}
