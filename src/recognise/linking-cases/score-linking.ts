import type { EntityId } from '#article/ids.ts';
import { overlaps } from '#text/span.ts';
import type { FoundMention } from '#recognise/find-mentions.ts';
import {
  BASE_SIGN,
  OPEN_KEY,
  parseLinkingLine,
  type LinkingCase,
  type LinkingKind,
  type LinkingName,
} from './linking-case.ts';

/** Reads one article: for each line its mentions, under ids that hold beyond the article. */
export type ReadArticle = (
  lines: readonly string[],
  lang: LinkingCase['lang'],
) => readonly (readonly FoundMention[])[];

/** What became of the names of some cases. */
export interface LinkingScore {
  readonly cases: number;
  /** Names that say whom they mean by the base, and of others all after the first of each entity. */
  readonly expected: number;
  /** How many of those were linked so. */
  readonly right: number;
  /** For each wrong merge what was merged, with the line. */
  readonly wrong: readonly string[];
}

/** A name of a case with what was read over it. */
interface Read {
  readonly key: string;
  readonly line: string;
  readonly print: string;
  /** Whom the reading means by the very words, without doubt; null when it leaves them open or alone. */
  readonly decided: EntityId | null;
  /** Whoever is meant without doubt by words that overlap these. */
  readonly touched: readonly EntityId[];
}

/**
 * The score of each kind, in the order of the cases. A wrong merge is a name decided for an entity of the base that it does not mean, or for one that
 * another name of the case, under another key, was decided for; or one that the text leaves open, and the reading decided for somebody of the case.
 */
export function scoreLinking(
  cases: readonly LinkingCase[],
  read: ReadArticle,
  isKnown: (id: EntityId) => boolean,
): Map<LinkingKind, LinkingScore> {
  const scores = new Map<LinkingKind, LinkingScore>();
  for (const one of cases) {
    const names = readCase(one, read);
    const before = scores.get(one.kind) ?? { cases: 0, expected: 0, right: 0, wrong: [] };
    const links = countLinks(names);
    scores.set(one.kind, {
      cases: before.cases + 1,
      expected: before.expected + links.expected,
      right: before.right + links.right,
      wrong: [...before.wrong, ...findWrongMerges(names, isKnown)],
    });
  }
  return scores;
}

function readCase({ articles, lang }: LinkingCase, read: ReadArticle): Read[] {
  return articles.flatMap((article) => {
    const lines = article.map(parseLinkingLine);
    const mentions = read(
      lines.map(({ text }) => text),
      lang,
    );
    return lines.flatMap(({ text, names }, i) => names.map((name) => toRead(text, name, mentions[i] ?? [])));
  });
}

function toRead(line: string, name: LinkingName, mentions: readonly FoundMention[]): Read {
  const over = mentions.filter((mention) => mention.candidates.length === 0 && overlaps(mention, name));
  const same = over.find(({ start, end }) => start === name.start && end === name.end);
  const print = line.slice(name.start, name.end);
  return {
    key: name.key,
    line,
    print,
    decided: same?.entity ?? null,
    touched: over.map(({ entity }) => entity),
  };
}

function countLinks(names: readonly Read[]): { expected: number; right: number } {
  let expected = 0;
  let right = 0;
  for (const key of new Set(names.map((name) => name.key))) {
    if (key === OPEN_KEY) continue;
    const ofKey = names.filter((name) => name.key === key);
    if (key.startsWith(BASE_SIGN)) {
      expected += ofKey.length;
      right += ofKey.filter(({ decided }) => decided === key.slice(1)).length;
      continue;
    }
    expected += ofKey.length - 1;
    const counts = ofKey.map(({ decided }) =>
      decided === null ? 0 : ofKey.filter((other) => other.decided === decided).length,
    );
    right += Math.max(0, Math.max(...counts) - 1);
  }
  return { expected, right };
}

function findWrongMerges(names: readonly Read[], isKnown: (id: EntityId) => boolean): string[] {
  return names.flatMap((name, i) => {
    const say = (id: EntityId, why: string): string =>
      `«${name.print}» is read as ${id}, ${why}: ${name.line}`;
    return name.touched.flatMap((id) => {
      const isOwn = name.key === `${BASE_SIGN}${id}`;
      if (name.key !== OPEN_KEY && isKnown(id) && !isOwn) return [say(id, 'whom it does not mean')];
      const other = names.slice(0, i).find(({ key, touched }) => key !== name.key && touched.includes(id));
      return other ? [say(id, `as «${other.print}» is, which means another (${other.key})`)] : [];
    });
  });
}
