import type { Mark, RichText } from '#article/article.ts';

/** A text with its emphasis and its links, which lead nowhere here. */
export function MarkedText({ rich: { text, marks } }: { rich: RichText }) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const ends = cuts.sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? 0;
    const kinds = new Set(
      marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ kind }) => kind),
    );
    return <Stretch key={start} kinds={kinds} text={text.slice(start, end)} />;
  });
}

function Stretch({ kinds, text }: { kinds: ReadonlySet<Mark['kind']>; text: string }) {
  const linked = kinds.has('link') ? <u>{text}</u> : text;
  const set = kinds.has('emphasis') ? <em>{linked}</em> : linked;
  return kinds.has('strong') || kinds.has('run-in-head') ? <strong>{set}</strong> : set;
}
