import { useId } from 'react';
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
  const hint = useId();
  const close = () => props.onOpenChange(false);
  return (
    <Sheet
      title={props.title}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const alt = new FormData(event.currentTarget).get('alt');
          own.describe(typeof alt === 'string' ? alt : '');
          close();
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
      </form>
      <hr className="my-5 border-0 border-t border-hair" />
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className={ACTION}
          onClick={() => {
            props.onReplace();
            close();
          }}
        >
          {messages.picture.replace}
        </button>
        <button
          type="button"
          className={ACTION}
          onClick={() => {
            own.remove();
            close();
          }}
        >
          {messages.picture.remove}
        </button>
      </div>
      <p className="mt-4 text-[13px] text-soft">{messages.picture.keptHere}</p>
    </Sheet>
  );
}
