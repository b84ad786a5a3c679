/** A dossier: every passage that names an entity, each with the article it stands in; for reading, quoting and printing. */
import type { NamingPassage } from '#article/collect-passages.ts';
import type { Span } from '#text/span.ts';
import { escapeHtml } from '#formats/json/wrapped-entry.ts';
import { toSafeLink } from '#formats/lines/safe-link.ts';
import { escapeMarkdown } from './export-markdown.ts';
import { toHtmlFile } from './html-file.ts';

/** Whom the dossier is about, in the words of the reader's language. */
export interface DossierWords {
  /** BCP 47 language tag of these words. */
  readonly lang: string;
  readonly name: string;
  /** What is known of them in a line; may be empty. */
  readonly about: string;
  /** Stands before a caption. */
  readonly caption: string;
  /** Stands where an article names them in its headline alone. */
  readonly headlineOnly: string;
  /** Stands for the headline of an article that has none. */
  readonly untitled: string;
}

/** An article that names them. */
export interface DossierStory {
  readonly lang: string;
  readonly headline: string;
  /** As a reader writes it; null when the article has none. */
  readonly day: string | null;
  readonly sources: readonly string[];
  /** Address of the article on the web; null when it has none. */
  readonly link: string | null;
  readonly passages: readonly NamingPassage[];
}

/** The dossier as the text of an HTML file: self-contained, without scripts, every text escaped. */
export function exportDossierHtml(words: DossierWords, stories: readonly DossierStory[]): string {
  const head = [
    `<header><h1>${escapeHtml(words.name)}</h1>`,
    words.about === '' ? '' : `<p>${escapeHtml(words.about)}</p>`,
    '</header>',
  ];
  const body = [...head, '<main>', ...stories.map((story) => toSection(words, story)), '</main>'];
  return toHtmlFile({ lang: words.lang, title: words.name, body: body.join('\n'), articles: [] });
}

function toSection(words: DossierWords, story: DossierStory): string {
  const headline = escapeHtml(story.headline || words.untitled);
  const link = story.link === null ? null : toSafeLink(story.link, null);
  const title =
    link === null ? headline : `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${headline}</a>`;
  const about = toAbout(story).map(escapeHtml).join(' · ');
  const passages = story.passages.map((passage) => {
    const caption = passage.kind === 'caption' ? `<cite>${escapeHtml(words.caption)}:</cite> ` : '';
    return `<blockquote><p>${caption}${toMarked(passage, escapeHtml, ['<mark>', '</mark>'])}</p></blockquote>`;
  });
  return [
    `<section lang="${escapeHtml(story.lang)}"><h2>${title}</h2>`,
    about === '' ? '' : `<p lang="${escapeHtml(words.lang)}"><small>${about}</small></p>`,
    ...(passages.length === 0 ? [`<p>${escapeHtml(words.headlineOnly)}</p>`] : passages),
    '</section>',
  ].join('\n');
}

/** The dossier as the text of a Markdown file. */
export function exportDossierMarkdown(words: DossierWords, stories: readonly DossierStory[]): string {
  const about = words.about === '' ? [] : [escapeMarkdown(words.about)];
  const parts = stories.flatMap((story) => {
    const link = story.link === null ? null : toSafeLink(story.link, null);
    const headline = escapeMarkdown(story.headline || words.untitled);
    const source = toAbout(story).map(escapeMarkdown).join(' · ');
    const passages = story.passages.map((passage) => {
      const caption = passage.kind === 'caption' ? `*${escapeMarkdown(words.caption)}:* ` : '';
      return `> ${caption}${toMarked(passage, escapeMarkdown, ['**', '**'])}`;
    });
    return [
      `## ${link === null ? headline : `[${headline}](<${link.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`}`,
      ...(source === '' ? [] : [source]),
      ...(passages.length === 0 ? [escapeMarkdown(words.headlineOnly)] : passages),
    ];
  });
  return `${[`# ${escapeMarkdown(words.name)}`, ...about, ...parts].join('\n\n')}\n`;
}

function toAbout({ day, sources }: DossierStory): readonly string[] {
  return [...(day === null ? [] : [day]), ...sources];
}

/** The passage with its names between the signs. Names within names are one. */
function toMarked(
  { text, spans }: NamingPassage,
  escape: (text: string) => string,
  [open, close]: readonly [string, string],
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of joinSpans(spans)) {
    out += escape(text.slice(at, start)) + open + escape(text.slice(start, end)) + close;
    at = end;
  }
  return out + escape(text.slice(at));
}

/** Spans in order, those that overlap as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
