import { DOUBTFUL_BELOW, type Block } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { MarkedText } from './MarkedText.tsx';

/** A block of an article that is only looked at. */
export function PreviewBlock({ block }: { block: Block }) {
  const { language, messages } = useLanguage();
  switch (block.kind) {
    case 'paragraph':
    case 'unknown':
      return (
        <p className="mb-3">
          <MarkedText rich={block} />
          <Doubt block={block} />
        </p>
      );
    case 'heading':
      return (
        <h5 className="mt-5 mb-2 font-semibold">
          <MarkedText rich={block} />
          <Doubt block={block} />
        </h5>
      );
    case 'image':
      return (
        <p className="my-4 rounded-[10px] border border-dashed border-soft p-3 text-[15px]">
          <span lang={language} className="font-sans text-xs text-soft">
            {messages.preview.image}{' '}
          </span>
          {block.captionRaw === '' ? (
            <span lang={language}>{messages.article.imageWithoutCaption}</span>
          ) : (
            <MarkedText rich={block.caption} />
          )}
          {block.credit === null ? null : <span className="text-soft"> ({block.credit})</span>}
          <Doubt block={block} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="my-4 border-l-2 border-ink/40 pl-4">
          <MarkedText rich={block} />
        </blockquote>
      );
    case 'list':
      return <Items block={block} />;
    case 'related':
      return (
        <div className="my-4 border-y border-hair py-2 text-[15px]">
          <p className="font-semibold">
            <MarkedText rich={block} />
          </p>
          <Items block={block} />
        </div>
      );
    case 'note':
      return (
        <p className="my-3 text-sm text-soft">
          <MarkedText rich={block} />
        </p>
      );
    case 'separator':
      return <hr className="mx-auto my-6 w-24 border-0 border-t border-hair" />;
  }
}

function Items({ block }: { block: Extract<Block, { kind: 'list' | 'related' }> }) {
  return (
    <ul className="mb-3 list-disc pl-5">
      {block.items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the items of a block never change
        <li key={at}>
          <MarkedText rich={item} />
        </li>
      ))}
    </ul>
  );
}

function Doubt({ block }: { block: Block }) {
  const { language, messages } = useLanguage();
  if (block.confidence >= DOUBTFUL_BELOW && block.kind !== 'unknown') return null;
  return (
    <span lang={language} className="ml-2 font-sans text-xs font-normal text-soft">
      {messages.article.doubtKind}
    </span>
  );
}
