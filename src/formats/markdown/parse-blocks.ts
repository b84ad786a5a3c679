import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { failure, success, type Result } from '#article/result.ts';
import { MOST_NESTED_MARKDOWN } from '#formats/limits.ts';
import { objection, type Objection } from '#formats/refusal.ts';

/**
 * The parser: links as they are written and no others (`linkify` guesses at addresses, slowly), no typography, HTML as tokens that we read ourselves. Footnotes stay
 * where they are written, so that one to which nothing refers is not lost.
 */
function createParser(): MarkdownIt {
  const parser = new createMarkdownIt({ html: true, linkify: false, typographer: false, breaks: false });
  parser.set({ maxNesting: MOST_NESTED_MARKDOWN });
  parser.use(footnotes);
  parser.core.ruler.disable('footnote_tail');
  // Addresses are judged where they become links or pictures, and what is judged unsafe keeps its words.
  parser.validateLink = () => true;
  return parser;
}

const parser = createParser();

/** A text's blocks as the parser's tokens, and its footnotes that stand within the text. */
export interface MarkdownBlocks {
  readonly tokens: readonly Token[];
  /** By the number that `footnote_ref` has. */
  readonly inlineNotes: ReadonlyMap<number, readonly Token[]>;
}

/** What the footnote plugin leaves in the environment. */
type FootnoteEnvironment = {
  readonly footnotes?: { readonly list?: readonly { readonly tokens?: readonly Token[] }[] };
};

/** The blocks of the text; refused when they nest so deep that the parser leaves the innermost out. */
export function parseBlocks(text: string): Result<MarkdownBlocks, Objection> {
  const environment: FootnoteEnvironment = {};
  const tokens = parser.parse(text, environment);
  if (tokens.some(({ level }) => level >= MOST_NESTED_MARKDOWN - 1))
    return failure(
      objection(
        'too-deep',
        `nests quotations and lists more than ${MOST_NESTED_MARKDOWN / 2} deep`,
        'take the signs > and - at the head of its lines away',
      ),
    );
  const inlineNotes = new Map<number, readonly Token[]>();
  (environment.footnotes?.list ?? []).forEach((note, id) => {
    if (note.tokens) inlineNotes.set(id, note.tokens);
  });
  return success({ tokens, inlineNotes });
}
