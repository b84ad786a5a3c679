import { useEffect, useState } from 'react';

/** An address for the file while it is shown, given back afterwards; null before the first effect and without a file. */
export function useObjectUrl(blob: Blob | null): string | null {
  const [shown, setShown] = useState<{ blob: Blob; url: string } | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    const url = URL.createObjectURL(blob);
    const frame = requestAnimationFrame(() => setShown({ blob, url }));
    return () => {
      cancelAnimationFrame(frame);
      // The very same file may come back: its address from before must not come back with it.
      setShown(null);
      URL.revokeObjectURL(url);
    };
  }, [blob]);
  // An address that was given back is never shown.
  return shown !== null && shown.blob === blob ? shown.url : null;
}
