/** Normalising with a way back: text that is read normalised, and named by offsets of the text as it was given. */
import { graphemeBoundaryTest } from './graphemes.ts';
import { isBlank, LONE_SURROGATE, normaliseText } from './normalise-text.ts';
import type { Span } from './span.ts';

/** A normalised text and the way back from it. */
export interface NormalisedText {
  /** What `normaliseText` gives. */
  readonly text: string;
  /** The span of the given text that a span of `text` was made of, widened to whole graphemes there. A span of one character or more gives one. */
  readonly toGiven: (span: Span) => Span;
}

/** A text under way: `starts[i]` and `ends[i]` are the stretch of the given text that its code unit `i` stands for. */
interface Traced {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WHITE_SPACE = /\s/;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Normalises a text and remembers where each character came from. A text that is normal already costs no more than saying so; otherwise linear. */
export function normaliseWithOffsets(given: string): NormalisedText {
  if (normaliseText(given) === given) return { text: given, toGiven: (span) => span };
  const { text, starts, ends } = collapse(compose(strip(given)));
  const atBoundary = graphemeBoundaryTest(given);
  return {
    text,
    toGiven: (span) => {
      let start = starts[span.start] ?? given.length;
      let end = Math.max(start, ends[span.end - 1] ?? start);
      while (!atBoundary(start)) start -= 1;
      while (!atBoundary(end)) end += 1;
      return { start, end };
    },
  };
}

/** Without invisible characters; lone surrogates as normalising writes them, one unit for one. */
function strip(given: string): Traced {
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < given.length; at += 1) {
    const unit = given.charAt(at);
    if (isBlank(unit) && !WHITE_SPACE.test(unit)) continue;
    text += unit;
    starts.push(at);
  }
  return { text: text.replace(LONE_SURROGATE, '\uFFFD'), starts, ends: starts.map((start) => start + 1) };
}

/** In NFC: what is composed within one grapheme stands for the whole of it. No composition reaches over two graphemes. */
function compose(traced: Traced): Traced {
  if (traced.text.normalize('NFC') === traced.text) return traced;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { segment, index } of segmenter.segment(traced.text)) {
    const composed = segment.normalize('NFC');
    const kept = composed === segment;
    for (let at = 0; at < composed.length; at += 1) {
      starts.push(traced.starts[kept ? index + at : index] ?? 0);
      ends.push(traced.ends[kept ? index + at : index + segment.length - 1] ?? 0);
    }
    text += composed;
  }
  return { text, starts, ends };
}

/** Every run of white space as one space, which stands for the whole run; none at the ends. */
function collapse(traced: Traced): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const to = traced.text.trimEnd().length;
  for (let at = 0; at < to; at += 1) {
    const unit = traced.text.charAt(at);
    const space = WHITE_SPACE.test(unit);
    if (space && (text === '' || text.endsWith(' '))) {
      if (text !== '') ends[ends.length - 1] = traced.ends[at] ?? 0;
      continue;
    }
    text += space ? ' ' : unit;
    starts.push(traced.starts[at] ?? 0);
    ends.push(traced.ends[at] ?? 0);
  }
  return { text, starts, ends };
}
