import type { Article } from '#article/article.ts';
import { decodeArticle } from '#article/decode-article.ts';
import { keepLast } from '#search-index/sharded/keep-last.ts';
import type { EditionFiles } from '#search-index/sharded/sharded-index.ts';
import { UnreadFile } from '#search-index/sharded/unread-file.ts';

/** The JSON value in the file at an address; null where it cannot be read now. */
export type LoadValue = (address: string) => Promise<unknown>;

/** Shards and directories of which the values are kept: 10 KB each. */
const MOST_KEPT = 128;

/** The article in a file; null where it cannot be read now, or is none. */
export async function readArticle(load: LoadValue, address: string): Promise<Article | null> {
  const decoded = decodeArticle(await load(address));
  return decoded.ok ? decoded.value : null;
}

/** The files of an edition in the folder with that address. */
export function toEditionFiles(load: LoadValue, articlesUrl: string): EditionFiles {
  const kept = keepLast<string, unknown>(MOST_KEPT);
  return {
    load: async (name, decode) => {
      const value = await kept(name, async () => {
        const loaded = await load(articlesUrl + name);
        if (loaded === null) throw new UnreadFile(name);
        return loaded;
      });
      const decoded = decode(value);
      if (decoded.ok) return decoded.value;
      throw new UnreadFile(`${name}: ${decoded.error.path}: ${decoded.error.message}`);
    },
    read: (asset) => readArticle(load, articlesUrl + asset),
  };
}
