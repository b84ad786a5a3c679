import { lazy, Suspense, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import { Icon } from '#ui/Icon.tsx';
import { MOST_MEGABYTES } from './read-picture.ts';
import { useObjectUrl } from './use-object-url.ts';
import { useOwnPicture } from './use-own-picture.ts';

const PictureSheet = lazy(async () => ({ default: (await import('./PictureSheet.tsx')).PictureSheet }));

const ACCEPTED = 'image/jpeg,image/png,image/gif,image/webp,image/avif';

const CONTROL =
  'absolute right-2 bottom-2 grid place-items-center rounded-full bg-raised/82 text-soft select-none hover:text-ink tap-target print:hidden';

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
  const url = useObjectUrl(own.picture?.blob ?? null);
  const input = useRef<HTMLInputElement>(null);
  const control = useRef<HTMLButtonElement>(null);
  const [sheet, setSheet] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const [isOver, setIsOver] = useState(false);
  const choose = () => input.current?.click();
  const drag = (event: DragEvent) => {
    if (!own.canChange || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return (
    <div
      lang={language}
      className={`relative rounded-[10px] ${isOver ? 'outline-2 outline-offset-2 outline-ink outline-dashed' : ''}`}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={(event) => {
        drag(event);
        if (event.isDefaultPrevented()) own.add(event.dataTransfer.files[0]);
      }}
      onPaste={(event) => own.add(event.clipboardData.files[0])}
    >
      {url === null || own.picture === null ? (
        props.children
      ) : (
        <img
          src={url}
          alt={own.picture.alt === '' ? messages.picture.unnamed : own.picture.alt}
          className={`w-full rounded-[10px] bg-wash object-contain ${props.className}`}
        />
      )}
      {own.canChange ? (
        <button
          ref={control}
          type="button"
          aria-haspopup={own.picture === null ? undefined : 'dialog'}
          title={own.picture === null ? messages.picture.addHint : messages.picture.edit}
          aria-label={`${own.picture === null ? messages.picture.add : messages.picture.edit}: ${props.tag}`}
          onClick={own.picture === null ? choose : () => setSheet('open')}
          className={CONTROL}
        >
          <Icon name="picture" size={20} />
        </button>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={`${messages.picture.add}: ${props.tag}`}
        onChange={(event) => {
          own.add(event.currentTarget.files?.[0]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <p role="status" className="text-sm select-none">
        {own.refusal === null ? null : (
          <span className="block pt-2">{messages.picture.refusals[own.refusal](MOST_MEGABYTES)}</span>
        )}
      </p>
      {own.canPutBack ? (
        <button
          type="button"
          onClick={() => {
            // This button goes.
            control.current?.focus({ preventScroll: true });
            own.putBack();
          }}
          className="absolute bottom-2 left-2 min-h-11 rounded-full bg-raised/82 px-4 text-sm select-none print:hidden"
        >
          {messages.picture.putBack}
        </button>
      ) : null}
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
    </div>
  );
}
