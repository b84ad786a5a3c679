import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_SOURCE_BYTES } from '#formats/decode-bytes.ts';

const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url));
const samplePath = (name: string) => fileURLToPath(new URL(`../formats/samples/${name}`, import.meta.url));
const STARTING_NODE_MS = 30_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-commands-'));
  writeFileSync(
    join(folder, 'page.txt'),
    'Kim Jong-un a Mosca\n\nIl leader nordcoreano è arrivato a Mosca.\n',
  );
  writeFileSync(join(folder, 'blank.txt'), ' \n\n\u00a0\n');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(join(folder, 'brochure.txt'), '%PDF-1.7\n');
  writeFileSync(join(folder, 'large.txt'), 'a'.repeat(LARGEST_SOURCE_BYTES + 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

function launch(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const [command = '', ...rest] = args;
  return spawnSync(process.execPath, [launcher, command, '--', ...rest], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
}

describe('compile', { timeout: STARTING_NODE_MS }, () => {
  it.each([
    [[], 'no file is named'],
    [['absent.txt'], 'absent.txt'],
    [['.'], 'folder'],
    [['blank.txt'], 'blank.txt'],
    [['picture.txt'], 'not plain text'],
    [['brochure.txt'], 'PDF'],
    [['large.txt'], '10 MB'],
  ])('refuses %j with status 2 and one line', (args, reason) => {
    const { status, stdout, stderr } = launch(['compile', ...args]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('compiles what is no plain text too', () => {
    const { status, stdout } = launch(['compile', samplePath('page.html')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ provenance: { format: 'html' }, lang: 'it' });
  });

  it('prints the article and nothing else on standard output, from a file as from standard input', () => {
    const fromFile = launch(['compile', 'page.txt', '--lang', 'it']);
    expect(fromFile.status).toBe(0);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ headline: { text: 'Kim Jong-un a Mosca' } });
    const fromInput = launch(['compile', '-'], 'Kim Jong-un a Mosca\n\nIl leader è arrivato.\n');
    expect(JSON.parse(fromInput.stdout)).toMatchObject({ headline: { text: 'Kim Jong-un a Mosca' } });
  });
});

describe('recognise', { timeout: STARTING_NODE_MS }, () => {
  it('gives the place, type and entity of each mention in the text as it was given', () => {
    const text = '  Kim Jong-un\u2028è a Mosca';
    const english = 'Officials in Pyongyang say that the North agrees.';
    const lines = [
      { id: 7, text },
      { id: 'b', lang: 'en', text: english },
      { id: 'c', lang: 'it', text: 'Oggi piove.' },
    ];
    const { status, stdout, stderr } = launch(
      ['recognise'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const mention = (whole: string, words: string, type: string, entity: string): object => {
      const start = whole.indexOf(words);
      return { start, end: start + words.length, type, entity };
    };
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        id: 7,
        mentions: [
          mention(text, 'Kim Jong-un', 'person', 'kim-jong-un'),
          mention(text, 'Mosca', 'place', 'mosca'),
        ],
      },
      {
        id: 'b',
        mentions: [
          mention(english, 'Pyongyang', 'place', 'pyongyang'),
          mention(english, 'North', 'place', 'corea-del-nord'),
        ],
      },
      { id: 'c', mentions: [] },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('answers every good line in order, names the bad one, and ends with status 2', () => {
    const lines = ['{"id":"b","lang":"it","text":""}', 'no JSON', '{"id":"a","lang":"en","text":""}'];
    const { status, stdout, stderr } = launch(['recognise'], lines.join('\n'));
    expect(stdout).toBe('{"id":"b","mentions":[]}\n{"id":"a","mentions":[]}\n');
    expect(stderr).toMatch(/^recognise: line 2: [^\n]+\n$/);
    expect(status).toBe(2);
  });
});

describe('train', { timeout: STARTING_NODE_MS }, () => {
  it.each([
    [['--lang', 'it'], 'no folder'],
    [['--lang', 'it', '--data', 'absent'], 'absent'],
    [['--lang', 'it', '--data', '.', 'absent.tsv'], 'absent.tsv'],
    [['--lang', 'it', '--data', '.', 'kind-wn.dev.tsv'], 'evaluation only'],
  ])('refuses %j with status 2 and one line', (args, reason) => {
    const { status, stdout, stderr } = launch(['train', ...args]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('edition', { timeout: STARTING_NODE_MS }, () => {
  it('writes as many articles as are asked for into a new folder', () => {
    const { status, stdout } = launch(['edition', '--articles', '3', '--out', 'big']);
    expect(stdout).toContain(`3 articles are in ${join(folder, 'big')}`);
    expect(status).toBe(0);
    const written = readdirSync(join(folder, 'big'), { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => name.endsWith('.txt'))).toHaveLength(3);
  });

  it('writes nothing over what is there', () => {
    const { status, stderr } = launch(['edition', '--articles', '3', '--out', '.']);
    expect(stderr).toMatch(/^edition: \.: there is something in it[^\n]*\n$/);
    expect(status).toBe(2);
  });
});
