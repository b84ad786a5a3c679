import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useObjectUrl } from './use-object-url.ts';

const revoked = new Set<string>();

beforeEach(() => {
  let count = 0;
  URL.createObjectURL = () => `blob:${(count += 1)}`;
  URL.revokeObjectURL = (url) => void revoked.add(url);
});

describe('the address of a file', () => {
  it('is another one when the same file comes back, and never one that was given back', async () => {
    const file = new Blob(['picture']);
    const given: (string | null)[] = [];
    const { result, rerender } = renderHook(
      ({ blob }: { blob: Blob | null }) => {
        const url = useObjectUrl(blob);
        if (url !== null && revoked.has(url)) given.push(url);
        return url;
      },
      { initialProps: { blob: file as Blob | null } },
    );
    await vi.waitFor(() => expect(result.current).toBe('blob:1'));
    rerender({ blob: null });
    expect(revoked).toContain('blob:1');
    rerender({ blob: file });
    expect(result.current).toBeNull();
    await vi.waitFor(() => expect(result.current).toBe('blob:2'));
    expect(given).toEqual([]);
  });
});
