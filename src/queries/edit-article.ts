/** Saving what the reader has changed in an article of their own, and putting it back. */
import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query';
import { applyReaderChanges } from '#article/apply-reader-changes.ts';
import type { KindOverride, LineKind } from '#article/kind-override.ts';
import { toEditableText, toEditedLines } from '#article/text-lines.ts';
import type { ArticleId } from '#article/ids.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { planEdit, type EditPlan } from '#article/plan-edit.ts';
import { failure, success, type Result } from '#article/result.ts';
import type { Outcome, ReadArticle } from '#worker/import-protocol.ts';
import { createImporter, type Importer } from '#worker/page/importer.ts';
import { readBeforeChange } from './kept/change-kept.ts';
import { forgetKind, keepKind, kindOverridesQuery } from './kept/kind-overrides-query.ts';
import { keepOwnArticle } from './kept/own-articles-query.ts';
import { keepPicture, picturesQuery, type KeptPicture } from './kept/pictures-query.ts';

/** An article as its reader wants it. */
export interface ArticleEdit {
  readonly headline: string;
  /** What stands below the headline, in lines. */
  readonly text: string;
  /** For each line that is not blank what it is said to be; null leaves it to the compiler. */
  readonly kinds: readonly (LineKind | null)[];
  readonly date: string | null;
  readonly sources: readonly string[];
  readonly topic: string | null;
  readonly tags: readonly string[];
}

/** Why an article was not saved. After `partly-kept` the article is, and some of what is kept at its lines is not. */
export type EditTrouble = 'not-read' | 'no-words' | 'not-loaded' | 'not-kept' | 'partly-kept';

/** What was there before an edit. */
export interface BeforeEdit {
  readonly own: OwnArticle;
  /** The article as it was saved. */
  readonly saved: OwnArticle;
  readonly kinds: ReadonlyMap<string, KindOverride>;
  readonly pictures: readonly KeptPicture[];
}

/** What was there before the article was edited last; undefined, or null, where that cannot be put back. */
export function beforeEditQuery(articleId: ArticleId) {
  return queryOptions<BeforeEdit | null>({
    queryKey: ['before-edit', articleId],
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Whether the article is as that edit has left it, so that putting back takes nothing else away. */
export function isAsSaved({ saved }: BeforeEdit, own: OwnArticle): boolean {
  return tell(saved) === tell(own);
}

/** The source says headline and words. */
function tell({ article, tags }: OwnArticle): string {
  const { provenance, date, topic, sources } = article;
  return JSON.stringify([provenance.sha256, date, topic, sources, tags]);
}

/**
 * Reads the article anew where its words have changed, and keeps it under its id. What the reader keeps at its lines goes
 * along. Gives back what was there before, and has it put back for as long as the page stands.
 */
export async function saveEdit(
  client: QueryClient,
  own: OwnArticle,
  edit: ArticleEdit,
  importer: Importer = createImporter(),
): Promise<Result<BeforeEdit, EditTrouble>> {
  const [kinds, pictures] = await Promise.all([
    readBeforeChange(() => client.query(kindOverridesQuery(own.articleId))),
    readBeforeChange(() => client.query(picturesQuery(own.articleId))),
  ]);
  // What belongs to its lines must be known before they change.
  if (!kinds.ok || !pictures.ok) return failure('not-kept');
  const read = await readWords(own, edit, importer);
  if (!read.ok) return read;
  const { date, sources, topic, tags } = edit;
  const article = { ...read.value.article, date, sources, topic };
  const saved = { ...own, article, owners: read.value.owners, tags };
  const kept = await keepOwnArticle(client, saved);
  if (!kept.ok) return failure('not-kept');
  const placed = applyReaderChanges(own.article, kinds.value.values(), pictures.value.values());
  const plan = planEdit({
    before: own.article,
    after: article,
    lines: toEditedLines(edit.text),
    kinds: edit.kinds,
    keptKinds: placed.kinds.placed,
    keptPictures: placed.pictures.placed,
  });
  const replaced = plan.pictures.flatMap((moved) => moved.before ?? []);
  const before = { own, saved, kinds: kinds.value, pictures: replaced };
  client.setQueryData(beforeEditQuery(own.articleId).queryKey, before);
  return (await carryOut(client, plan)) ? success(before) : failure('partly-kept');
}

/** Puts the article, and what is kept at its lines, back to what they were. Whether the device has all of it. */
export async function undoEdit(client: QueryClient, { own, kinds, pictures }: BeforeEdit): Promise<boolean> {
  const now = await readBeforeChange(() => client.query(kindOverridesQuery(own.articleId)));
  if (!now.ok || !(await keepOwnArticle(client, own)).ok) return false;
  const isDone = await carryOut(client, {
    forgotten: [...now.value.values()].filter(({ blockId }) => !kinds.has(blockId)),
    kinds: [...kinds.values()]
      .filter((kind) => now.value.get(kind.blockId) !== kind)
      // Each under the name it had.
      .map((kind) => ({ before: kind, after: kind })),
    pictures: pictures.map((picture) => ({ before: picture, after: picture })),
  });
  if (isDone) client.setQueryData(beforeEditQuery(own.articleId).queryKey, null);
  return isDone;
}

/** The article with its new words; the very same where they are the old ones. */
async function readWords(
  own: OwnArticle,
  { headline, text }: ArticleEdit,
  importer: Importer,
): Promise<Result<Pick<ReadArticle, 'article' | 'owners'>, EditTrouble>> {
  const { article } = own;
  const isSame = headline === article.headline.text && text === toEditableText(article);
  if (isSame) return success(own);
  const outcomes: Outcome[] = [];
  try {
    const source = { kind: 'edit', article, headline, text } as const;
    const ran = await importer.run(source, (told) => outcomes.push(told), new AbortController().signal);
    if (!ran.ok) return failure(ran.error.kind === 'not-loaded' ? 'not-loaded' : 'not-read');
  } finally {
    importer.close();
  }
  const [outcome] = outcomes;
  if (outcome?.ok === true) return success(outcome.value);
  return failure(outcome?.error.kind === 'empty' ? 'no-words' : 'not-read');
}

/** Whether the device has all of it. One after the other: a new record's name depends on those before. */
async function carryOut(client: QueryClient, plan: EditPlan<KeptPicture>): Promise<boolean> {
  const written: boolean[] = [];
  for (const kind of plan.forgotten) written.push((await forgetKind(client, kind)).ok);
  for (const { before, after } of plan.kinds) written.push((await keepKind(client, after, before)).ok);
  for (const { before, after } of plan.pictures) written.push((await keepPicture(client, after, before)).ok);
  return written.every(Boolean);
}
