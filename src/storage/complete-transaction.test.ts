import { describe, expect, it, vi } from 'vitest';
import { completeTransaction } from './complete-transaction.ts';

const aborted = new DOMException('The transaction was aborted', 'AbortError');
const full = new DOMException('The device is full', 'QuotaExceededError');
const clash = new DOMException('The key is taken', 'ConstraintError');

/** A transaction that ends as told. */
function transaction(done: Promise<void>, error: DOMException | null = null) {
  // As a browser's: who hears of the end is told, and nobody else.
  done.catch(() => undefined);
  return { done, error, abort: vi.fn<() => void>() };
}

const atOnce = (failing: unknown) => Promise.reject<never>(failing);
const later = (error: unknown) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(error), 5);
  });

describe('completing a transaction', () => {
  it('gives the value when work and transaction are done', async () => {
    const completed = await completeTransaction(transaction(Promise.resolve()), Promise.resolve(7), 50);
    expect(completed).toEqual({ ok: true, value: 7 });
  });

  it.each([
    ['the transaction says', () => [transaction(later(full), full), atOnce(aborted)] as const, full],
    ['the work says', () => [transaction(atOnce(aborted)), later(clash)] as const, clash],
    ['nobody says', () => [transaction(atOnce(aborted)), later(aborted)] as const, aborted],
  ])('names what brought an abort about, where %s it', async (_, begin, error) => {
    const [ending, work] = begin();
    const completed = await completeTransaction(ending, work, 50);
    expect(completed).toEqual({ ok: false, error: { kind: 'thrown', error } });
    expect(ending.abort).toHaveBeenCalledOnce();
  });

  it('breaks off what does not end', async () => {
    const silent = transaction(new Promise(() => undefined));
    const completed = await completeTransaction(silent, Promise.resolve(7), 5);
    expect(completed).toEqual({ ok: false, error: { kind: 'no-answer' } });
    expect(silent.abort).toHaveBeenCalledOnce();
  });

  it('takes an abort that comes too late for none', async () => {
    const ended = transaction(atOnce(full));
    ended.abort.mockImplementation(() => {
      throw new DOMException('It has ended', 'InvalidStateError');
    });
    const completed = await completeTransaction(ended, Promise.resolve(7), 50);
    expect(completed).toEqual({ ok: false, error: { kind: 'thrown', error: full } });
  });
});
