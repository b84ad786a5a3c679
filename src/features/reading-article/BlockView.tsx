import type {
  Block,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  QuoteBlock,
  RelatedBlock,
} from '#article/article.ts';
import { DoubtNote } from './DoubtNote.tsx';
import { RichTextView } from './RichTextView.tsx';
import { itemKey } from './to-carriers.ts';

const PARAGRAPH = 'prose-text mb-[1.15em]';

/** Numbered items and rows of a table need no bullet: see `ListBlock.marker`. */
const PRINTS_ITS_OWN = /^[.)\t]$/;

/** What makes an element a passage: the filter dims it, the keys and the address lead to it. */
interface Passage {
  readonly id: string;
  readonly 'data-passage': '';
  readonly 'data-away': '' | undefined;
  readonly tabIndex: -1;
}

/** One block of the text. Images are set by `ImageGroup`. */
export function BlockView(props: { block: Exclude<Block, ImageBlock>; isAway: boolean }) {
  const { block } = props;
  const passage: Passage = {
    id: block.id,
    'data-passage': '',
    'data-away': props.isAway ? '' : undefined,
    tabIndex: -1,
  };
  switch (block.kind) {
    case 'paragraph':
      return <LineView block={block} passage={passage} className={PARAGRAPH} />;
    case 'heading':
      return <HeadingView block={block} passage={passage} />;
    case 'quote':
      return <QuoteView block={block} passage={passage} />;
    case 'list':
      return <ListView block={block} passage={passage} />;
    case 'related':
      return <RelatedView block={block} passage={passage} />;
    case 'note':
      return (
        <p {...passage} className="passage my-6 text-sm text-soft">
          <RichTextView rich={block} carrierKey={block.id} />
        </p>
      );
    case 'separator':
      return <hr id={block.id} className="mx-auto my-10 w-24 border-0 border-t border-hair" />;
    case 'unknown':
      return <LineView block={block} passage={passage} className={`${PARAGRAPH} text-soft`} />;
  }
}

function LineView(props: {
  block: Extract<Block, { kind: 'paragraph' | 'unknown' }>;
  passage: Passage;
  className: string;
}) {
  const { block } = props;
  return (
    <p {...props.passage} className={`passage ${props.className}`}>
      <RichTextView rich={block} carrierKey={block.id} />
      <DoubtNote block={block} />
    </p>
  );
}

function HeadingView(props: { block: HeadingBlock; passage: Passage }) {
  const { block } = props;
  const Heading = block.level === 2 ? 'h2' : 'h3';
  const type = block.level === 2 ? 'heading-text' : 'subheading-text';
  return (
    <Heading
      {...props.passage}
      aria-label={block.mentions.length === 0 ? undefined : block.text}
      className={`passage mt-[1.6em] mb-[0.6em] ${type}`}
    >
      <RichTextView rich={block} carrierKey={block.id} />
      <DoubtNote block={block} />
    </Heading>
  );
}

function QuoteView(props: { block: QuoteBlock; passage: Passage }) {
  const { block } = props;
  return (
    <blockquote {...props.passage} className="passage my-8 border-l-2 border-ink/40 pl-6">
      <p className="prose-text">
        <RichTextView rich={block} carrierKey={block.id} />
      </p>
    </blockquote>
  );
}

function ListView(props: { block: ListBlock; passage: Passage }) {
  const { block } = props;
  const bullets = PRINTS_ITS_OWN.test(block.marker) ? 'list-none' : 'list-disc';
  return (
    <ul {...props.passage} className={`passage ${PARAGRAPH} ${bullets} pl-6`}>
      {block.items.map((item, at) => (
        <li key={itemKey(block.id, at)} className="mb-1">
          <RichTextView rich={item} carrierKey={itemKey(block.id, at)} />
        </li>
      ))}
    </ul>
  );
}

function RelatedView(props: { block: RelatedBlock; passage: Passage }) {
  const { block } = props;
  return (
    <section {...props.passage} className="passage my-8 border-y border-hair py-4 text-[15px]">
      <h2 className="mb-1 text-sm font-semibold">
        <RichTextView rich={block} carrierKey={block.id} />
      </h2>
      <ul>
        {block.items.map((item, at) => (
          <li key={itemKey(block.id, at)} className="py-1 font-serif text-[17px]">
            <RichTextView rich={item} carrierKey={itemKey(block.id, at)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
