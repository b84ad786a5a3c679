/** An article as Markdown with front matter, for editors and archives. It says what a reader sees; names and confidences stay behind. */
import type { Article, Block, ImageBlock, Mark, RichText } from '#article/article.ts';
import { toSafeLink } from '#formats/lines/safe-link.ts';

/**
 * The article as the text of a Markdown file.
 * @param findOwn the form of blocks that the caller writes in another way; null for the others
 */
export function exportMarkdown(
  article: Article,
  findOwn: (block: Block) => string | null = () => null,
): string {
  const { headline, blocks } = article;
  const title = headline.text === '' ? [] : [`# ${toMarkdownInline(headline)}`];
  const parts = [
    toFrontMatter(article),
    ...title,
    ...blocks.map((block) => findOwn(block) ?? toMarkdown(block)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Values hold no line ends, so a value is what stands after its key. */
function toFrontMatter({ id, lang, date, topic, sources }: Article): string {
  const entries = [
    ['lang', lang],
    ['date', date],
    ['topic', topic],
    ['sources', sources.map((source) => source.replace(/[;\s]+/g, ' ')).join('; ')],
    ['id', id],
  ];
  const lines = entries.flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  return ['---', ...lines, '---'].join('\n');
}

function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'unknown':
    case 'note':
      return toMarkdownInline(block);
    case 'heading':
      return `${'#'.repeat(block.level)} ${toMarkdownInline(block)}`;
    case 'quote':
      return `> ${toMarkdownInline(block)}`;
    case 'list':
      return block.items.map((item) => toItem(item, block.marker)).join('\n');
    case 'related':
      return [
        toMarkdownInline(block),
        block.items.map((item) => `- ${toMarkdownInline(item)}`).join('\n'),
      ].join('\n\n');
    case 'separator':
      return '* * *';
    case 'image':
      return toFigure(block);
  }
}

/** A numbered list has its numbers in its texts, where Markdown wants them. */
function toItem(item: RichText, marker: string): string {
  const [, number, rest] = /^(\d{1,9}[.)]) (.*)$/s.exec(item.text) ?? [];
  if (/^[.)]$/.test(marker) && number !== undefined && rest !== undefined) {
    const start = number.length + 1;
    const moved = item.marks.map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: Math.max(0, mark.end - start),
    }));
    return `${number} ${toMarkdownInline({ text: rest, mentions: [], marks: moved })}`;
  }
  return `- ${toMarkdownInline(item)}`;
}

function toFigure({ caption, credit, alt, asset }: ImageBlock): string {
  const address = asset.kind === 'remote' ? (toSafeLink(asset.url, null) ?? '') : '';
  const words = credit === null ? caption.text : `${caption.text} (${credit})`;
  const picture = `![${escapeMarkdown(alt)}](<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
  return words.trim() === '' ? picture : `${picture}\n${escapeMarkdown(words.trim())}`;
}

/** The text with its marks as signs. Where marks overlap, the stretch has the signs of all. */
export function toMarkdownInline({ text, marks }: RichText): string {
  const shown = marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong' || kind === 'link');
  const cuts = new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].sort((a, b) => a - b);
  const inner = ends.slice(1).map((end, i) => {
    const start = ends[i] ?? 0;
    return wrap(
      text.slice(start, end),
      shown.filter((mark) => mark.start <= start && end <= mark.end),
    );
  });
  return escapeLineStart(inner.join(''));
}

/** Signs stand against words, never against spaces, or they are no signs. */
function wrap(text: string, marks: readonly Mark[]): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.length - text.trimStart().length;
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  const kinds = new Set(marks.map(({ kind }) => kind));
  const link = marks.find((mark) => mark.kind === 'link');
  const href = link ? toSafeLink(link.href, null) : null;
  let out = escapeMarkdown(words);
  if (kinds.has('emphasis')) out = `*${out}*`;
  if (kinds.has('strong')) out = `**${out}**`;
  if (href !== null) out = `[${out}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
  return `${before}${out}${after}`;
}

/** The text with a backslash before every sign that means something anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~^!]/g, '\\$&');
}

/** Signs that mean something at the head of a line only. */
function escapeLineStart(line: string): string {
  return line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
