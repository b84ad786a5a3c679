import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { failure, success, type Result } from '#article/result.ts';
import { MOST_NESTED_MARKDOWN } from '#formats/limits.ts';
import { objection, type Objection } from '#formats/refusal.ts';

/**
 * The parser: links as they are written and no others (`linkify` guesses at addresses, slowly), no typography, HTML as tokens that we read ourselves. Footnotes stay
 * where they are written, so that one to which nothing refers is not lost.
 */
function createParser(): MarkdownIt {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false, breaks: false });
  parser.set({ maxNesting: MOST_NESTED_MARKDOWN });
  parser.use(footnotes);
  parser.core.ruler.disable('footnote_tail');
  // Addresses are judged where they become links or pictures, and what is judged unsafe keeps its words.
  parser.validateLink = () => true;
  return parser;
}

const parser = createParser();

/** The blocks of the text, as the parser's tokens; refused when they nest so deep that the parser leaves the innermost out. */
export function parseBlocks(text: string): Result<readonly Token[], Objection> {
  const tokens = parser.parse(text, {});
  if (tokens.some(({ level }) => level >= MOST_NESTED_MARKDOWN - 1))
    return failure(
      objection(
        'too-deep',
        `nests quotations and lists more than ${MOST_NESTED_MARKDOWN / 2} deep`,
        'take the signs > and - at the head of its lines away',
      ),
    );
  return success(tokens);
}
