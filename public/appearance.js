// Runs before the first paint, so that the page never flashes in another theme, language or type. It is a file of its
// own because the content security policy allows no inline script. The keys and values are those of
// src/ui/appearance.ts and src/ui/settings/, whose tests run this very file.
{
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be closed to us: the system's theme, the browser's language and the design serve.
      return null;
    }
  };

  const theme = read('dramatis.theme');
  if (theme === 'light' || theme === 'sepia' || theme === 'dark') root.dataset.theme = theme;

  let language = read('dramatis.language');
  if (language !== 'it' && language !== 'en') {
    const preferred = (navigator.languages ?? [navigator.language]).map((tag) =>
      tag.slice(0, 2).toLowerCase(),
    );
    language = preferred.find((tag) => tag === 'it' || tag === 'en') ?? 'en';
  }
  root.lang = language;

  let settings = {};
  try {
    settings = Object(JSON.parse(read('dramatis.settings') ?? '{}'));
  } catch {
    // Not written by us: the design serves.
  }
  const { sizePx, leadingPercent, measureCharacters, face, isJustified, marking } = settings;
  const isWithin = (value, min, max) => Number.isInteger(value) && value >= min && value <= max;
  if (isWithin(sizePx, 14, 32)) root.style.setProperty('--text-size', `${sizePx}px`);
  if (isWithin(leadingPercent, 130, 220))
    root.style.setProperty('--text-leading', String(leadingPercent / 100));
  if (isWithin(measureCharacters, 40, 90)) root.style.setProperty('--measure', String(measureCharacters));
  if (face === 'sans' || face === 'hyperlegible') root.dataset.face = face;
  if (isJustified === true) root.dataset.justified = '';
  if (marking === 'underline' || marking === 'off') root.dataset.marking = marking;

  // The face that few choose is fetched only for those who did, but as early as the others.
  const font = document.querySelector(`meta[name="dramatis:font-${face}"]`);
  if (font !== null) {
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
      href: font.content,
    });
    document.head.append(link);
  }
}
