import type { Article } from './article.ts';
import { toArticleId, type ArticleId } from './ids.ts';
import type { OwnArticle } from './own-article.ts';

/** The article of the reader's that is the same: of the same source, or by the same id. Null when there is none. */
export function findTwin(article: Article, own: Iterable<OwnArticle>): OwnArticle | null {
  const records = [...own];
  const { raw, sha256 } = article.provenance;
  const isSameSource = ({ article: { provenance } }: OwnArticle) =>
    // Articles that travelled without their source are not the same for that.
    raw !== '' && provenance.raw !== '' && provenance.sha256 === sha256;
  return records.find(isSameSource) ?? records.find(({ articleId }) => articleId === article.id) ?? null;
}

/** The longest an id may be before a number is set behind it, in characters: with it the id must still be one. */
const LONGEST_STEM = 110;

/** The id, or the first of `id-2`, `id-3` … that is not taken. */
export function toFreeId(id: ArticleId, isTaken: (id: ArticleId) => boolean): ArticleId {
  const stem = id.slice(0, LONGEST_STEM).replace(/-$/, '');
  let free = id;
  for (let n = 2; isTaken(free); n += 1) free = toArticleId(`${stem}-${n}`);
  return free;
}
