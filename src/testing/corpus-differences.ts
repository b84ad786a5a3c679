/**
 * Compares a compiled article with what a corpus case expects of it, and says in words where the two differ.
 */
import type { Article, Block, RichText } from '#article/article.ts';
import type { CompileIssue } from '#article/source-document.ts';
import type { ExpectedArticle, ExpectedBlock, ExpectedMark } from './corpus-case.ts';
import { parseMarked, toMarked } from './marked-text.ts';

/** One line for each difference; empty when the article is as expected. */
export function corpusDifferences(
  expected: ExpectedArticle,
  compiled: { readonly article: Article; readonly issues: readonly CompileIssue[] },
): readonly string[] {
  const { article, issues } = compiled;
  const kinds: readonly string[] = issues.map(({ kind }) => kind);
  return [
    ...differing('lang', expected.lang, article.lang),
    ...differing('date', expected.date, article.date),
    ...differing('topic', expected.topic, article.topic),
    ...differing('sources', expected.sources, article.sources),
    ...inText('headline', expected.headline, article.headline, expected.marked),
    ...opening('headline', expected.headlineStartsWith, article.headline.text),
    ...inBlocks(expected, article.blocks),
    ...(expected.issues ?? [])
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `issues: no «${kind}» among [${kinds.join(', ')}]`),
    ...(expected.withoutIssues ?? [])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => `issues: «${kind}» should not be raised`),
  ];
}

function inBlocks(expected: ExpectedArticle, blocks: readonly Block[]): readonly string[] {
  const wanted = expected.blocks.map(({ kind }) => kind).join(' ');
  const found = blocks.map(({ kind }) => kind).join(' ');
  if (wanted !== found) {
    const outline = blocks.map((block) => `    ${block.kind} ${block.confidence} «${glimpse(block)}»`);
    return [`blocks: expected [${wanted}]\n  found [${found}]\n${outline.join('\n')}`];
  }
  return expected.blocks.flatMap((want, i) => {
    const block = blocks[i];
    return block ? inBlock(`block ${i + 1} (${want.kind})`, want, block, want.marked ?? expected.marked) : [];
  });
}

function inBlock(where: string, want: ExpectedBlock, block: Block, marked: boolean): readonly string[] {
  const rich = carrierOf(block);
  const items = 'items' in block ? block.items : [];
  const image = block.kind === 'image' ? block : null;
  return [
    ...inText(where, want.text ?? want.caption, rich, marked),
    ...opening(where, want.startsWith, rich?.text ?? ''),
    ...failing(`${where} ends`, want.endsWith, rich?.text ?? '', (text, end) => text.endsWith(end)),
    ...failing(`${where} contains`, want.contains, rich?.text ?? '', (text, part) => text.includes(part)),
    ...differing(`${where} level`, want.level, block.kind === 'heading' ? block.level : undefined),
    ...differing(`${where} role`, want.role, block.kind === 'note' ? block.role : undefined),
    ...differing(`${where} raw`, want.raw, block.kind === 'separator' ? block.raw : undefined),
    ...differing(`${where} items`, want.items?.length, items.length),
    ...(want.items ?? []).flatMap((item, i) =>
      inText(`${where} item ${i + 1}`, item, items[i] ?? null, marked),
    ),
    ...differing(`${where} captionRaw`, want.captionRaw, image?.captionRaw),
    ...differing(`${where} sequence`, want.sequence, image?.sequence),
    ...differing(`${where} group`, want.group, image?.group),
    ...differing(`${where} depicts`, want.depicts, image?.depicts),
    ...differing(`${where} credit`, want.credit, image?.credit),
    ...failing(`${where} credit contains`, want.creditContains, image?.credit ?? '', (text, part) =>
      text.includes(part),
    ),
    ...inRange(`${where} confidence`, want.confidence, block.confidence),
    ...(want.marks ?? []).flatMap((mark) => inMarks(where, mark, rich)),
    ...(want.withoutMarks ?? [])
      .filter((kind) => rich?.marks.some((mark) => mark.kind === kind))
      .map((kind) => `${where}: should have no «${kind}» mark`),
  ];
}

/** The block's own text: the caption of an image, the title of a related block, null for lists and separators. */
function carrierOf(block: Block): RichText | null {
  if (block.kind === 'image') return block.caption;
  return block.kind === 'list' || block.kind === 'separator' ? null : block;
}

function glimpse(block: Block): string {
  if (block.kind === 'separator') return block.raw;
  const text =
    carrierOf(block)?.text ?? (block.kind === 'list' ? block.items.map((item) => item.text).join(' · ') : '');
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}

function inText(
  where: string,
  wanted: string | undefined,
  rich: RichText | null,
  marked: boolean,
): readonly string[] {
  if (wanted === undefined) return [];
  if (rich === null) return [`${where}: has no text, expected ${wanted}`];
  const want = parseMarked(wanted);
  if (!marked) return differing(where, want.text, rich.text);
  return differing(where, toMarked(want), toMarked(rich));
}

function inMarks(where: string, want: ExpectedMark, rich: RichText | null): readonly string[] {
  const mark = rich?.marks.find(({ kind }) => kind === want.kind);
  if (!rich || !mark) return [`${where}: has no «${want.kind}» mark`];
  const covered = rich.text.slice(mark.start, mark.end);
  const dateline = mark.kind === 'dateline' ? mark : null;
  return [
    ...differing(`${where} ${want.kind} covers`, want.covers, covered),
    ...opening(`${where} ${want.kind}`, want.coversFrom, covered),
    ...differing(`${where} ${want.kind} agency`, want.agency, dateline?.agency),
    ...differing(`${where} ${want.kind} place`, want.place, dateline?.place),
    ...differing(`${where} ${want.kind} date`, want.date, dateline?.date),
  ];
}

function opening(where: string, wanted: string | undefined, text: string): readonly string[] {
  return failing(`${where} begins`, wanted, text, (whole, begin) => whole.startsWith(begin));
}

function inRange(
  where: string,
  range: readonly [number, number] | undefined,
  found: number,
): readonly string[] {
  if (range === undefined || (range[0] <= found && found <= range[1])) return [];
  return [`${where}: expected ${range[0]} to ${range[1]}, found ${found}`];
}

function failing(
  where: string,
  wanted: string | undefined,
  text: string,
  holds: (text: string, wanted: string) => boolean,
): readonly string[] {
  return wanted === undefined || holds(text, wanted) ? [] : differing(where, wanted, text);
}

function differing(where: string, wanted: unknown, found: unknown): readonly string[] {
  if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)) return [];
  return [`${where}:\n  expected ${JSON.stringify(wanted)}\n  found    ${JSON.stringify(found)}`];
}
