/** An article as plain elements: well-formed as XML and as HTML, every text escaped, no scripts, no styles. */
import type { Article, Block, ImageBlock, Mark, RichText } from '#article/article.ts';
import { toSafeLink } from '#formats/lines/safe-link.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';

/** A picture as it stands in a page. */
export interface ShownPicture {
  readonly address: string;
  /** Alternative text. */
  readonly alt: string;
}

/** How a picture is shown; null shows its caption alone. */
export type FindPicture = (image: ImageBlock) => ShownPicture | null;

/** Pictures that have an address on the web are shown from there. */
function findRemote({ asset, alt }: ImageBlock): ShownPicture | null {
  return asset.kind === 'remote' ? { address: asset.url, alt } : null;
}

/** The headline and every block as elements, in order. */
export function toXhtml(article: Article, findPicture: FindPicture = findRemote): string {
  const { headline, blocks } = article;
  const title = headline.text === '' ? [] : [`<h1>${toXhtmlInline(headline)}</h1>`];
  return [...title, ...blocks.map((block) => toElement(block, findPicture))].join('\n');
}

function toElement(block: Block, findPicture: FindPicture): string {
  switch (block.kind) {
    case 'paragraph':
    case 'unknown':
      return `<p>${toXhtmlInline(block)}</p>`;
    case 'heading':
      return `<h${block.level}>${toXhtmlInline(block)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${toXhtmlInline(block)}</p></blockquote>`;
    case 'note':
      return `<p class="${block.role}">${toXhtmlInline(block)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${toXhtmlInline(item)}</li>`).join('')}</ul>`;
    case 'related':
      return `<aside class="related"><p>${toXhtmlInline(block)}</p><ul>${block.items.map((item) => `<li>${toXhtmlInline(item)}</li>`).join('')}</ul></aside>`;
    case 'separator':
      return '<hr/>';
    case 'image':
      return toFigure(block, findPicture(block));
  }
}

function toFigure({ caption, credit }: ImageBlock, shown: ShownPicture | null): string {
  const picture =
    shown === null ? '' : `<img src="${escapeHtml(shown.address)}" alt="${escapeHtml(shown.alt)}"/>`;
  const cite = credit === null ? '' : ` <cite>${escapeHtml(credit)}</cite>`;
  return `<figure>${picture}<figcaption>${toXhtmlInline(caption)}${cite}</figcaption></figure>`;
}

type ShownMark = Extract<Mark, { kind: 'emphasis' | 'strong' | 'link' }>;

/** A text with its emphasis and its links as elements. Marks may cross, elements may not: between two ends of marks each stretch has its own elements. */
export function toXhtmlInline({ text, marks }: RichText): string {
  const shown = marks.filter(
    (mark): mark is ShownMark => mark.kind === 'emphasis' || mark.kind === 'strong' || mark.kind === 'link',
  );
  if (shown.length === 0) return escapeHtml(text);
  const cuts = new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].sort((a, b) => a - b);
  let out = '';
  ends.slice(1).forEach((end, i) => {
    const start = ends[i] ?? 0;
    const own = shown.filter((mark) => mark.start <= start && end <= mark.end);
    out += wrap(escapeHtml(text.slice(start, end)), own);
  });
  return out;
}

function wrap(html: string, marks: readonly ShownMark[]): string {
  const kinds = new Set(marks.map(({ kind }) => kind));
  let wrapped = html;
  if (kinds.has('emphasis')) wrapped = `<em>${wrapped}</em>`;
  if (kinds.has('strong')) wrapped = `<strong>${wrapped}</strong>`;
  const link = marks.find((mark) => mark.kind === 'link');
  const href = link ? toSafeLink(link.href, null) : null;
  return href === null ? wrapped : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${wrapped}</a>`;
}
