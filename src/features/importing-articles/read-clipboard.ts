import { failure, success, type Result } from '#article/result.ts';

/** Why nothing is taken from the clipboard. */
export type ClipboardRefusal = 'unsupported' | 'refused' | 'empty';

/**
 * What the clipboard holds: a piece of a page where there is one, since it knows links and captions, else plain words.
 */
export async function readClipboard(): Promise<Result<string, ClipboardRefusal>> {
  // Browsers have none on pages that came over an open connection.
  if (!('clipboard' in navigator) || typeof navigator.clipboard.read !== 'function')
    return failure('unsupported');
  try {
    const items = await navigator.clipboard.read();
    const html = await findText(items, 'text/html');
    // Marked as a page: a piece of one may begin with words.
    if (html !== null) return success(`<!doctype html><html><body>${html}</body></html>`);
    const text = await findText(items, 'text/plain');
    return text === null ? failure('empty') : success(text);
  } catch (error) {
    // The reader or their browser says no; the browser gives no more exact word.
    if (error instanceof DOMException) return failure('refused');
    throw error;
  }
}

async function findText(items: ClipboardItems, type: string): Promise<string | null> {
  const item = items.find(({ types }) => types.includes(type));
  const text = item === undefined ? '' : await (await item.getType(type)).text();
  return text.trim() === '' ? null : text;
}
