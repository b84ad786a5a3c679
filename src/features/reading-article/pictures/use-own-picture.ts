import { use, useEffect, useEffectEvent, useRef, useState } from 'react';
import { OwnContext, type Own } from '#features/reading-article/own-context.ts';
import { readPicture, type PictureRefusal } from './read-picture.ts';
import { usePictureWrites, type PictureContent } from './use-picture-writes.ts';

/** A file as a browser's events hand it over. */
export type GivenFile = Blob | null | undefined;

/** The reader's picture in a slot, and what they can do with it. Of several files the one chosen last stays. */
export function useOwnPicture(blockId: string) {
  const { articleId, picturesAre, pictures, onReadPictures } = use(OwnContext);
  const [refusal, setRefusal] = useState<PictureRefusal | null>(null);
  const { before, keep, describe, remove } = usePictureWrites(blockId);
  /** Counts what the reader has asked for, so that what is slow to be read does not come upon what was asked later. */
  const asked = useRef(0);

  const put = async (content: PictureContent) => setRefusal((await keep(content)) ? null : 'not-kept');
  const take = async (file: Blob) => {
    const number = (asked.current += 1);
    const read = await readPicture(file);
    if (number !== asked.current) return;
    // The words belonged to the picture before.
    if (read.ok) await put({ ...read.value, alt: '' });
    else setRefusal(read.error);
  };
  const hold = useHeldFile(picturesAre, (file) => {
    // The slot has turned out to hold a picture, which the reader must see first.
    if (picturesAre !== 'known' || pictures.has(blockId)) setRefusal('not-read');
    else void take(file);
  });
  const add = async (file: Blob) => {
    if (picturesAre === 'known') await take(file);
    else if (picturesAre === 'being-read') hold(file);
    else {
      await onReadPictures();
      // Also when that worked: the reader must see first what the slot may turn out to hold.
      setRefusal('not-read');
    }
  };
  return {
    picture: pictures.get(blockId) ?? null,
    refusal,
    picturesAre,
    canTake: articleId !== null,
    /** What can be brought back: a picture taken out, or the one before this one. */
    canPutBack: before !== null && picturesAre === 'known',
    add: (file: GivenFile) => {
      if (file != null && articleId !== null) void add(file);
    },
    readAgain: () => {
      void onReadPictures().then((isRead) => setRefusal(isRead ? null : 'not-read'));
    },
    putBack: () => {
      asked.current += 1;
      if (before !== null) void put(before);
    },
    /** Says whether the device has done it, as `describe` does. */
    remove: async () => {
      asked.current += 1;
      const isGone = await remove();
      if (isGone) setRefusal(null);
      return isGone;
    },
    describe,
  };
}

/** Holds the last file that came while the pictures are being read, and hands it over once that has ended. */
function useHeldFile(picturesAre: Own['picturesAre'], onEnd: (file: Blob) => void) {
  const held = useRef<Blob | null>(null);
  const handOver = useEffectEvent(onEnd);
  useEffect(() => {
    if (picturesAre === 'being-read' || held.current === null) return;
    const file = held.current;
    held.current = null;
    handOver(file);
  }, [picturesAre]);
  return (file: Blob) => {
    held.current = file;
  };
}

/** What `useOwnPicture` gives. */
export type OwnPicture = ReturnType<typeof useOwnPicture>;
