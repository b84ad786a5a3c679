/** HTML: whole pages, of which the article is found, and fragments, of which everything counts. */
import { failure, success, type Result } from '#article/result.ts';
import type { SourceLine } from '#article/source-document.ts';
import type { Span } from '#text/span.ts';
import { toSlug } from '#text/slug.ts';
import { correctLanguage } from '#formats/detect-language.ts';
import { textAt } from '#formats/json/json-value.ts';
import { findContentIssues } from '#formats/lines/content-issues.ts';
import { toMarkedText } from '#formats/lines/marked-text.ts';
import { toWebAddress } from '#formats/lines/safe-link.ts';
import { toSourceLine } from '#formats/lines/to-line.ts';
import type { AboutSource, Imported, ReadDocument } from '#formats/read-document.ts';
import { objection, type Objection } from '#formats/refusal.ts';
import { listCarriedArticles } from './carried-articles.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { ALL_OF_IT, mapElements } from './map-elements.ts';
import {
  attributeOf,
  findElement,
  parsePage,
  placeOf,
  type Page,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { selectArticle, type SelectedArticle } from './select-article.ts';

/** A page's data may tell the whole text where the page shows its beginning; it does when it is so many times as long. */
const MUCH_LONGER = 2;

const NO_ARTICLE = objection(
  'no-article',
  'is a page without the text of an article',
  'open the article itself and save that page, or copy its text',
);

/** The article of a page: the first that rides in it, if we wrote the page, else what it prints. Nothing in the page runs, and nothing is fetched. */
export function parseHtml(raw: string, about: AboutSource): Result<Imported, Objection> {
  const [first] = parseHtmlArticles(raw, about);
  return first ?? failure(NO_ARTICLE);
}

/** The articles of a page, one at least: all that ride in it, if we wrote the page, else the one it prints. */
export function parseHtmlArticles(raw: string, about: AboutSource): readonly Result<Imported, Objection>[] {
  const parsed = parsePage(raw);
  if (!parsed.ok) return [parsed];
  const carried = listCarriedArticles(parsed.value);
  if (carried.length > 0) return carried.map((article) => success({ kind: 'article', article }));
  const read = readArticle(parsed.value, readPageFacts(parsed.value), raw, about);
  return [read.ok ? success({ kind: 'document', document: read.value }) : read];
}

function readArticle(
  page: Page,
  facts: PageFacts,
  raw: string,
  about: AboutSource,
): Result<ReadDocument, Objection> {
  const article = selectArticle(page, facts);
  const body = withWholeText(mapElements(page, facts.base, article.selection), facts);
  if (!body.some(({ hint, text }) => text !== '' && hint !== 'note')) return failure(NO_ARTICLE);
  const head = [...toHeadline(article, facts), ...toBylines(article, facts)];
  const lines = [...head, ...withDescribedImages(body, facts)];
  return success({
    format: 'html',
    fileName: about.fileName,
    raw,
    lang:
      about.lang ??
      correctLanguage(
        facts.lang,
        lines.map(({ text }) => text),
      ),
    date: facts.date,
    topic: facts.section === null ? null : toSlug(facts.section) || null,
    sources: facts.sources,
    id: null,
    lines,
    issues: findContentIssues(raw),
  });
}

/** The lines of a piece of HTML, everything in it counted; or which limit it goes beyond. @param base What relative addresses start from. */
export function parseHtmlFragment(html: string, base: string | null): Result<SourceLine[], Objection> {
  const parsed = parsePage(html);
  return parsed.ok ? success(mapElements(parsed.value, base, ALL_OF_IT)) : parsed;
}

/** The lines of an entry that was wrapped as HTML (see `wrapEntry`): its `base` element tells the entry's address, its first `h1` the headline. */
export function parseWrappedEntry(html: string): Result<SourceLine[], Objection> {
  const parsed = parsePage(html);
  if (!parsed.ok) return parsed;
  const base = html.startsWith('<base ') ? findElement(parsed.value, 'base') : null;
  const address = base ? toWebAddress(attributeOf(base, 'href') ?? '', null) : null;
  const [first, ...rest] = mapElements(parsed.value, address, ALL_OF_IT);
  if (!first) return success([]);
  const titled = first.hint === 'heading' && /^(?:<base [^>]*>\n)?<h1>/.test(html);
  return success(titled ? [{ ...first, hint: 'headline' }, ...rest] : [first, ...rest]);
}

function toHeadline({ headline }: SelectedArticle, { titles }: PageFacts): SourceLine[] {
  const place = headline ? placeOf(headline) : null;
  if (headline && place) {
    const printed = mapElements(asPage(headline), null, ALL_OF_IT).filter(({ image }) => image === undefined);
    const [line, ...more] = printed;
    if (line && more.length === 0) return [{ ...line, hint: 'headline' }];
    const whole = printed.map(({ text }) => text).join(' ');
    if (line) return [toHeadLine(whole, place, { hint: 'headline' })];
  }
  const [title] = titles;
  return title ? [toHeadLine(title.text, title.place, { hint: 'headline' })] : [];
}

/** The element as all there is to map; its lines, if it has several, are one. */
function asPage(element: PageElement): Page {
  const childNodes: PageNode[] = [element];
  return { ...emptyPage(), childNodes };
}

function emptyPage(): Page {
  const parsed = parsePage('');
  if (!parsed.ok) throw new TypeError('an empty page is within every limit');
  return parsed.value;
}

function toBylines({ hasByline }: SelectedArticle, { authors }: PageFacts): SourceLine[] {
  if (hasByline) return [];
  return authors.map(({ text, place }) => toHeadLine(text, place, { hint: 'note', role: 'byline' }));
}

function toHeadLine(text: string, place: Span, facts: Parameters<typeof toSourceLine>[0]): SourceLine {
  return toSourceLine(facts, toMarkedText([{ text, marks: [], source: place }]), place);
}

/** The text that the page's data tell, where they tell much more of it than the page shows. */
function withWholeText(lines: SourceLine[], { newsArticle }: PageFacts): SourceLine[] {
  const told = newsArticle ? textAt(newsArticle.node, 'articleBody', 'text') : null;
  if (told === null || newsArticle === null) return lines;
  const shown = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (told.length < shown * MUCH_LONGER) return lines;
  const paragraphs = told.split(/\n+/).filter((text) => text.trim() !== '');
  const whole = paragraphs.map((text) => toHeadLine(text, newsArticle.place, { hint: 'text' }));
  return [...lines.filter(({ hint }) => hint === 'caption'), ...whole.filter(({ text }) => text !== '')];
}

/** The page's data describe pictures that it shows bare, and the one that it shows nowhere in its text. */
function withDescribedImages(
  lines: readonly SourceLine[],
  { newsArticle }: PageFacts,
): readonly SourceLine[] {
  if (newsArticle === null) return lines;
  const { images } = newsArticle.facts;
  const byAddress = new Map(
    images.flatMap((own) =>
      own.image.picture.kind === 'remote' ? [[own.image.picture.url, own] as const] : [],
    ),
  );
  const told = lines.map((line): SourceLine => {
    const { image, text } = line;
    if (!image || image.picture.kind !== 'remote') return line;
    const own = byAddress.get(image.picture.url);
    if (!own) return line;
    return {
      ...line,
      text: text === '' ? own.caption : text,
      image: { ...image, credit: image.credit ?? own.image.credit },
    };
  });
  if (told.some(({ image }) => image !== undefined)) return told;
  const leading = images.slice(0, 1).map(({ caption, image }) => {
    const facts = { hint: 'caption', image } as const;
    return toHeadLine(caption, newsArticle.place, facts);
  });
  return [...leading, ...told];
}
