import type { Mark, RichText } from '#article/article.ts';
import { MentionView } from './MentionView.tsx';
import { toMarkedStretches, toPieces, type Piece } from './to-pieces.ts';

/** A carrier's text with its marks and mentions; copied, it is the plain text. */
export function RichTextView(props: { rich: RichText; carrierKey: string }) {
  const { rich, carrierKey } = props;
  return toMarkedStretches(rich).map(({ start, end, marks }) => (
    <MarksView key={start} marks={marks}>
      <PiecesView pieces={toPieces(rich, start, end)} carrierKey={carrierKey} />
    </MarksView>
  ));
}

function PiecesView(props: { pieces: readonly Piece[]; carrierKey: string }) {
  return props.pieces.map((piece) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <MentionView
        key={`${piece.mention.start}-${piece.mention.entity}`}
        mention={piece.mention}
        pieces={piece.pieces}
        carrierKey={props.carrierKey}
      />
    ),
  );
}

function MarksView(props: { marks: readonly Mark[]; children: React.ReactNode }) {
  const [mark, ...others] = props.marks;
  if (mark === undefined) return props.children;
  const within = <MarksView marks={others}>{props.children}</MarksView>;
  switch (mark.kind) {
    case 'dateline':
      return <span className="text-[0.86em] text-soft">{within}</span>;
    case 'run-in-head':
      return <span className="font-semibold">{within}</span>;
    case 'emphasis':
      return <em>{within}</em>;
    case 'strong':
      return <strong className="font-semibold">{within}</strong>;
    case 'link':
      // Links of the source may cross mentions, which are links themselves: the address stands in the title.
      return <span title={mark.href}>{within}</span>;
  }
}
