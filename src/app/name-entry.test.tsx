import { describe, expect, it } from 'vitest';
import { nameEntry } from './name-entry.ts';

describe('the entry of the history that the app begins at', () => {
  it('gets a key that no other has', () => {
    history.replaceState(null, '', '/articles/a');
    nameEntry(history);
    const first: unknown = history.state;
    history.pushState(null, '', '/articles/b');
    nameEntry(history);
    expect(first).toEqual({ key: expect.stringMatching(/./) });
    expect(history.state).not.toEqual(first);
    expect(location.pathname).toBe('/articles/b');
  });

  it('keeps the key it has, and what else is written there', () => {
    history.replaceState({ key: 'k1', idx: 3 }, '');
    nameEntry(history);
    expect(history.state).toEqual({ key: 'k1', idx: 3 });
    history.replaceState({ idx: 3 }, '');
    nameEntry(history, () => 'k2');
    expect(history.state).toEqual({ key: 'k2', idx: 3 });
  });

  it('is named whatever somebody else has written there', () => {
    history.replaceState('theirs', '');
    nameEntry(history, () => 'k3');
    expect(history.state).toEqual({ key: 'k3' });
  });
});
