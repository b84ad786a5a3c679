/**
 * What another app shares is kept until the page that imports takes it; nothing of it leaves the device. A page of
 * another host can send such a form too, and no header that a worker sees tells it apart: it brings inert text, which
 * the reader sees on the page that opens.
 */
import { SHARE_IS_LOST, SHARE_TARGET, SHARED_PAGE, toSharedCacheName } from '#offline/share-target.ts';
import { putOrFail, SaveError } from './save-files.ts';
import { scope } from './site.ts';

/** Keeps the form, whole or not at all, and leads to the page that takes it. */
export async function answerShare(request: Request): Promise<Response> {
  const page = scope + SHARED_PAGE;
  return Response.redirect((await keepForm(request)) ? page : page + SHARE_IS_LOST, 303);
}

async function keepForm(request: Request): Promise<boolean> {
  try {
    const form = await request.formData();
    const cache = await caches.open(toSharedCacheName(new URL(scope).pathname));
    await putOrFail(cache, `${scope}${SHARE_TARGET}/${crypto.randomUUID()}`, new Response(form));
    return true;
  } catch (error) {
    // No form, a file that the other app no longer gives, or no room: the page says so.
    if (error instanceof SaveError || error instanceof TypeError || error instanceof DOMException)
      return false;
    throw error;
  }
}
