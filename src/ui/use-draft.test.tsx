import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraft } from './use-draft.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

const open = (key = 'a') => renderHook(() => useDraft(key));
const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
/** One character more than is kept. */
const TOO_LONG = 'x'.repeat(200_001);

it('is there again when the page is, each under its name, and goes when it is emptied', () => {
  const { result, unmount } = open();
  act(() => result.current.change('A metà'));
  expect(mayLeave()).toBe(true);
  unmount();
  expect(open().result.current.text).toBe('A metà');
  expect(open('b').result.current.text).toBe('');
  act(() => result.current.change(''));
  expect(localStorage).toHaveLength(0);
});

it('is this tab’s after a reload, whatever another tab has written, and the last one in a new tab', () => {
  const { result, unmount } = open();
  act(() => result.current.change('Qui'));
  localStorage.setItem('a', 'In un’altra scheda');
  unmount();
  const reloaded = open();
  expect(reloaded.result.current.text).toBe('Qui');
  // What was added to the library here leaves the other tab's words where they are.
  act(() => reloaded.result.current.change(''));
  sessionStorage.clear();
  expect(open().result.current.text).toBe('In un’altra scheda');
});

it('holds the page for as long as it is too long to be kept', () => {
  const { result, unmount } = open();
  act(() => result.current.change(TOO_LONG));
  expect(result.current).toMatchObject({ text: TOO_LONG, isKept: false });
  expect(mayLeave()).toBe(false);
  act(() => result.current.change('corto'));
  expect(mayLeave()).toBe(true);
  act(() => result.current.change(TOO_LONG));
  unmount();
  expect(mayLeave()).toBe(true);
});

it('says that it is kept nowhere where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError');
  });
  const { result } = open();
  act(() => result.current.change('A metà'));
  expect(result.current).toMatchObject({ text: 'A metà', isKept: false });
});
