import { readdirSync, readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#article/decode-article.ts';
import { compileArticle } from '#compile/compile-article.ts';
import { fixtureArticle } from '#testing/fixture-article.ts';
import { fixtureIndex } from '#testing/fixture-knowledge.ts';
import { toUtf8 } from '#testing/utf8.ts';
import { timeRatio } from '#testing/growth.ts';
import { LARGEST_SOURCE_BYTES } from './decode-bytes.ts';
import { LARGEST_UNPACKED_BYTES, MOST_ENTRIES, MOST_NESTED_VALUES } from './limits.ts';
import { parseSource, parseText } from './parse-source.ts';
import type { ImportResult, ReadDocument } from './read-document.ts';
import { toRefusalSentence } from './refusal.ts';

/** What hangs is ended; no test asserts how long anything takes. */
const LIMIT_MS = 90_000;
/** Sixteen times as much may take sixteen times as long, and twice that on a busy machine; never 256 times. */
const WELL_BELOW_SQUARE = 100;
const NO_KNOWLEDGE = fixtureIndex([]);

function sample(name: string): Uint8Array {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

function read(bytes: Uint8Array | string, fileName: string | null = null): readonly ImportResult[] {
  return parseSource(typeof bytes === 'string' ? toUtf8(bytes) : bytes, { fileName });
}

function documentsOf(results: readonly ImportResult[]): readonly ReadDocument[] {
  return results.flatMap((result) =>
    result.ok && result.value.kind === 'document' ? [result.value.document] : [],
  );
}

function brief(document: ReadDocument | undefined): readonly string[] {
  return document?.lines.map(({ hint, text }) => `${hint}: ${text}`) ?? [];
}

/** Format, or kind of refusal, of everything in a file. */
function kindsOf(results: readonly ImportResult[]): readonly string[] {
  return results.map((result) => {
    if (!result.ok) return result.error.kind;
    return result.value.kind === 'article' ? 'article' : result.value.document.format;
  });
}

describe('a file is what is in it, whatever its name', () => {
  it.each([
    ['page.html', ['html']],
    ['page.md', ['markdown']],
    ['feed.rss.xml', ['rss', 'rss', 'no-article']],
    ['feed.atom.xml', ['atom', 'atom']],
    ['feed.json', ['json-feed', 'json-feed']],
    ['ninjs-3.json', ['ninjs']],
    ['ninjs-2.json', ['ninjs']],
    ['news-article.jsonld', ['json-ld']],
  ])('%s', (name, kinds) => {
    expect(kindsOf(read(sample(name), 'page.txt'))).toEqual(kinds);
    expect(kindsOf(read(sample(name)))).toEqual(kinds);
  });

  it('our own article', () => {
    const value = { kind: 'article', article: fixtureArticle };
    expect(read(JSON.stringify(fixtureArticle))).toEqual([{ ok: true, value }]);
  });

  it('plain text, as it was always read', () => {
    const folders = [new URL('../content/', import.meta.url), new URL('../compile/corpus/', import.meta.url)];
    const [content = [], corpus = []] = folders.map((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.txt'))
        .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
    );
    expect(content.length + corpus.length).toBeGreaterThan(100);
    const others = [...content, ...corpus].filter(
      ({ path, bytes }) => !['plain-text', 'empty', 'binary'].includes(kindsOf(read(bytes, path))[0] ?? ''),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['Un titolo\n\nIl # non è un titolo, e 1 < 2 > 0.', 'plain-text'],
    ['[AGI] Roma, il governo riferisce', 'plain-text'],
    ['- uno\n- due\n* tre', 'plain-text'],
    ['# Titolo\n\nTesto con [un link](https://a.example).', 'markdown'],
    ['<p>Uno.</p>', 'html'],
    ['<!-- salvata -->\n<!DOCTYPE html><title>x</title><p>Una frase.</p>', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html><html><body><p>Una frase.</p></body></html>', 'html'],
    ['Inizio <p>Uno.</p><p>Due.</p><div>Tre.</div>', 'html'],
  ])('%j', (text, format) => {
    expect(kindsOf(read(text))).toEqual([format]);
  });
});

describe('a text that is pasted', () => {
  it.each([
    ['Un titolo\n\nUn testo.', 'plain-text'],
    ['<p>Una frase.</p>', 'html'],
    [' \n\u00a0', 'empty'],
    ['a'.repeat(LARGEST_SOURCE_BYTES + 1), 'too-large'],
  ])('is read like a file, or refused', (text, kind) => {
    expect(kindsOf(parseText(text, { fileName: null }))).toEqual([kind]);
  });

  it('is called a text when it is refused, since it has no name', () => {
    const [result] = parseText(' ', { fileName: null });
    expect(result?.ok === false && toRefusalSentence(result.error)).toMatch(/^the text: this is empty; /);
  });
});

describe('encodings', () => {
  const page = (charset: string): string =>
    `<meta charset="${charset}"><title>Città</title><p>${'La città è più bella, perché c’è il mare. '.repeat(5)}</p>`;
  const windows = (text: string): Uint8Array =>
    Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : (sign.codePointAt(0) ?? 0)));
  const utf16 = (text: string): Uint8Array => {
    const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    return Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
  };

  it.each([
    ['UTF-8', toUtf8(page('utf-8'))],
    ['UTF-8 that calls itself something else', toUtf8(page('iso-8859-1'))],
    ['windows-1252', windows(page('windows-1252'))],
    ['windows-1252 that calls itself ISO-8859-1', windows(page('iso-8859-1'))],
    ['windows-1252 that calls itself UTF-8', windows(page('utf-8'))],
    ['UTF-16 with its mark', utf16(page('utf-16'))],
  ])('%s', (_, bytes) => {
    const [document] = documentsOf(read(bytes));
    expect(brief(document)[0]).toBe('headline: Città');
    expect(document?.lines[1]?.text).toMatch(/^La città è più bella, perché c’è il mare\./);
  });

  it('what a page declares', () => {
    const cyrillic = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2e]; // «Привет.» in windows-1251
    const bytes = Uint8Array.from([...toUtf8('<meta charset=windows-1251><p>'), ...cyrillic]);
    expect(brief(documentsOf(read(bytes))[0])).toEqual(['paragraph: Привет.']);
  });

  it('what an XML declaration says', () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?><rss><channel><item><title>X';
    const bytes = Uint8Array.from([...toUtf8(xml), 0xb1, ...toUtf8('</title></item></channel></rss>')]);
    expect(brief(documentsOf(read(bytes))[0])).toEqual(['headline: Xą']);
  });

  it('bytes that are no character stay marked, and are told', () => {
    const bytes = Uint8Array.from([
      ...toUtf8('# Città\n\nPerché [no](https://a.example)'),
      0xff,
      ...toUtf8(' è.'),
    ]);
    expect(documentsOf(read(bytes))[0]?.issues).toMatchObject([{ kind: 'unreadable-character', line: 3 }]);
  });
});

describe('entries of feeds', () => {
  it('RSS: title, byline, picture, text, day as printed, language and source', () => {
    const [first, second] = documentsOf(read(sample('feed.rss.xml')));
    expect(brief(first)).toEqual([
      'headline: Il ponte riapre & il paese fa festa',
      'note: Anna Bianchi',
      'caption: ',
      'paragraph: Il sindaco ha tagliato il nastro.',
      'caption: Il taglio del nastro',
    ]);
    expect(first).toMatchObject({
      lang: 'it',
      date: '2024-05-12',
      topic: 'cronaca',
      sources: ['La Gazzetta di Prova'],
      fileName: null,
    });
    expect(first?.lines.at(-1)?.image?.picture).toEqual({
      kind: 'remote',
      url: 'https://gazzetta.example/foto/1.jpg',
    });
    expect(brief(second)).toEqual(['headline: Solo un riassunto', 'paragraph: La scuola è chiusa.']);
  });

  it('Atom: text and XHTML', () => {
    const [first, second] = documentsOf(read(sample('feed.atom.xml')));
    expect(brief(first)).toEqual([
      'headline: The bridge & the town',
      'note: Jane White',
      'paragraph: The mayor cut the ribbon.',
      'paragraph: A <small> party followed.',
    ]);
    expect(first).toMatchObject({ lang: 'en', date: '2024-05-12', sources: ['The Test Gazette'] });
    expect(brief(second)).toEqual([
      'headline: Plain',
      'note: Jane White',
      'paragraph: The school is closed.',
    ]);
  });

  it('JSON Feed: HTML and text', () => {
    const [first, second] = documentsOf(read(sample('feed.json')));
    expect(brief(first)).toEqual([
      'headline: Il ponte riapre',
      'note: Anna Bianchi',
      'caption: ',
      'paragraph: Il sindaco ha tagliato il nastro.',
    ]);
    expect(brief(second)).toEqual(['paragraph: La scuola è chiusa.', 'paragraph: Riapre lunedì <presto>.']);
  });

  it('have their lines where they stand in the raw text', () => {
    for (const document of documentsOf(read(sample('feed.rss.xml'))))
      for (const { text, source } of document.lines)
        expect(document.raw.slice(source.start, source.end)).toContain(text.split(' ')[0]);
  });
});

describe('containers of JSON', () => {
  it('ninjs 3: the main headline, the richest body once, pictures in their largest size', () => {
    const [document] = documentsOf(read(sample('ninjs-3.json')));
    expect(brief(document)).toEqual([
      'headline: Il ponte di legno riapre',
      'note: Anna Bianchi',
      'caption: Il ponte visto dalla riva',
      'paragraph: Il sindaco ha tagliato il nastro.',
    ]);
    expect(document).toMatchObject({ lang: 'it', date: '2024-05-12', sources: ['La Gazzetta di Prova'] });
    expect(document?.lines[2]?.image).toEqual({
      alt: 'Una passerella',
      credit: 'Marta Neri',
      picture: { kind: 'remote', url: 'https://gazzetta.example/l.jpg' },
    });
  });

  it('ninjs 2, whose names are written in small letters', () => {
    expect(brief(documentsOf(read(sample('ninjs-2.json')))[0])).toEqual([
      'headline: The wooden bridge reopens',
      'note: Jane White',
      'caption: The bridge',
      'paragraph: The mayor cut the ribbon at noon.',
      'paragraph: A party followed in the square.',
    ]);
  });

  it('JSON-LD', () => {
    const [document] = documentsOf(read(sample('news-article.jsonld')));
    expect(brief(document)).toEqual([
      'headline: Il ponte di legno riapre',
      'note: Anna Bianchi',
      'caption: Il ponte',
      'paragraph: Il sindaco ha tagliato il nastro.',
      'paragraph: Poi la festa in piazza.',
    ]);
    expect(document).toMatchObject({ lang: 'it', date: '2024-05-12', topic: 'cronaca' });
  });

  it('name the fault of an article that is damaged, with its place', () => {
    const damaged = JSON.stringify({ ...fixtureArticle, lang: 7 });
    expect(read(damaged, 'a.json')).toMatchObject([
      { ok: false, error: { kind: 'malformed', file: 'a.json', place: 'lang' } },
    ]);
    expect(read(`[${JSON.stringify(fixtureArticle)},${damaged}]`)).toMatchObject([
      { ok: true },
      { ok: false, error: { place: '[1].lang' } },
    ]);
  });
});

describe('languages that a source does not say', () => {
  it.each([
    [
      'fr',
      'Le maire a ouvert le pont dans la ville avec les habitants qui ne sont pas venus pour une fête mais pour le voir.',
    ],
    [
      'de',
      'Der Bürgermeister hat die Brücke mit den Menschen der Stadt und auf dem Platz für ein Fest nicht eröffnet, das ist es.',
    ],
    ['ru', 'Мэр открыл деревянный мост после десяти лет ремонта и поблагодарил всех жителей.'],
    [
      'it',
      'Il sindaco ha aperto il ponte della città con gli abitanti che non sono venuti per una festa ma per vedere.',
    ],
    [
      'en',
      'The mayor has opened the bridge of the town with people that were not there for a party but to see it.',
    ],
  ])('%s', (lang, text) => {
    expect(documentsOf(read(`<p>${text}</p>`))[0]?.lang).toBe(lang);
    expect(documentsOf(read(text))[0]?.lang).toBe(lang);
    expect(documentsOf(read(`# ${text}`, 'a.md'))[0]?.lang).toBe(lang);
  });
});

describe('a language that a source says', () => {
  const italian =
    'Il sindaco ha aperto il ponte della città con gli abitanti che non sono venuti per una festa ma per vedere.';
  const english =
    'The mayor has opened the bridge of the town with people that were not there for a party but to see it.';
  it.each([
    ['en', italian, 'it'],
    ['it', english, 'en'],
    ['it-IT', italian, 'it-IT'],
    ['en-GB', english, 'en-GB'],
    ['sv', english, 'en'],
    ['cy', english, 'cy'],
    ['en', 'Ponte', 'en'],
  ])('%s of «%s» is %s', (declared, text, lang) => {
    expect(documentsOf(read(`<html lang="${declared}"><p>${text}</p></html>`))[0]?.lang).toBe(lang);
  });

  it('is that of the caller before all others, and of front matter before what the text looks like', () => {
    const page = toUtf8(`<html lang="en"><p>${italian}</p></html>`);
    expect(documentsOf(parseSource(page, { fileName: null, lang: 'fr' }))[0]?.lang).toBe('fr');
    const written = read(`---\nlang: en\n---\n# Titolo\n\n${italian}`, 'a.md');
    expect(documentsOf(written)[0]?.lang).toBe('en');
  });
});

describe('what is no article is refused in one sentence with a remedy', () => {
  const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const zipped = (files: Zippable): Uint8Array => zipSync(files);
  it.each([
    ['a PDF', ascii('%PDF-1.7\n'), 'binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'binary'],
    [
      'a drawing',
      ascii('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'),
      'binary',
    ],
    ['a Word document', zipped({ 'word/document.xml': toUtf8('<w/>') }), 'binary'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'binary'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8]), 'binary'],
    ['noise', Uint8Array.from([1, 2, 3, 0, 5]), 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', ascii(' \n\n'), 'empty'],
    ['more than 10 MB', new Uint8Array(LARGEST_SOURCE_BYTES + 1).fill(97), 'too-large'],
    ['JSON that breaks off', ascii('{"schema":1,\n"id":'), 'malformed'],
    ['other JSON', ascii('{"a":1}'), 'unsupported'],
    ['other XML', ascii('<?xml version="1.0"?><invoice><p>x</p></invoice>'), 'unsupported'],
    ['a feed without entries', ascii('<rss><channel><title>x</title></channel></rss>'), 'empty'],
    [
      'data about no article',
      ascii('{"@context":"https://schema.org","@type":"Person","name":"x"}'),
      'no-article',
    ],
    ['an empty archive', zipped({}), 'empty'],
  ])('%s', (_, bytes, kind) => {
    const results = read(bytes, 'file.bin');
    expect(kindsOf(results)).toEqual([kind]);
    const [result] = results;
    const sentence = result && !result.ok ? toRefusalSentence(result.error) : '';
    expect(sentence).toMatch(/^file\.bin(?:, [^:]+)?: this .+; .+[^.]$/);
    expect(sentence).not.toContain('\n');
  });

  it('with the line where JSON breaks off', () => {
    expect(read('{"schema":1,\n"id" 3}')).toMatchObject([{ ok: false, error: { place: 'line 2' } }]);
  });
});

describe('an archive', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

  it('gives every article in it, names what it refuses, and leaves out what belongs to pages', () => {
    const archive = zipSync({
      'a.txt': toUtf8('Un titolo in prova\n\nUn testo che basta per un articolo intero.'),
      'cartella/b.html': toUtf8('<p>Una frase intera.</p>'),
      'cartella/brochure.pdf': toUtf8('%PDF-1.7'),
      'cartella/stile.css': toUtf8('p{}'),
      '__MACOSX/a.txt': toUtf8('x'),
      '.DS_Store': toUtf8('x'),
      'due.json': toUtf8(JSON.stringify([fixtureArticle, fixtureArticle])),
    });
    const results = read(archive, 'tutto.zip');
    expect(kindsOf(results)).toEqual(['plain-text', 'html', 'binary', 'article', 'article']);
    expect(documentsOf(results).map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.html']);
    expect(results[2]).toMatchObject({ error: { file: 'tutto.zip/cartella/brochure.pdf' } });
  });

  it('gives the pictures that lie beside a document', () => {
    const archive = zipSync({
      'uno/pagina.md': toUtf8('# Uno\n\n![Un cane](../foto/un%20cane.png)\n\n![No](../../../etc/passwd)'),
      'foto/un cane.png': png,
    });
    expect(documentsOf(read(archive))[0]?.lines.map(({ image }) => image?.picture)).toEqual([
      undefined,
      { kind: 'embedded', mediaType: 'image/png', bytes: png },
      { kind: 'none' },
    ]);
  });

  it.each([
    '../fuori.txt',
    'a/../../fuori.txt',
    '/etc/cron.txt',
    'C:/avvio.txt',
    '..\\fuori.txt',
    '\\\\host\\x.txt',
  ])('does not read %j, which leads out of it', (path) => {
    const archive = zipSync({ [path]: toUtf8('Testo.'), 'b.txt': toUtf8('Un titolo\n\nTesto.') });
    expect(kindsOf(read(archive)).toSorted()).toEqual(['plain-text', 'unsafe']);
  });

  it('within an archive is refused, and the rest is read', () => {
    const inner = zipSync({ 'a.txt': toUtf8('Testo.') });
    const archive = zipSync({ 'inner.zip': inner, 'b.txt': toUtf8('Un titolo\n\nTesto.') });
    expect(kindsOf(read(archive))).toEqual(['unsupported', 'plain-text']);
  });

  it('with a file that is too large, or damaged, gives the others', () => {
    const archive = zipSync({
      'a.txt': new Uint8Array(LARGEST_SOURCE_BYTES + 1),
      'b.txt': [toUtf8('Un titolo lungo, tanto lungo da pesare\n\nTesto.'), { level: 0 }],
      'c.txt': toUtf8(`Un titolo\n\n${'Testo da comprimere bene. '.repeat(50)}`),
    });
    const at = Buffer.from(archive).indexOf('c.txt') + 'c.txt'.length;
    archive.fill(0xff, at, at + 40);
    expect(kindsOf(read(archive))).toEqual(['too-large', 'plain-text', 'malformed']);
  });

  it(
    'that would unpack to more than the limit is refused before it is unpacked',
    () => {
      const zeros = new Uint8Array(LARGEST_SOURCE_BYTES);
      const files = Object.fromEntries(
        Array.from({ length: LARGEST_UNPACKED_BYTES / LARGEST_SOURCE_BYTES + 1 }, (_, i) => [
          `${i}.txt`,
          zeros,
        ]),
      );
      expect(kindsOf(read(zipSync(files, { level: 1 })))).toEqual(['too-large']);
    },
    LIMIT_MS,
  );

  it('that lies about the size of a file gives no more than it said', () => {
    const archive = zipSync({ 'a.txt': new Uint8Array(1_000_000).fill(97) });
    const bytes = Buffer.from(archive);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(1_000_000);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1))
      bytes.writeUInt32LE(100, at);
    const results = read(bytes);
    expect(results).toHaveLength(1);
    const [document] = documentsOf(results);
    expect(document?.raw.length ?? 0).toBeLessThanOrEqual(100);
  });

  it('with more files than any library is refused', () => {
    const files = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => [`${i}.txt`, toUtf8('x')]),
    );
    expect(kindsOf(read(zipSync(files, { level: 0 })))).toEqual(['too-many']);
  });

  it('that breaks off is refused', () => {
    const archive = zipSync({ 'a.txt': toUtf8('Un titolo\n\nTesto.') });
    expect(kindsOf(read(archive.slice(0, archive.length - 30)))).toEqual(['malformed']);
  });

  it('names no file in a way that could deceive', () => {
    const archive = zipSync({ 'fattura\u202Etxt.pdf\nx': toUtf8('%PDF') });
    expect(read(archive)).toMatchObject([{ error: { file: 'fatturatxt.pdfx' } }]);
  });
});

describe('hostile files', { timeout: LIMIT_MS }, () => {
  it.each(['__proto__', 'constructor', 'prototype'])('JSON with the key %s is refused', (key) => {
    const text = JSON.stringify(fixtureArticle).replace(
      '"schema":1',
      `"schema":1,"x":[{"${key}":{"polluted":1}}]`,
    );
    expect(kindsOf(read(text))).toEqual(['unsafe']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('JSON with such a key written in escapes is refused too', () => {
    expect(kindsOf(read('{"\\u005f_proto__":{"a":1}}'))).toEqual(['unsafe']);
  });

  it.each([
    ['JSON nested without end', '['.repeat(5_000_000).replace('[', '[{"a":'), 'too-deep'],
    [
      'JSON one deeper than allowed',
      `{"a":${'['.repeat(MOST_NESTED_VALUES)}${']'.repeat(MOST_NESTED_VALUES)}}`,
      'too-deep',
    ],
    ['JSON of very many values', `[{},${'1,'.repeat(2_000_000)}1]`, 'too-many'],
    ['XML nested without end', `<rss>${'<a>'.repeat(300_000)}`, 'too-deep'],
    ['XML of very many elements', `<rss><channel>${'<item/>'.repeat(100_000)}`, 'too-many'],
    [
      'feeds of very many entries',
      `<rss><channel>${'<item/>'.repeat(MOST_ENTRIES + 1)}</channel></rss>`,
      'too-many',
    ],
    ['a plain line of 3 MB', `Titolo\n\n${'parola '.repeat(430_000)}`, 'plain-text'],
    [
      'a JSON text of 9 MB',
      JSON.stringify({ uri: 'urn:x', headline: 'x', body_text: 'parola '.repeat(1_200_000) }),
      'ninjs',
    ],
  ])('%s are read or refused', (_, text, kind) => {
    expect(kindsOf(read(text))).toEqual([kind]);
  });

  it.each([
    ['a plain line', 'parola ', 'Titolo\n\n'],
    ['entries of a feed', '<item><title>Un titolo</title></item>', '<rss><channel>'],
    ['values of JSON', '1,', '[{},'],
  ])('%s take time in proportion to their number', (_, piece, before) => {
    const few = before + piece.repeat(250);
    const many = before + piece.repeat(4000);
    expect(timeRatio(read, few, many)).toBeLessThan(WELL_BELOW_SQUARE);
  });

  it('XML that multiplies entities stays as small as it is written', () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><channel><item><title>T</title><description>Una frase &l9;.</description></item></channel></rss>`;
    const [document] = documentsOf(read(xml));
    expect(brief(document)).toEqual(['headline: T', 'paragraph: Una frase &l9;.']);
    expect(document?.issues).toMatchObject([{ kind: 'damaged' }]);
  });

  it('XML that asks for another file gets none', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>T &x;</title></item></channel></rss>';
    expect(brief(documentsOf(read(xml))[0])).toEqual(['headline: T &x;']);
  });

  it('a feed that breaks off is read as far as it goes, and its reader is told', () => {
    const xml =
      '<rss><channel><item><title>Uno</title><description>Una frase intera.</description></item><item><title>Due';
    const documents = documentsOf(read(xml));
    expect(documents.map(brief)).toEqual([
      ['headline: Uno', 'paragraph: Una frase intera.'],
      ['headline: Due'],
    ]);
    expect(documents[1]?.issues).toMatchObject([{ kind: 'damaged' }]);
  });

  it('links and pictures of feeds and containers are judged like those of pages', () => {
    const html = '<p>Testo <a href="javascript:alert(1)">qui</a>.</p><img src="javascript:x" alt="y">';
    const item = {
      uri: 'urn:x',
      headlines: [{ value: '<img src=x onerror=alert(1)>' }],
      bodies: [{ contentType: 'text/html', value: html }],
    };
    const [document] = documentsOf(read(JSON.stringify(item)));
    expect(brief(document)[0]).toBe('headline: <img src=x onerror=alert(1)>');
    expect(document?.lines[1]?.marks).toBeUndefined();
    expect(document?.lines[2]?.image?.picture).toEqual({ kind: 'none' });
  });

  it('texts with NULs, lone surrogates and changes of direction come out clean', () => {
    const item = {
      uri: 'urn:x',
      headline: 'Un\u0000 tito\u202Elo\uD800',
      body_text: 'Una\u0007 frase\u202D intera.',
    };
    const [document] = documentsOf(read(JSON.stringify(item)));
    expect(brief(document)).toEqual(['headline: Un titolo\uFFFD', 'paragraph: Una frase intera.']);
  });

  it('whatever the bytes, something is read or refused, and nothing is thrown', () => {
    const names = [
      'page.html',
      'page.md',
      'feed.rss.xml',
      'feed.atom.xml',
      'feed.json',
      'ninjs-3.json',
      'news-article.jsonld',
    ];
    const spoilt = fc
      .record({
        name: fc.constantFrom(...names),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        put: fc.uint8Array({ maxLength: 12 }),
      })
      .map(({ name, at, cut, put }) => {
        const bytes = sample(name);
        const from = Math.floor(at * bytes.length);
        return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + cut)]);
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const results = read(bytes);
        expect(results.length).toBeGreaterThan(0);
        for (const { raw, lines } of documentsOf(results))
          for (const { source, text, marks = [] } of lines) {
            expect(0 <= source.start && source.start <= source.end && source.end <= raw.length).toBe(true);
            for (const mark of marks) expect(mark.start < mark.end && mark.end <= text.length).toBe(true);
          }
        for (const document of documentsOf(results)) {
          const { article } = compileArticle({ ...document, sha256: 'a'.repeat(64) }, NO_KNOWLEDGE);
          expect(decodeArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, value: article });
        }
      }),
      { numRuns: 300 },
    );
  });
});
