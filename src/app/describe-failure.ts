import type { Messages } from '#i18n/messages-it.ts';
import { isMissingCode } from '#offline/page/missing-code.ts';
import type { OfflineSnapshot } from '#offline/page/offline-store.ts';
import { LoadError } from '#queries/load-failure.ts';

/** A failure in words for the reader. */
export interface FailureInWords {
  readonly title: string;
  readonly hint: string;
  /** For whoever mends it; null when the words above say everything. */
  readonly detail: string | null;
  /** Whether trying again can help. */
  readonly canRetry: boolean;
}

/**
 * What an error that reached the error screen is told as. Whatever is not a LoadError is a fault of the program.
 * @param kept what the device keeps of an edition in shards: what cannot be had from the network is then something that was not chosen
 */
export function describeFailure(
  error: unknown,
  { states }: Messages,
  kept: OfflineSnapshot['articles'] = null,
): FailureInWords {
  if (!(error instanceof LoadError)) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (isMissingCode(error)) {
      return { title: states.missingCodeTitle, hint: states.missingCodeHint, detail, canRetry: true };
    }
    return { title: states.crashTitle, hint: states.crashHint, detail, canRetry: true };
  }
  const { failure } = error;
  switch (failure.kind) {
    case 'network':
      if (kept !== null && kept.kept < kept.total)
        return {
          title: states.notKeptTitle,
          hint: states.notKeptHint(kept.kept, kept.total),
          detail: null,
          canRetry: true,
        };
      return { title: states.networkTitle, hint: states.networkHint, detail: null, canRetry: true };
    case 'server':
      return {
        title: states.networkTitle,
        hint: states.serverHint,
        detail: `HTTP ${failure.status}`,
        canRetry: true,
      };
    case 'malformed':
      return {
        title: states.malformedTitle,
        hint: states.malformedHint,
        detail: failure.detail,
        canRetry: true,
      };
    case 'device':
      return { title: states.deviceTitle, hint: states.deviceHint, detail: null, canRetry: true };
    case 'no-article':
      return {
        title: states.articleMissingTitle,
        hint: states.articleMissingHint,
        detail: null,
        canRetry: false,
      };
    case 'no-entity':
      return {
        title: states.entityMissingTitle,
        hint: states.entityMissingHint,
        detail: null,
        canRetry: false,
      };
  }
}
