/** What makes the app installable. */
import { SHARE_FIELDS, SHARE_TARGET } from '#offline/share-target.ts';

/** Files that the app reads, by media type, with the endings of their names. */
const READ_FILES = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/xhtml+xml': ['.xhtml'],
  'application/json': ['.json'],
  'application/feed+json': ['.json'],
  'application/ld+json': ['.jsonld'],
  'application/xml': ['.xml'],
  'text/xml': ['.xml'],
  'application/rss+xml': ['.rss'],
  'application/atom+xml': ['.atom'],
  'application/zip': ['.zip'],
};

/** Words in the edition's first language, and in English for devices that know of languages in a manifest. */
function inBoth<Key extends string>(key: Key, italian: string, english: string) {
  return { [key]: italian, [`${key}_localized`]: { en: english } };
}

/**
 * The web app manifest as a JSON value.
 * @param base path the app is deployed under, with a slash at both ends
 * @see https://www.w3.org/TR/appmanifest/
 */
export function toWebManifest(base: string): Readonly<Record<string, unknown>> {
  return {
    // Resolved against the host, unlike the other addresses, which are relative to this file.
    id: base,
    start_url: './',
    scope: './',
    name: 'Dramatis',
    short_name: 'Dramatis',
    lang: 'it',
    dir: 'ltr',
    ...inBoth(
      'description',
      'Articoli di cronaca con le loro figure: persone, luoghi e organizzazioni.',
      'News articles with their cast of people, places and organisations.',
    ),
    categories: ['news', 'books', 'education'],
    display: 'standalone',
    // As --paper of the light theme in ui/theme.css; pages say which colour their scheme has.
    theme_color: '#fcfaf6',
    background_color: '#fcfaf6',
    // An open window keeps its place; `app/follow-launches.ts` leads it to a shortcut.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    // `offline/worker/keep-share.ts` answers it, also without a connection.
    share_target: {
      action: `./${SHARE_TARGET}`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: SHARE_FIELDS.title,
        text: SHARE_FIELDS.text,
        url: SHARE_FIELDS.url,
        files: [{ name: SHARE_FIELDS.files, accept: [...new Set(Object.entries(READ_FILES).flat(2))] }],
      },
    },
    // Several files that are opened together are one launch.
    file_handlers: [{ action: './import', accept: READ_FILES, launch_type: 'single-client' }],
    icons: [
      { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      toIcon('icon-192.png', 192, 'any'),
      toIcon('icon-512.png', 512, 'any'),
      toIcon('maskable-512.png', 512, 'maskable'),
      toIcon('monochrome-512.png', 512, 'monochrome'),
    ],
    screenshots: [
      toScreenshot('article-desktop', '900x562', 'wide', 'Un articolo con le sue figure'),
      toScreenshot('library', '900x562', 'wide', 'Gli articoli e i loro filtri'),
      toScreenshot('figure', '900x562', 'wide', 'Una figura attraverso gli articoli'),
      toScreenshot('article-phone', '390x844', 'narrow', 'Un articolo sul telefono, al buio'),
    ],
    shortcuts: [
      { ...inBoth('name', 'Continua a leggere', 'Continue reading'), url: './?state=reading' },
      // An address of its own: one launched by the icon keeps the place of an open window.
      { ...inBoth('name', 'Articoli', 'Articles'), url: './?sort=date' },
      { ...inBoth('name', 'Porta un articolo', 'Bring an article'), url: './import' },
    ],
  };
}

function toIcon(name: string, sizePx: number, purpose: 'any' | 'maskable' | 'monochrome') {
  return { src: `icons/${name}`, type: 'image/png', sizes: `${sizePx}x${sizePx}`, purpose };
}

function toScreenshot(name: string, sizes: string, formFactor: 'wide' | 'narrow', label: string) {
  return { src: `screenshots/${name}.webp`, type: 'image/webp', sizes, form_factor: formFactor, label };
}
