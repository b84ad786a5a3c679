import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '#article/source-document.ts';
import { MOST_ELEMENTS, MOST_NESTED_ELEMENTS } from '#formats/limits.ts';
import { timeRatio } from '#testing/growth.ts';
import { parseHtml, parseHtmlFragment } from './html.ts';

const about = { fileName: 'page.html' };
const sample = readFileSync(new URL('../samples/page.html', import.meta.url), 'utf8');
const SENTENCES =
  'Il sindaco ha aperto il ponte, davanti a molte persone, e ha parlato a lungo del lavoro. '.repeat(3);
/** Time within which any page must be read or refused on a machine that has much else to do; what is not linear takes minutes. */
/** What hangs is ended; no test asserts how long anything takes. */
const LIMIT_MS = 120_000;
/** Sixteen times as much may take sixteen times as long, and twice that on a busy machine; never 256 times. */
const WELL_BELOW_SQUARE = 100;

function linesOf(raw: string): readonly SourceLine[] {
  const parsed = parseHtml(raw, about);
  return parsed.ok && parsed.value.kind === 'document' ? parsed.value.document.lines : [];
}

function fragment(html: string, base: string | null = 'https://site.example/a/b'): readonly SourceLine[] {
  const lines = parseHtmlFragment(html, base);
  return lines.ok ? lines.value : [];
}

/** The text of every line after what it was taken for. */
function brief(lines: readonly SourceLine[]): string[] {
  return lines.map(({ hint, text }) => `${hint}: ${text}`);
}

describe('a page', () => {
  it('gives its article: headline, byline, figures with captions and credits, text, lists, and nothing of the site', () => {
    expect(brief(linesOf(sample))).toEqual([
      'headline: Il ponte di legno riapre dopo dieci anni',
      "paragraph: La passerella sul torrente era chiusa dalla piena del 2014, e il paese l'ha rifatta da solo.",
      'note: di Anna Bianchi',
      'caption: Il ponte visto dalla riva sinistra, sabato mattina',
      expect.stringMatching(/^paragraph: Il sindaco ha tagliato/),
      expect.stringMatching(/^paragraph: La piena del 2014/),
      'heading: Il lavoro dei volontari',
      expect.stringMatching(/^paragraph: Il legno viene dai boschi/),
      'quote: «Non volevamo aspettare ancora», dice il capomastro.',
      'list-item: Lunghezza: 38 metri, una campata sola',
      'list-item: Legno di larice della valle',
      'list-item: 3. Prima il collaudo, poi la festa',
      'list-item: 4. Infine la prima corriera',
      'caption: Il taglio del nastro',
      'unknown: Il video della festa',
      expect.stringMatching(/^paragraph: La provincia ha promesso/),
      'separator: ',
      'null: © Riproduzione riservata',
    ]);
  });

  it('says its language, day, topic and publisher', () => {
    expect(parseHtml(sample, about)).toMatchObject({
      ok: true,
      value: {
        document: {
          format: 'html',
          lang: 'it',
          date: '2024-05-12',
          topic: 'cronaca',
          sources: ['La Gazzetta di Prova'],
        },
      },
    });
  });

  it('has the address, alternative text and credit of a picture, the address that is shown late before its placeholder', () => {
    const hero = linesOf(sample).find(({ image }) => image !== undefined);
    expect(hero?.image).toEqual({
      alt: 'Una passerella di legno tra due rive',
      credit: 'Marta Neri',
      picture: { kind: 'remote', url: 'https://gazzetta.example/foto/ponte-grande.jpg' },
    });
  });

  it('has every line where it claims to be in the raw text', () => {
    for (const { text, source } of linesOf(sample)) {
      const printed = sample.slice(source.start, source.end);
      const [firstWord = ''] = text.replace(/^\d\. /, '').split(' ');
      expect(printed).toMatch(firstWord === 'Il' ? /Il|<iframe/ : firstWord);
    }
  });

  it('is refused when it has no article', () => {
    expect(parseHtml('<html><body><script>run()</script></body></html>', about)).toMatchObject({
      ok: false,
      error: { kind: 'no-article' },
    });
  });

  it('is read without article elements, and its title is the headline when it prints none', () => {
    const raw = `<title>Ponte</title><div class=post><p>${SENTENCES}</p><p>${SENTENCES}</p></div>`;
    expect(brief(linesOf(raw)).slice(0, 2)).toEqual(['headline: Ponte', `paragraph: ${SENTENCES.trim()}`]);
  });

  it('takes headline, author and a picture from its data when it does not print them', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Prova' },
        {
          '@type': ['NewsArticle'],
          headline: 'Il ponte riapre',
          datePublished: '2024-05-12T10:00:00Z',
          author: { '@type': 'Person', name: 'Anna Bianchi' },
          publisher: { name: 'La Gazzetta' },
          image: {
            '@type': 'ImageObject',
            url: 'https://site.example/p.jpg',
            caption: 'Il ponte',
            creditText: 'Neri',
          },
        },
      ],
    };
    const raw = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>${SENTENCES}</p><p>${SENTENCES}</p>`;
    const parsed = parseHtml(raw, about);
    expect(parsed).toMatchObject({
      ok: true,
      value: { document: { date: '2024-05-12', sources: ['La Gazzetta'] } },
    });
    expect(brief(linesOf(raw)).slice(0, 3)).toEqual([
      'headline: Il ponte riapre',
      'note: Anna Bianchi',
      'caption: Il ponte',
    ]);
  });

  it('is read from its data when it shows only the beginning', () => {
    const body = `${SENTENCES}\n\n${SENTENCES}\n${SENTENCES}`;
    const data = { '@type': 'NewsArticle', headline: 'Il ponte', articleBody: body };
    const raw = `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Il ponte</h1><p>Il sindaco ha aperto …</p>`;
    expect(linesOf(raw).filter(({ hint }) => hint === 'paragraph')).toHaveLength(3);
  });

  it('with data that is broken is read all the same', () => {
    const raw = `<script type="application/ld+json">{"@type":</script><p>${SENTENCES}</p>`;
    expect(linesOf(raw).length).toBe(1);
  });
});

describe('a page of an old blog, laid out in tables and lines', () => {
  const blog = readFileSync(new URL('../samples/blog.html', import.meta.url), 'utf8');

  it('gives its headline, pictures and lines, and leaves what each line is to the rules', () => {
    expect(brief(linesOf(blog))).toEqual([
      expect.stringMatching(/^headline: DOPO DIECI ANNI/),
      'caption: anna bianchi 1',
      'null: Da la Gazzetta di Prova',
      'null: anna bianchi carlo verdi',
      expect.stringMatching(/^paragraph: Il sindaco/),
      expect.stringMatching(/^paragraph: Carlo Verdi/),
      'caption: ',
      'null: carlo verdi 2',
      expect.stringMatching(/^paragraph: La provincia/),
    ]);
  });
});

describe('the elements', () => {
  it.each([
    ['<p>Una frase intera.</p>', ['paragraph: Una frase intera.']],
    ['<p>putin e kim 3</p>', ['null: putin e kim 3']],
    ['<h2>Due</h2><h4>Quattro</h4>', ['heading: Due', 'heading: Quattro']],
    ['Uno.<br><br>Due.', ['paragraph: Uno.', 'paragraph: Due.']],
    ['<table><tr><th>Paese</th><td>Voti</td></tr></table>', ['list-item: Paese Voti']],
    ['<pre>uno\ndue</pre>', ['null: uno', 'null: due']],
    [
      '<div class="related"><h3>Leggi anche</h3><a href="/x">Altro</a></div>',
      ['related: Leggi anche', 'related-item: Altro'],
    ],
    ['<p>A <svg><text>no</text></svg><button>no</button>B.</p>', ['paragraph: A B.']],
    ['<ul><li>uno<ul><li>due</li></ul></li></ul>', ['list-item: uno', 'list-item: due']],
    ['<blockquote><p>Uno.</p><p>Due.</p></blockquote>', ['quote: Uno.', 'quote: Due.']],
    ['<p>testo &amp;amp; altro.</p>', ['paragraph: testo &amp; altro.']],
    [
      '<figure><blockquote>Detto.</blockquote><figcaption>Chi</figcaption></figure>',
      ['quote: Detto.', 'null: Chi'],
    ],
  ])('%s', (html, expected) => {
    expect(brief(fragment(html))).toEqual(expected);
  });

  it('marks emphasis, importance and links, each without the space at its end', () => {
    const [line] = fragment('<p>Un <i>ponte </i>e una <b>strada <a href="/c">nuova</a></b>.</p>');
    const text = 'Un ponte e una strada nuova.';
    const at = (word: string): object => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    });
    expect(line).toMatchObject({
      text,
      marks: [
        { kind: 'emphasis', ...at('ponte') },
        { kind: 'strong', ...at('strada nuova') },
        { kind: 'link', href: 'https://site.example/c', ...at('nuova') },
      ],
    });
  });

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '\u3000javascript:alert(1)',
  ])('never link to %j', (href) => {
    const [line] = fragment(`<p><a href="${href.replaceAll('"', '&quot;')}">Testo.</a></p>`, null);
    expect(line?.text).toBe('Testo.');
    expect(line?.marks).toBeUndefined();
  });

  it('keep the words of a link that leads nowhere', () => {
    expect(fragment('<p>Vai <a href="/qui">qui</a>.</p>', null)).toMatchObject([{ text: 'Vai qui.' }]);
  });

  it('show a picture that stands in the text after the line it stands in', () => {
    expect(fragment('<p>Ecco <img src="/a.png" alt="Un cane"> il cane.</p>')).toMatchObject([
      { hint: 'paragraph', text: 'Ecco il cane.' },
      {
        hint: 'caption',
        text: '',
        image: { alt: 'Un cane', picture: { url: 'https://site.example/a.png' } },
      },
    ]);
  });

  it('give the bytes of a picture that stands in the page', () => {
    const png = 'iVBORw0KGgo=';
    const [line] = fragment(
      `<figure><img src="data:image/png;base64,${png}"><figcaption>Un punto</figcaption></figure>`,
    );
    expect(line?.image?.picture).toEqual({
      kind: 'embedded',
      mediaType: 'image/png',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    });
  });

  it('give no bytes of an SVG, which could run', () => {
    const [line] = fragment('<img alt="x" src="data:image/svg+xml;base64,PHN2Zy8+">');
    expect(line?.image?.picture).toEqual({ kind: 'none' });
  });

  it('are the article’s where a bare one stands between its texts, and another’s beside them', () => {
    const page = `<html><body><img src="https://a.example/logo.png" alt="Logo"><article><p>${SENTENCES}</p>
<div><a href="/x"><img src="https://a.example/ponte.jpg" alt="Il ponte"></a></div><p>${SENTENCES}</p><p>${SENTENCES}</p></article>
<img src="https://a.example/altro.jpg" alt="Altro"></body></html>`;
    const pictures = linesOf(page).flatMap(({ image }) => (image === undefined ? [] : [image.alt]));
    expect(pictures).toEqual(['Il ponte']);
  });

  it('leave out pictures of one pixel', () => {
    expect(
      fragment('<p>Uno.</p><img src="https://t.example/p.gif" width="1" height="1" alt="">'),
    ).toHaveLength(1);
  });

  it('give every picture of a figure, the first with its caption', () => {
    const html =
      '<figure><img src="/1.jpg"><img src="/2.jpg"><figcaption>Due ponti <cite>Neri</cite></figcaption></figure>';
    expect(fragment(html)).toMatchObject([
      { text: 'Due ponti', image: { credit: 'Neri' } },
      { text: '', image: { credit: null } },
    ]);
  });

  it('keep the place of a picture that is not shown', () => {
    expect(fragment('<figure><figcaption>Il ponte <cite>Neri</cite></figcaption></figure>')).toMatchObject([
      { hint: 'caption', text: 'Il ponte', image: { credit: 'Neri', picture: { kind: 'none' } } },
    ]);
  });

  it('take the largest of a set of pictures', () => {
    const html =
      '<picture><source srcset="/s.webp 400w, /l.webp 1600w"><img srcset="/m.jpg 2x, /n.jpg 1x" alt="x"></picture>';
    expect(fragment(html)).toMatchObject([{ image: { picture: { url: 'https://site.example/m.jpg' } } }]);
  });
});

describe('a hostile page', { timeout: LIMIT_MS }, () => {
  const kindOf = (html: string) => {
    const parsed = parseHtml(html, about);
    return parsed.ok ? 'read' : parsed.error.kind;
  };

  it.each([
    ['elements nested without end', '<div>'.repeat(200_000) + SENTENCES, 'too-deep'],
    ['formatting nested without end', '<b>'.repeat(200_000) + SENTENCES, 'too-deep'],
    ['more elements than any page', '<p>a</p>'.repeat(MOST_ELEMENTS + 1), 'too-many'],
    [
      'formatting that multiplies',
      '<p><b a=1><b a=2><b a=3><b a=4><b a=5><b a=6>x</p>'.repeat(20_000),
      'too-many',
    ],
    [
      'an element with attributes without end',
      `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>`,
      'too-many',
    ],
    [
      'attributes behind a quoted bracket',
      `<p a=">" ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>`,
      'too-many',
    ],
    ['one line of 10 MB', `<p>${'abc, def '.repeat(1_100_000)}</p>`, 'read'],
    ['tags that never end', '<a href="x'.repeat(100_000), 'too-many'],
    ['comments that never end', `${'<!--'.repeat(100_000)}`, 'no-article'],
    ['a table that throws its content out', `<table>${'<div>x</div>'.repeat(40_000)}</table>`, 'read'],
    ['captions side by side', '<p class=caption>uno</p>'.repeat(45_000), 'read'],
    ['as many items as a page may have', `<ol>${'<li>uno</li>'.repeat(45_000)}</ol>`, 'read'],
  ])('is read or refused: %s', (_, html, expected) => {
    expect(kindOf(html)).toBe(expected);
  });

  it.each([
    ['a line', 'abc, def ', '<p>'],
    ['paragraphs', '<p>Una frase, e un’altra.</p>', ''],
    ['captions', '<p class=caption>uno</p>', ''],
    ['tags that never end', '<a href="x', ''],
  ])('takes time in proportion to its length: %s', (_, piece, before) => {
    const few = before + piece.repeat(500);
    const many = before + piece.repeat(8000);
    expect(timeRatio(kindOf, few, many)).toBeLessThan(WELL_BELOW_SQUARE);
  });

  it('that is nested as deep as is allowed is read', () => {
    const depth = MOST_NESTED_ELEMENTS - 10;
    expect(linesOf(`${'<div>'.repeat(depth)}<p>${SENTENCES}</p>`)).toHaveLength(1);
  });

  it('of foreign elements and names of the DOM gives its words, without one that runs', () => {
    const raw = `<form id="body"><input name="attributes"><input name="childNodes"><p id="__proto__">${SENTENCES}</p></form>
<svg><script>alert(1)</script><foreignObject><p>Dentro un disegno. ${SENTENCES}</p></foreignObject><a xlink:href="javascript:alert(1)"><text>Un segno</text></a></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></mglyph></table></mtext></math><p>${SENTENCES}</p>`;
    const lines = linesOf(raw);
    expect(lines.length).toBeGreaterThan(1);
    for (const { text, marks = [] } of lines) {
      expect(text).not.toContain('alert');
      expect(marks).toEqual([]);
    }
  });

  it('cannot turn a text around, and its writer is told', () => {
    const raw = `<p>Il conto \u202Eotlom è giusto, dice il sindaco, e lo ripete. ${SENTENCES}</p>`;
    const parsed = parseHtml(raw, about);
    expect(parsed).toMatchObject({
      ok: true,
      value: { document: { issues: [{ kind: 'direction-override', line: 1 }] } },
    });
    expect(linesOf(raw)[0]?.text).not.toContain('\u202E');
  });

  it('with NULs, lone surrogates and characters that could not be read keeps its words', () => {
    const raw = `<p>Il\u0000 conto\uD800 è\uFFFD giusto. ${SENTENCES}</p>`;
    expect(linesOf(raw)[0]?.text).toMatch(/^Il\uFFFD? conto\uFFFD è\uFFFD giusto\./);
  });
});
