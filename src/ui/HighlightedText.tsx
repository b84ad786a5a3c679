/** A stretch to mark, half-open UTF-16 code units of the text; `kind` chooses its hue and line. */
interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly kind?: string | undefined;
}

/** A text with stretches of it filled, as a chosen mention is. Of two that overlap the first is marked. */
export function HighlightedText(props: { text: string; highlights: readonly Highlight[] }) {
  const { text } = props;
  const shown = withoutOverlaps(props.highlights);
  return (
    <>
      {shown.map(({ start, end, kind }, at) => (
        <span key={start}>
          {text.slice(shown[at - 1]?.end ?? 0, start)}
          <span className="mention" data-type={kind} data-chosen="">
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(shown.at(-1)?.end ?? 0)}
    </>
  );
}

function withoutOverlaps(highlights: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const highlight of highlights) {
    if (highlight.start >= (kept.at(-1)?.end ?? 0)) kept.push(highlight);
  }
  return kept;
}
