import type { Messages } from '#i18n/messages-it.ts';
import type { OfflineSnapshot } from '#offline/page/offline-store.ts';

/** What the device holds, in words; of an edition in shards what of it was chosen. Null while there is nothing to say. */
export function describeOffline(
  { status, articles }: Pick<OfflineSnapshot, 'status' | 'articles'>,
  { offline }: Messages,
): string | null {
  switch (status.kind) {
    case 'unknown':
      return null;
    case 'unsupported':
      return offline.unsupported;
    case 'saving':
      return offline.saving(status.stored, status.total);
    case 'ready':
      return articles === null ? offline.ready : describeChosen(articles, offline);
    case 'incomplete':
      return [
        articles === null
          ? offline.incomplete(status.stored, status.total)
          : offline.incompleteWith(articles.kept, articles.chosen),
        offline.failures[status.failure],
        offline.again,
      ].join(' ');
  }
}

function describeChosen(
  { choice, chosen, total }: NonNullable<OfflineSnapshot['articles']>,
  { readyWith }: Messages['offline'],
): string {
  switch (choice.kind) {
    case 'everything':
      return readyWith.everything(total);
    case 'none':
      return readyWith.none;
    case 'newest':
    case 'named':
      return readyWith.chosen(chosen, total);
  }
}
