/** What stands in the fields of the page that edits an article, and its form as a kept draft. */
import { isDay } from '#article/calendar-date.ts';
import { runDecoder, toChoice, toFields, toList, toText, toTextOrNull } from '#article/decode-value.ts';
import { LINE_KINDS, type KindOverride, type LineKind } from '#article/kind-override.ts';
import { followLines } from '#article/follow-lines.ts';
import { toEditableText, toEditedLines, toTextLines } from '#article/text-lines.ts';
import type { OwnArticle } from '#article/own-article.ts';
import type { ArticleEdit } from '#queries/edit-article.ts';

/** The fields as they stand, with words that are being typed. */
export interface EditDraft extends Omit<ArticleEdit, 'date' | 'sources'> {
  readonly date: string;
  /** Separated by semicolons. */
  readonly sources: string;
}

/** The article as it is kept. @param kinds the reader's word on its lines, by block */
export function toDraft(own: OwnArticle, kinds: ReadonlyMap<string, KindOverride>): EditDraft {
  const { article, tags } = own;
  return {
    headline: article.headline.text,
    text: toEditableText(article),
    kinds: toTextLines(article).map(({ block, item }) => {
      const id = article.blocks[block]?.id;
      return item === null && id !== undefined ? (kinds.get(id)?.kind ?? null) : null;
    }),
    date: article.date ?? '',
    sources: article.sources.join('; '),
    topic: article.topic,
    tags,
  };
}

/** The draft with another text: what lines were said to be goes along with them. */
export function withText(draft: EditDraft, text: string): EditDraft {
  const followed = followLines(toEditedLines(draft.text), toEditedLines(text));
  return { ...draft, text, kinds: followed.map((at) => (at === null ? null : (draft.kinds[at] ?? null))) };
}

/** What is asked to be kept. */
export function toEdit(draft: EditDraft): ArticleEdit {
  const sources = draft.sources.split(';').map((source) => source.trim());
  return {
    ...draft,
    headline: draft.headline.trim(),
    date: isDay(draft.date) ? draft.date : null,
    sources: sources.filter((source) => source !== ''),
  };
}

/** A draft as it is kept on the device. */
export interface KeptDraft {
  readonly draft: EditDraft;
  /** The version of the article that it began from (see `toVersion`); null where that is not known. */
  readonly from: string | null;
}

/** Tells apart the states of an article that a draft may have begun from. */
export function toVersion(own: OwnArticle, kinds: ReadonlyMap<string, KindOverride>): string {
  const { date, sources, topic, tags, kinds: said } = toDraft(own, kinds);
  return `${own.article.provenance.sha256} ${JSON.stringify([date, sources, topic, tags, said])}`;
}

/** What `decodeDraft` reads again. */
export function encodeDraft({ draft, from }: KeptDraft): string {
  return JSON.stringify({ ...draft, from });
}

/** A kept draft; null where there is none that this version understands. */
export function decodeDraft(kept: string): KeptDraft | null {
  if (kept === '') return null;
  const decoded = runDecoder((): KeptDraft => {
    const fields = toFields(parseJson(kept), 'draft');
    const draft = {
      headline: toText(fields['headline'], 'headline'),
      text: toText(fields['text'], 'text'),
      kinds: toList(fields['kinds'], 'kinds', toKind),
      date: toText(fields['date'], 'date'),
      sources: toText(fields['sources'], 'sources'),
      topic: toTextOrNull(fields['topic'], 'topic'),
      tags: toList(fields['tags'], 'tags', toText),
    };
    return { draft, from: toTextOrNull(fields['from'] ?? null, 'from') };
  });
  return decoded.ok ? decoded.value : null;
}

function toKind(value: unknown, path: string): LineKind | null {
  return value === null ? null : toChoice(value, path, LINE_KINDS);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another program's, or cut off: it is no draft.
    return null;
  }
}
