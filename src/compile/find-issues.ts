/** What the compiler was not sure of, said to the writer in plain words. */
import { DOUBTFUL_BELOW, type Article, type Block, type Mention, type RichText } from '#article/article.ts';
import { labelOf } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import type { CompileIssue, IssueKind } from '#article/source-document.ts';
import { toRawLines } from '#text/raw-lines.ts';
import type { Span } from '#text/span.ts';

/** Longer lines are kept and read, but no page has them: usually a file lost its line ends. */
const LONG_LINE_CHARACTERS = 20_000;
/** How much of a line an issue quotes. */
const QUOTED = 60;

/** The doubts about a compiled article in the order of the page. */
export function findIssues(article: Article): CompileIssue[] {
  const lineAt = lineFinder(article.provenance.raw);
  const issue = (kind: IssueKind, message: string, source: Span | null): CompileIssue => ({
    kind,
    message,
    line: source ? lineAt(source.start) : null,
    source,
  });
  const issues: CompileIssue[] = [];
  if (article.headline.text === '' && article.blocks.length > 0) {
    issues.push(
      issue(
        'no-headline',
        'No line reads like a headline; put one first, or title: in the front matter',
        null,
      ),
    );
  }
  const labels = new Map(article.entities.map((entity) => [entity.id, labelOf(entity, article.lang)]));
  const addAmbiguities = (carrier: RichText, source: Span | null): void => {
    // One by one: a page may hold more of them than a call takes arguments.
    for (const mention of carrier.mentions) {
      if (mention.candidates.length > 1)
        issues.push(issue('ambiguous-mention', ambiguityOf(carrier, mention, labels), source));
    }
  };
  addAmbiguities(article.headline, article.headline.source);
  article.blocks.forEach((block, i) => {
    const { source } = block;
    if (source && source.end - source.start > LONG_LINE_CHARACTERS) {
      issues.push(
        issue(
          'long-line',
          'This line is longer than any paragraph; check that the file kept its line ends',
          source,
        ),
      );
    }
    if (block.confidence < DOUBTFUL_BELOW) issues.push(issue('doubtful-kind', doubtOf(block), source));
    if (i === article.blocks.length - 1 && isCut(block)) {
      issues.push(
        issue(
          'truncated',
          'The last line stops in the middle of a sentence; check that the text is complete',
          source,
        ),
      );
    }
    for (const carrier of carriersWithDoubt(block)) addAmbiguities(carrier, source);
  });
  return issues;
}

function doubtOf(block: Block): string {
  const text = block.kind === 'image' ? block.captionRaw : 'text' in block ? block.text : '';
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  const kind =
    block.kind === 'image'
      ? 'a caption'
      : block.kind === 'unknown'
        ? 'nothing that is known'
        : `a ${block.kind}`;
  return `«${quoted}» was taken for ${kind}; check it`;
}

function isCut(block: Block): boolean {
  return block.kind === 'paragraph' && !/[.!?…:»”)"'’\]]$/.test(block.text);
}

function carriersWithDoubt(block: Block): readonly RichText[] {
  if (block.kind === 'image') return [block.caption];
  if (block.kind === 'list' || block.kind === 'related') return block.items;
  return block.kind === 'separator' ? [] : [block];
}

function ambiguityOf(carrier: RichText, mention: Mention, labels: ReadonlyMap<EntityId, string>): string {
  const names = mention.candidates.map((id) => labels.get(id) ?? id);
  return `«${carrier.text.slice(mention.start, mention.end)}» may be ${names.join(' or ')}; write the full name to settle it`;
}

/** Gives the 1-based line of an offset; built once, since counting from the start for every issue would be quadratic. */
function lineFinder(raw: string): (offset: number) => number {
  const starts = toRawLines(raw).map((line) => line.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
