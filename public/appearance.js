// Runs before the first paint, so that the page never flashes in another theme or language. It is a file of its own
// because the content security policy allows no inline script. The keys and values are those of
// src/ui/appearance.ts, whose test runs this very file.
{
  const root = document.documentElement;
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem('dramatis.theme');
    language = localStorage.getItem('dramatis.language');
  } catch {
    // Storage may be closed to us: the system's theme and the browser's language serve.
  }
  if (theme === 'light' || theme === 'sepia' || theme === 'dark') root.dataset.theme = theme;
  if (language !== 'it' && language !== 'en') {
    const preferred = (navigator.languages ?? [navigator.language]).map((tag) =>
      tag.slice(0, 2).toLowerCase(),
    );
    language = preferred.find((tag) => tag === 'it' || tag === 'en') ?? 'en';
  }
  root.lang = language;
}
