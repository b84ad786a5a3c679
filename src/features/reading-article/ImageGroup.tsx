import { use } from 'react';
import type { ImageBlock } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { PictureSlot } from '#ui/PictureSlot.tsx';
import { DoubtNote } from './DoubtNote.tsx';
import { isPassageChosen } from './filter-passages.ts';
import { PictureFrame } from './pictures/PictureFrame.tsx';
import { ReadingContext } from './reading-context.ts';
import { RichTextView } from './RichTextView.tsx';
import type { NumberedImage } from './to-passages.ts';

/** The images that stand at one place: one across the column, or those of a group side by side. */
export function ImageGroup(props: { images: readonly NumberedImage[] }) {
  const isAlone = props.images.length === 1;
  return (
    <div className={isAlone ? 'my-[34px]' : 'my-[34px] grid grid-cols-2 gap-2.5'}>
      {props.images.map(({ block, number }) => (
        <ImageFigure key={block.id} block={block} number={number} isAlone={isAlone} />
      ))}
    </div>
  );
}

function ImageFigure(props: { block: ImageBlock; number: number; isAlone: boolean }) {
  const { block, number, isAlone } = props;
  const { filter, imageCount } = use(ReadingContext);
  const { language, messages } = useLanguage();
  const tag = isAlone ? messages.article.imageTag : messages.article.imageTagShort;
  return (
    <figure
      id={block.id}
      data-passage=""
      data-away={isPassageChosen(block, filter) ? undefined : ''}
      tabIndex={-1}
      className="passage"
    >
      <ImageSlot block={block} tag={tag(number, imageCount)} isSmall={!isAlone} />
      <figcaption className="mt-2.5 text-sm text-soft">
        <span lang={language} className="sr-only select-none">
          {block.caption.text === ''
            ? messages.article.imageWithoutCaption
            : block.asset.kind === 'none'
              ? messages.article.captionWithoutPhoto
              : messages.picture.caption}{' '}
        </span>
        <RichTextView rich={block.caption} carrierKey={block.id} />
        {block.credit === null ? null : <span className="ml-2 text-xs">{block.credit}</span>}
        <DoubtNote block={block} />
      </figcaption>
    </figure>
  );
}

/** The box of an image: a placeholder, since an edition ships no pictures, or what the reader put in its place. */
function ImageSlot(props: { block: ImageBlock; tag: string; isSmall: boolean }) {
  const { entities, labelOf } = use(ReadingContext);
  const depicted = props.block.depicts.map((id) => ({ id, type: entities.get(id)?.type }));
  const proportion = props.isSmall ? 'aspect-4/3' : 'aspect-video';
  return (
    <PictureFrame blockId={props.block.id} tag={props.tag} className={proportion}>
      <PictureSlot
        names={depicted.filter(({ type }) => type === 'person').map(({ id }) => labelOf(id))}
        hasPin={depicted.some(({ type }) => type === 'place')}
        tag={props.tag}
        isSmall={props.isSmall}
        className={proportion}
      />
    </PictureFrame>
  );
}
