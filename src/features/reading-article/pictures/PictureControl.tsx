import type { Ref } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import type { OwnPicture } from './use-own-picture.ts';

const CONTROL =
  'absolute right-2 bottom-2 grid place-items-center rounded-full bg-raised/82 text-soft select-none hover:text-ink tap-target print:hidden';

/**
 * The slot's button: it adds a picture, opens what can be done with one, or reads again what could not be read.
 * Nothing while that is not known.
 */
export function PictureControl(props: {
  own: OwnPicture;
  tag: string;
  ref: Ref<HTMLButtonElement>;
  onChoose: () => void;
  onEdit: () => void;
}) {
  const { own, ref, tag, onChoose, onEdit } = props;
  const { picture, picturesAre, readAgain } = own;
  const { messages } = useLanguage();
  if (picturesAre === 'being-read') return null;
  const words = messages.picture;
  const action =
    picturesAre === 'unreadable'
      ? { name: words.readAgain, hint: words.readAgain, run: readAgain, hasDialog: false }
      : picture === null
        ? { name: words.add, hint: words.addHint, run: onChoose, hasDialog: false }
        : { name: words.edit, hint: words.edit, run: onEdit, hasDialog: true };
  return (
    <button
      ref={ref}
      type="button"
      aria-haspopup={action.hasDialog ? 'dialog' : undefined}
      title={action.hint}
      aria-label={`${action.name}: ${tag}`}
      onClick={action.run}
      className={CONTROL}
    >
      <Icon name="picture" size={20} />
    </button>
  );
}
