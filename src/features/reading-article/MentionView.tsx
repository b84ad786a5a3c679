import { use } from 'react';
import { Link } from 'react-router';
import type { Mention } from '#article/article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { mentionId } from './filter-passages.ts';
import { ReadingContext } from './reading-context.ts';
import type { Piece } from './to-pieces.ts';

/**
 * A mention: a link that chooses its entity. It wraps like the words it is, and says name and type once. A name
 * that holds another (a university and its town) is a span with links within, since links cannot nest.
 */
export function MentionView(props: { mention: Mention; pieces: readonly Piece[]; carrierKey: string }) {
  const { mention, pieces, carrierKey } = props;
  const { entities, filter, currentMention, isMarked } = use(ReadingContext);
  const id = mentionId(carrierKey, mention.start, mention.end);
  const marking = {
    'data-mention': id,
    // What is not marked has no card to peek at either.
    'data-entity': isMarked ? mention.entity : undefined,
    'data-type': entities.get(mention.entity)?.type,
    'data-chosen': filter.with.includes(mention.entity) ? '' : undefined,
    'data-current': currentMention === id ? '' : undefined,
  };
  if (pieces.every((piece) => piece.kind === 'text')) {
    return (
      <MentionLink mention={mention} marking={{ ...marking, className: 'mention' }}>
        {joinTexts(pieces)}
      </MentionLink>
    );
  }
  const firstText = pieces.find((piece) => piece.kind === 'text');
  return (
    <span {...marking} className="mention">
      {pieces.map((piece) =>
        piece.kind === 'text' ? (
          <MentionLink key={piece.start} mention={mention} isContinued={piece !== firstText}>
            {piece.text}
          </MentionLink>
        ) : (
          <MentionView
            key={`${piece.mention.start}-${piece.mention.entity}`}
            mention={piece.mention}
            pieces={piece.pieces}
            carrierKey={carrierKey}
          />
        ),
      )}
    </span>
  );
}

function MentionLink(props: {
  mention: Mention;
  marking?: Record<string, string | undefined>;
  isContinued?: boolean;
  children: string;
}) {
  const { mention, children } = props;
  const { entities, labelOf, toggleHref, filter, isMarked } = use(ReadingContext);
  const { messages } = useLanguage();
  const type = entities.get(mention.entity)?.type;
  const label = labelOf(mention.entity);
  const name = label === children ? null : label;
  const spoken =
    type === undefined
      ? undefined
      : messages.article.mention(children.trim(), name, messages.entityTypes[type]);
  if (!isMarked) return <span {...props.marking}>{children}</span>;
  return (
    <Link
      {...props.marking}
      to={toggleHref(mention.entity)}
      preventScrollReset
      // A name that runs on after another within it is one stop for the keyboard, not two.
      tabIndex={props.isContinued ? -1 : undefined}
      aria-label={props.isContinued ? undefined : spoken}
      aria-current={filter.with.includes(mention.entity) ? 'true' : undefined}
      title={ambiguityOf(mention, labelOf, messages)}
    >
      {children}
    </Link>
  );
}

function ambiguityOf(
  mention: Mention,
  labelOf: (id: Mention['entity']) => string,
  messages: ReturnType<typeof useLanguage>['messages'],
): string | undefined {
  if (mention.candidates.length < 2) return undefined;
  return messages.article.ambiguous(messages.orList(mention.candidates.map(labelOf)));
}

function joinTexts(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
