import type { Article, Mention, NoteRole } from '#article/article.ts';
import { carriersOf } from '#article/carriers-of.ts';
import type { ArticleId } from '#article/ids.ts';

/** A text of an article that is searched. Its spans are half-open UTF-16 code units of `text`, as everywhere in the model. */
export interface SearchedText {
  /** The block it stands in, which the article's address can name. */
  readonly blockId: string;
  readonly kind: 'prose' | 'caption' | 'aside';
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What the search must know of an article, and keeps while the page is open. */
export interface SearchDocument {
  readonly id: ArticleId;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly date: string | null;
  readonly headline: string;
  /** In reading order; captions that repeat one before them are left out. */
  readonly texts: readonly SearchedText[];
}

/** Who owns the text says nothing of the story. */
const UNSEARCHED_NOTE: NoteRole = 'copyright';

/** The searched texts of an article. Linear. */
export function toSearchDocument(article: Article): SearchDocument {
  const captions = new Set<string>();
  const texts = article.blocks.flatMap((block): SearchedText[] => {
    if (block.kind === 'note' && block.role === UNSEARCHED_NOTE) return [];
    if (block.kind === 'image' && captions.has(block.caption.text)) return [];
    if (block.kind === 'image') captions.add(block.caption.text);
    return carriersOf(block).map(({ text, mentions }) => ({
      blockId: block.id,
      kind: block.kind === 'image' ? 'caption' : isAside(block.kind) ? 'aside' : 'prose',
      text,
      mentions,
    }));
  });
  const { id, lang, date, headline } = article;
  return { id, lang, date, headline: headline.text, texts };
}

function isAside(kind: Article['blocks'][number]['kind']): boolean {
  return kind === 'note' || kind === 'related';
}
