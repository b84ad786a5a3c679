/** Whether files that a device holds are still files of an edition in shards. */
import { isSlug, toArticleId } from '#article/ids.ts';
import { decodeAboutShard } from '#shards/about-shard.ts';
import type { EditionRoot } from '#shards/edition-root.ts';
import { SHARD_KINDS, toDirectoryName, type ShardKind } from '#shards/layout.ts';
import { aboutNumberOf, type LoadFile } from '#shards/open-edition.ts';
import { buildFinder } from './choose-files.ts';

const KINDS = SHARD_KINDS.join('|');
const DIRECTORY = new RegExp(`^directory-(${KINDS})-(\\d+)-([0-9a-f]+)\\.json$`);
const SHARD = new RegExp(`^(${KINDS})-(\\d+)-[0-9a-f]+\\.json$`);
const ARTICLE = /^(.+)-[0-9a-f]+\.json$/;

/** A test of bare names. It reads directories, and of articles the shard that knows about them; fails as `load` fails. */
export function buildNameTest(root: EditionRoot, load: LoadFile): (name: string) => Promise<boolean> {
  const find = buildFinder(root, load);
  return async (name) => {
    if (isDirectory(root, name)) return true;
    const [, kind, number] = SHARD.exec(name) ?? [];
    if (kind !== undefined && (await find(toKind(kind), Number(number))) === name) return true;
    // An article may have an id that reads like a shard.
    const id = ARTICLE.exec(name)?.[1] ?? '';
    if (!isSlug(id)) return false;
    const about = await find('about', aboutNumberOf(root, toArticleId(id)));
    if (about === null) return false;
    return (await load(about, decodeAboutShard)).articles.some(({ asset }) => asset === name);
  };
}

function isDirectory({ shards }: EditionRoot, name: string): boolean {
  const [, kind, number] = DIRECTORY.exec(name) ?? [];
  if (kind === undefined) return false;
  const hash = shards[toKind(kind)].directories[Number(number)];
  return hash !== undefined && toDirectoryName(toKind(kind), Number(number), hash) === name;
}

function toKind(text: string): ShardKind {
  return SHARD_KINDS.find((kind) => kind === text) ?? 'list';
}
