/** What became of a link that was to be shared. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'refused';

/** The part of the browser's navigator that sharing needs; either may be missing. */
export interface Sharer {
  readonly share?: (link: { title: string; url: string }) => Promise<void>;
  readonly clipboard?: { writeText: (text: string) => Promise<void> };
}

/**
 * Offers the link in the platform's sheet, or copies it where there is no sheet or the sheet fails. A reader who
 * closes the sheet wants nothing copied.
 */
export async function shareLink(link: { title: string; url: string }, sharer: Sharer): Promise<Shared> {
  if (sharer.share !== undefined) {
    try {
      await sharer.share(link);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      // Some desktops have a sheet in name only: the link is copied instead.
    }
  }
  if (sharer.clipboard === undefined) return 'refused';
  try {
    await sharer.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    // Permission denied: the reader is told so.
    return 'refused';
  }
}
