import { failure, success, type Result } from '#article/result.ts';

/** What of a transaction tells how it ends; idb's own fits. */
interface Ending {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  readonly abort: () => void;
}

/** Why a transaction did not end well: the browser's exception, or its silence. */
export type Unfinished =
  { readonly kind: 'no-answer' } | { readonly kind: 'thrown'; readonly error: unknown };

/**
 * The work's value once the transaction is on the device: a device that is full says so only when the transaction
 * aborts, at its end. Work that fails takes the whole transaction with it, and so does one that does not end in time.
 */
export async function completeTransaction<T>(
  transaction: Ending,
  work: Promise<T>,
  withinMs: number,
): Promise<Result<T, Unfinished>> {
  const outcome = Promise.all([work, transaction.done]).then(
    ([value]) => success(value),
    (error: unknown) => failure({ kind: 'thrown' as const, error }),
  );
  const first = await Promise.race([outcome, silenceAfter(withinMs, outcome)]);
  if (first.ok) return first;
  abort(transaction);
  return first.error.kind === 'no-answer'
    ? failure(first.error)
    : failure({ kind: 'thrown', error: await findCause(transaction, work, first.error.error) });
}

/** Fails after the time; the timer does not outlive what is waited for. */
function silenceAfter(
  withinMs: number,
  outcome: Promise<unknown>,
): Promise<Result<never, { readonly kind: 'no-answer' }>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure({ kind: 'no-answer' })), withinMs);
    void outcome.then(() => clearTimeout(timer));
  });
}

/**
 * An abort shows first as the `AbortError` of every request that was under way. What brought it about is said by the
 * transaction, or by the work that failed.
 */
async function findCause(transaction: Ending, work: Promise<unknown>, first: unknown): Promise<unknown> {
  if (!isAbort(first)) return first;
  if (transaction.error !== null) return transaction.error;
  return work.then(
    () => first,
    (error: unknown) => error,
  );
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function abort(transaction: Ending): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself, or is being committed: that is all an abort is for.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
