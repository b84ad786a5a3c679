import { useId, useState } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';
import type { OwnPicture } from './use-own-picture.ts';

const ACTION = 'min-h-11 rounded-[10px] border border-hair px-4 text-[15px]';

/** What can be done with a picture that is there: describe, replace, remove. Loaded when it is first opened. */
export function PictureSheet(props: {
  title: string;
  own: OwnPicture;
  onReplace: () => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { own } = props;
  const { messages } = useLanguage();
  const close = () => props.onOpenChange(false);
  return (
    <Sheet
      title={props.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <DescribeForm own={own} onKept={close} />
      <hr className="my-5 border-0 border-t border-hair" />
      <OtherActions
        own={own}
        onReplace={() => {
          props.onReplace();
          close();
        }}
        onRemoved={close}
      />
      <p className="mt-4 text-[13px] text-soft">{messages.picture.keptHere}</p>
    </Sheet>
  );
}

/** The reader's words for the picture; they stay in the field until the device has them. */
function DescribeForm(props: { own: OwnPicture; onKept: () => void }) {
  const { own } = props;
  const { messages } = useLanguage();
  const [isRefused, setIsRefused] = useState(false);
  const hint = useId();
  const describe = async (alt: string) => {
    setIsRefused(false);
    const isKept = await own.describe(alt);
    setIsRefused(!isKept);
    if (isKept) props.onKept();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const alt = new FormData(event.currentTarget).get('alt');
        void describe(typeof alt === 'string' ? alt : '');
      }}
    >
      <label className="block text-sm">
        {messages.picture.description}
        <input
          name="alt"
          defaultValue={own.picture?.alt ?? ''}
          aria-describedby={hint}
          maxLength={500}
          className="mt-1 block min-h-11 w-full rounded-[10px] border border-hair bg-raised px-3 text-base"
        />
      </label>
      <p id={hint} className="mt-1 mb-3 text-[13px] text-soft">
        {messages.picture.descriptionHint}
      </p>
      <button type="submit" className={ACTION}>
        {messages.picture.save}
      </button>
      <Refusal words={isRefused ? messages.picture.notDescribed : null} />
    </form>
  );
}

function OtherActions(props: { own: OwnPicture; onReplace: () => void; onRemoved: () => void }) {
  const { messages } = useLanguage();
  const [isRefused, setIsRefused] = useState(false);
  const remove = async () => {
    setIsRefused(false);
    const isGone = await props.own.remove();
    setIsRefused(!isGone);
    if (isGone) props.onRemoved();
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={ACTION} onClick={props.onReplace}>
          {messages.picture.replace}
        </button>
        <button type="button" className={ACTION} onClick={() => void remove()}>
          {messages.picture.remove}
        </button>
      </div>
      <Refusal words={isRefused ? messages.picture.notRemoved : null} />
    </>
  );
}

function Refusal(props: { words: string | null }) {
  return (
    <p role="status" className="text-sm">
      {props.words === null ? null : <span className="block pt-2">{props.words}</span>}
    </p>
  );
}
