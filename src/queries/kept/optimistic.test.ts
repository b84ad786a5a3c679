import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success, type Result } from '#article/result.ts';
import type { StorageFailure } from '#storage/storage-failure.ts';
import { changeAtOnce } from './optimistic.ts';

const queryKey = ['words'];
const refusal = failure({ kind: 'no-room' } as const);

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
  client.setQueryData(queryKey, new Map([['a', 'kept']]));
});

const shown = () => Object.fromEntries(client.getQueryData<ReadonlyMap<string, string>>(queryKey) ?? []);

/** Begins a change that is answered when the test says so. */
function begin(key: string, value: string | null) {
  let resolve: (result: Result<null, StorageFailure>) => void = () => undefined;
  const promise = new Promise<Result<null, StorageFailure>>((settle) => {
    resolve = settle;
  });
  const changed = changeAtOnce(client, { queryKey, key, value }, () => promise);
  const answer = async (result: Result<null, StorageFailure>) => {
    resolve(result);
    await changed;
  };
  return answer;
}

describe('changeAtOnce', () => {
  it('shows a change at once, and undoes it alone', async () => {
    const first = begin('a', 'one');
    const second = begin('b', 'two');
    expect(shown()).toEqual({ a: 'one', b: 'two' });
    await first(refusal);
    expect(shown()).toEqual({ a: 'kept', b: 'two' });
    await second(success(null));
    expect(shown()).toEqual({ a: 'kept', b: 'two' });
  });

  it('brings back what was taken out', async () => {
    const answer = begin('a', null);
    expect(shown()).toEqual({});
    await answer(refusal);
    expect(shown()).toEqual({ a: 'kept' });
  });

  it.each([
    ['first', 'second', { a: 'kept' }],
    ['second', 'first', { a: 'kept' }],
  ])(
    'shows what is kept when both changes of a key are refused, the %s before the %s',
    async (order, _, left) => {
      const first = begin('a', 'one');
      const second = begin('a', 'two');
      for (const answer of order === 'first' ? [first, second] : [second, first]) await answer(refusal);
      expect(shown()).toEqual(left);
    },
  );

  it('leaves the later change where only the earlier is refused, also when they are the same', async () => {
    const first = begin('a', 'one');
    const second = begin('a', 'one');
    await first(refusal);
    expect(shown()).toEqual({ a: 'one' });
    await second(success(null));
    expect(shown()).toEqual({ a: 'one' });
  });

  it('goes back to the earlier change where only the later is refused', async () => {
    const first = begin('a', 'one');
    const second = begin('a', 'two');
    await first(success(null));
    await second(refusal);
    expect(shown()).toEqual({ a: 'one' });
  });

  it('leaves unknown what is not known yet', async () => {
    client.removeQueries({ queryKey });
    await begin('a', 'one')(success(null));
    expect(client.getQueryData(queryKey)).toBeUndefined();
  });
});
