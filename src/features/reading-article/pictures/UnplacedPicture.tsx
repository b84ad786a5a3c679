import { useQueryClient } from '@tanstack/react-query';
import { use, useState, type ReactNode } from 'react';
import { OwnContext } from '#features/reading-article/own-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { keepPicture, removePicture, type KeptPicture } from '#queries/kept/pictures-query.ts';
import { announce } from '#ui/announce.ts';
import { ShownPicture } from './ShownPicture.tsx';

const ACTION = 'min-h-11 rounded-[10px] border border-hair px-4 text-[15px] text-ink';

/** An image's place that holds no picture. */
export interface EmptySlot {
  readonly blockId: string;
  /** Which image of the article it is, counted from 1. */
  readonly number: number;
  readonly total: number;
  readonly caption: string;
}

/** A picture whose line is not there, with what can be done: put it into an empty place, or let it go. */
export function UnplacedPicture(props: {
  picture: KeptPicture;
  slots: readonly EmptySlot[];
  onRemoved: () => void;
}) {
  const { picture, slots } = props;
  const { messages } = useLanguage();
  const client = useQueryClient();
  const { lines } = use(OwnContext);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async () => {
    const gone = await removePicture(client, picture);
    setRefusal(gone.ok ? null : messages.picture.notRemoved);
    if (!gone.ok) return;
    announce(messages.picture.removed);
    props.onRemoved();
  };
  const putInto = async (blockId: string) => {
    const line = lines.get(blockId) ?? null;
    if (line === null) return;
    // It keeps its name: so it is at one place or the other, whatever happens.
    const kept = await keepPicture(client, { ...picture, line }, picture);
    setRefusal(kept.ok ? null : messages.picture.notMoved);
    if (!kept.ok) return;
    announce(messages.picture.added);
    document.getElementById(blockId)?.focus();
  };
  return (
    <li>
      <p>
        {messages.picture.lost}{' '}
        {picture.line === null || picture.line.text === ''
          ? null
          : messages.picture.wasBeside(picture.line.text)}
      </p>
      <div className="my-3 aspect-video max-w-60 rounded-[10px] bg-wash">
        <ShownPicture picture={picture} className="aspect-video">
          {null}
        </ShownPicture>
      </div>
      <SlotChoice slots={slots} onChoose={(blockId) => void putInto(blockId)}>
        <button type="button" className={ACTION} onClick={() => void remove()}>
          {messages.picture.remove}
        </button>
      </SlotChoice>
      <p role="status">{refusal === null ? null : <span className="block pt-2">{refusal}</span>}</p>
    </li>
  );
}

/** The empty places to choose from, in the order of the text, before what else can be done. */
function SlotChoice(props: {
  slots: readonly EmptySlot[];
  onChoose: (blockId: string) => void;
  children: ReactNode;
}) {
  const { slots } = props;
  const { messages } = useLanguage();
  const toName = ({ number, total, caption }: EmptySlot) =>
    `${messages.article.imageTag(number, total)} ${caption}`.trim();
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get('slot');
        if (typeof chosen === 'string') props.onChoose(chosen);
      }}
    >
      {slots.length === 0 ? null : (
        <>
          <label className="min-w-0">
            <span className="block">{messages.picture.emptySlot}</span>
            <select
              name="slot"
              className="mt-1 min-h-11 max-w-60 rounded-[10px] border border-hair bg-raised px-3 text-base text-ink"
            >
              {slots.map((slot) => (
                <option key={slot.blockId} value={slot.blockId}>
                  {toName(slot)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className={ACTION}>
            {messages.picture.putHere}
          </button>
        </>
      )}
      {props.children}
    </form>
  );
}
