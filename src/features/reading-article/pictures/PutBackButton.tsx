import { useLanguage } from '#i18n/use-language.ts';
import type { OwnPicture } from './use-own-picture.ts';

/** Brings back the picture that was taken out, or the one before this one, with its words. */
export function PutBackButton(props: { own: OwnPicture; onBefore: () => void }) {
  const { own } = props;
  const { messages } = useLanguage();
  if (!own.canPutBack) return null;
  return (
    <button
      type="button"
      onClick={() => {
        props.onBefore();
        own.putBack();
      }}
      // In a small slot the words take several lines rather than the place of the button beside them.
      className="absolute bottom-2 left-2 max-w-[calc(100%-68px)] min-h-11 rounded-[22px] bg-raised/82 px-4 py-1 text-left text-sm leading-tight select-none print:hidden"
    >
      {own.picture === null ? messages.picture.putBack : messages.picture.putBackBefore}
    </button>
  );
}
