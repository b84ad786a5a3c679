import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { PictureControl } from './PictureControl.tsx';
import { PictureInput } from './PictureInput.tsx';
import { PutBackButton } from './PutBackButton.tsx';
import { MOST_MEGABYTES } from './read-picture.ts';
import { ShownPicture } from './ShownPicture.tsx';
import { useOwnPicture } from './use-own-picture.ts';
import { usePictureDrop } from './use-picture-drop.ts';

const PictureSheet = lazy(async () => ({ default: (await import('./PictureSheet.tsx')).PictureSheet }));

/**
 * An image's place: the slot, or the reader's own picture within the same proportion, so that nothing moves when one
 * comes or goes. A picture is chosen, dropped or pasted.
 */
export function PictureFrame(props: {
  blockId: string;
  tag: string;
  className: string;
  children: ReactNode;
}) {
  const { language, messages } = useLanguage();
  const own = useOwnPicture(props.blockId);
  const { isOver, handlers } = usePictureDrop(own.canTake, own.add);
  const input = useRef<HTMLInputElement>(null);
  const control = useRef<HTMLButtonElement>(null);
  const [sheet, setSheet] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const choose = () => input.current?.click();
  return (
    <>
      <div
        lang={language}
        className={`relative rounded-[10px] ${isOver ? 'outline-2 outline-offset-2 outline-ink outline-dashed' : ''}`}
        {...handlers}
      >
        <ShownPicture picture={own.picture} className={props.className}>
          {props.children}
        </ShownPicture>
        <PictureControl
          ref={control}
          own={own}
          tag={props.tag}
          onChoose={choose}
          onEdit={() => setSheet('open')}
        />
        <PictureInput ref={input} label={`${messages.picture.add}: ${props.tag}`} onFile={own.add} />
        <p role="status" className="text-sm select-none">
          {own.refusal === null ? null : (
            <span className="block pt-2">{messages.picture.refusals[own.refusal](MOST_MEGABYTES)}</span>
          )}
        </p>
        <PutBackButton
          own={own}
          // The button may go with what it does.
          onBefore={() => control.current?.focus({ preventScroll: true })}
        />
      </div>
      {sheet === 'unopened' ? null : (
        <Suspense fallback={null}>
          <PictureSheet
            title={props.tag}
            own={own}
            onReplace={choose}
            isOpen={sheet === 'open' && own.picture !== null}
            onOpenChange={(isOpen) => setSheet(isOpen ? 'open' : 'closed')}
          />
        </Suspense>
      )}
    </>
  );
}
