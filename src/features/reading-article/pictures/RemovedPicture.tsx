import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { keepPicture, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { announce } from '#ui/announce.ts';

/** Brings back a picture that was let go of without a place, until the page is left. */
export function RemovedPicture(props: { picture: KeptPicture; onPutBack: () => void }) {
  const { messages } = useLanguage();
  const client = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  const putBack = async () => {
    const kept = await keepPicture(client, props.picture);
    setIsRefused(!kept.ok);
    if (!kept.ok) return;
    announce(messages.picture.added);
    props.onPutBack();
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void putBack()}
        className="mt-3 min-h-11 underline underline-offset-[0.25em]"
      >
        {messages.picture.putBack}
      </button>
      <p role="status">{isRefused ? messages.picture.refusals['not-kept']() : null}</p>
    </>
  );
}
