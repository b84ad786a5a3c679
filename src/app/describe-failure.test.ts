import { describe, expect, it } from 'vitest';
import { messagesEn } from '#i18n/messages-en.ts';
import { LoadError, type LoadFailure } from '#queries/load-failure.ts';
import { describeFailure } from './describe-failure.ts';

const failures: LoadFailure[] = [
  { kind: 'network' },
  { kind: 'server', status: 503 },
  { kind: 'malformed', detail: 'blocks[3]: a list is needed' },
  { kind: 'no-article', id: 'x' },
  { kind: 'no-entity', id: 'x' },
];

describe('a failure in words', () => {
  it.each(failures)('has a title and a hint without jargon for $kind', (failure) => {
    const { title, hint } = describeFailure(new LoadError(failure), messagesEn);
    expect(title).not.toBe('');
    expect(`${title} ${hint}`).not.toMatch(/json|http|null|undefined|exception/i);
  });

  it('keeps the technical detail for whoever mends it', () => {
    expect(describeFailure(new LoadError(failures[2]!), messagesEn).detail).toBe(
      'blocks[3]: a list is needed',
    );
    expect(describeFailure(new TypeError('x is not a function'), messagesEn)).toMatchObject({
      title: messagesEn.states.crashTitle,
      detail: 'TypeError: x is not a function',
    });
  });

  it('says what the device keeps where something is wanted that it does not keep', () => {
    const articles = {
      choice: { kind: 'newest', count: 50 },
      isDefault: false,
      kept: 50,
      chosen: 50,
      total: 300,
    } as const;
    const tell = (kept: typeof articles | { kept: 300 }) =>
      describeFailure(new LoadError({ kind: 'network' }), messagesEn, { ...articles, ...kept });
    expect(tell(articles).title).toBe(messagesEn.states.notKeptTitle);
    expect(tell(articles).hint).toContain('50 of 300');
    expect(tell({ kept: 300 }).title).toBe(messagesEn.states.networkTitle);
  });

  it('offers another try only where it can help', () => {
    const canRetry = failures.map((failure) => describeFailure(new LoadError(failure), messagesEn).canRetry);
    expect(canRetry).toEqual([true, true, true, false, false]);
  });
});
