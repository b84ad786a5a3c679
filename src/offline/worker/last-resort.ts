/**
 * The page for a device whose browser has deleted the app while this worker lived on, and that has no connection: the
 * one page that needs no file. In both languages, since the reader's choice is not known here.
 */
const PAGE = `<!doctype html>
<html lang="it">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dramatis</title>
<main>
<h1>Dramatis è da riprendere dalla rete</h1>
<p>Il browser ha cancellato i file che servono senza rete. Collegati e ricarica questa pagina: tornano da soli. Quello che avevi salvato su questo dispositivo non si tocca.</p>
<div lang="en">
<h1>Dramatis must be fetched again</h1>
<p>The browser has deleted the files that are needed offline. Connect and reload this page: they come back by themselves. What you had saved on this device is left as it is.</p>
</div>
</main>
</html>
`;

/** Says what happened and what to do. */
export function lastResort(): Response {
  return new Response(PAGE, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
