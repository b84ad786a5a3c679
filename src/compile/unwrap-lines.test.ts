import { expect, test } from 'vitest';
import { parsePlainText } from '#formats/plain-text.ts';
import { unwrapLines } from './unwrap-lines.ts';

function unwrap(raw: string): readonly string[] {
  const { lines } = parsePlainText(raw, { fileName: null, sha256: '' });
  return unwrapLines(lines, raw).map(({ text }) => text);
}

const FIRST = 'Il ponte nuovo sul fiume è stato aperto ieri mattina dal';
const SECOND = 'sindaco dopo tre anni di lavori che hanno tenuto chiusa';

test('a dispatch of three lines under a short headline is joined', () => {
  expect(unwrap(`Riapre il ponte\n\n${FIRST}\n${SECOND}\nla strada.\n\n(ANSA).`)).toEqual([
    'Riapre il ponte',
    `${FIRST} ${SECOND} la strada.`,
    '(ANSA).',
  ]);
});

test('the source of a joined line spans all its lines', () => {
  const raw = `${FIRST}\n${SECOND}\nla strada.`;
  const { lines } = parsePlainText(raw, { fileName: null, sha256: '' });
  expect(unwrapLines(lines, raw).map(({ source }) => source)).toEqual([{ start: 0, end: raw.length }]);
});

test.each([
  [
    'captions in small letters',
    [
      'putin e kim jong un al vertice di vladivostok nel palazzo russo',
      'xi jinping e putin alla parata militare di pechino in settembre',
      'trump e zelensky alla casa bianca durante la conferenza stampa',
    ],
  ],
  [
    'one-line paragraphs',
    [
      'Le panchine sono tornate al loro posto dopo un anno di lavori.',
      'I lampioni si accendono alle sette di sera e non alle nove più.',
    ],
  ],
  [
    'bullets',
    [
      '• il ponte nuovo sul fiume è stato aperto ieri mattina presto',
      '• il sindaco ha tagliato il nastro insieme alla banda del paese',
      '• la strada vecchia resta chiusa per altri tre mesi di lavori.',
    ],
  ],
  [
    'numbered lines',
    [
      '1. il ponte nuovo sul fiume è stato aperto ieri mattina presto,',
      '2. il sindaco ha tagliato il nastro insieme alla banda del paese',
    ],
  ],
])('%s of the length of wrapped lines stay apart', (_what, lines) => {
  expect(unwrap(lines.join('\n'))).toEqual(lines);
});

test('on a wrapped page a dateline, a bullet and a row of cells begin a line of their own', () => {
  const wrapped = `${FIRST}\n${SECOND}\nla strada a tutti gli abitanti della valle e anche ai turisti:`;
  const own = [
    '- il ponte nuovo sul fiume è stato aperto ieri mattina presto',
    '- il sindaco ha tagliato il nastro insieme alla banda del paese',
    'lunghezza e larghezza del ponte nuovo in metri\t312\t14',
    'ROMA, 7 OTT - Il ponte vecchio resta invece chiuso a tutti.',
  ];
  expect(unwrap([wrapped, ...own].join('\n'))).toEqual([
    wrapped.replaceAll('\n', ' '),
    ...own.map((line) => line.replaceAll('\t', ' ')),
  ]);
});

test('on a wrapped page the hanging lines of an item belong to it', () => {
  const raw = `${FIRST}\n${SECOND}\nla strada.\n\n- ${SECOND}\n  la strada\n- ${SECOND}`;
  expect(unwrap(raw).slice(1)).toEqual([`- ${SECOND} la strada`, `- ${SECOND}`]);
});

test('a paragraph ends where the next word would still have fitted on its line', () => {
  const last = 'che collega i due quartieri della città bassa.';
  const raw = `${FIRST} nuovo\n${SECOND}\n${last}\nSecondo il sindaco è solo un inizio.`;
  expect(unwrap(raw).at(-1)).toBe('Secondo il sindaco è solo un inizio.');
});
