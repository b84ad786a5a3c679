import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { findViolation, LAYERS, layerOf } from './architecture.ts';

const src = new URL('.', import.meta.url).pathname;
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const codeFiles = paths.filter((path) => path.includes('/') && /\.(m?[jt]s|[jt]sx)$/.test(path));

/**
 * Every module a piece of TypeScript names: imports, type imports, re-exports, `import()` in code and in types.
 * A name put together at run time reads as `<computed>`.
 */
function findSpecifiers(path: string, code: string): string[] {
  const specifiers: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if ('source' in node && 'type' in node && typeof node.source === 'object' && node.source !== null) {
      const value = 'value' in node.source ? node.source.value : null;
      specifiers.push(typeof value === 'string' ? value : '<computed>');
    }
    Object.values(node).forEach(visit);
  };
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  visit(program);
  return specifiers;
}

describe('the tree', () => {
  it('has code in the folders of the layer table only', () => {
    const strangers = codeFiles.filter((path) => !LAYERS.has(layerOf(path)));
    expect(strangers).toEqual([]);
  });

  it('has no folder that is neither a layer nor the content', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unknown = folders.map(({ name }) => name).filter((name) => name !== 'content' && !LAYERS.has(name));
    expect(unknown).toEqual([]);
  });

  it('has no import that breaks a rule', () => {
    const violations = codeFiles.flatMap((file) =>
      findSpecifiers(file, readFileSync(src + file, 'utf8')).flatMap((specifier) => {
        const violation = findViolation({ file, specifier });
        return violation === null ? [] : [`src/${file} imports '${specifier}': ${violation}`];
      }),
    );
    expect(violations).toEqual([]);
  });

  it('is read at all', () => {
    expect(codeFiles).toContain('text/span.ts');
    expect(findSpecifiers('article/article.ts', readFileSync(`${src}article/article.ts`, 'utf8'))).toContain(
      '#text/span.ts',
    );
  });
});

describe('the layer table', () => {
  it('names only folders that stand in it, and no two layers import each other', () => {
    for (const [folder, { imports }] of LAYERS) {
      for (const other of imports) {
        expect(LAYERS.has(other)).toBe(true);
        expect(LAYERS.get(other)?.imports, `${folder} and ${other}`).not.toContain(folder);
      }
    }
  });
});

/** The rows of the layer table in `src/README.md`: what each folder may import, and which packages. */
function readDescribedLayers(markdown: string): [string, { imports: string[]; packages: string }][] {
  const rows = markdown.matchAll(/^\| `([a-z0-9-]+)\/` +\|[^|]*\| *([^|]+?) *\| *([a-z]+) *\|$/gm);
  return [...rows].map(([, folder = '', imports = '', packages = '']) => [
    folder,
    { imports: imports === '–' ? [] : imports.split(' ').sort(), packages },
  ]);
}

describe('the layer table of the README', () => {
  const described = new Map(readDescribedLayers(readFileSync(`${src}README.md`, 'utf8')));

  it('says what the code of the table says, and of the content that it has no code', () => {
    expect(described.get('content')).toEqual({ imports: [], packages: 'none' });
    described.delete('content');
    const held = new Map(
      [...LAYERS].map(([folder, { imports, packages }]) => [
        folder,
        { imports: [...imports].sort(), packages },
      ]),
    );
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(held));
  });

  it('is read with its imports and packages', () => {
    const row = '| `storage/` | what is kept | article text | any |';
    expect(readDescribedLayers(row)).toEqual([
      ['storage', { imports: ['article', 'text'], packages: 'any' }],
    ]);
  });
});

describe('findSpecifiers', () => {
  it.each([
    ["import { a } from './a.ts';", './a.ts'],
    ["import type { A } from './a.ts';", './a.ts'],
    ["import './a.css';", './a.css'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export type { A } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["const load = () => import('./a.ts');", './a.ts'],
    ["type A = import('./a.ts').A;", './a.ts'],
    ['const load = (name: string) => import(`./${name}.ts`);', '<computed>'],
  ])('reads %s', (code, specifier) => {
    expect(findSpecifiers('made-up.ts', code)).toEqual([specifier]);
  });

  it('does not read what only looks like an import', () => {
    const code = `/* import './a.ts' */ export const text = "import './b.ts'"; export const source = 'c';`;
    expect(findSpecifiers('made-up.ts', code)).toEqual([]);
  });
});

describe('findViolation', () => {
  it.each([
    ['compile/passes/captions.ts', '#recognise/find-mentions.ts'],
    ['compile/passes/captions.ts', './typography.ts'],
    ['compile/passes/captions.ts', '#compile/context.ts'],
    ['formats/markdown.ts', 'micromark'],
    ['build/load-knowledge.ts', 'node:fs'],
    ['build/load-knowledge.ts', 'i18n-iso-countries/langs/it.json'],
    ['command-line/compile.ts', '#build/compile-file.ts'],
    ['app/main.tsx', './theme.css'],
    ['app/routes.tsx', '#features/reading/ArticlePage.tsx'],
    ['features/reading/ArticlePage.tsx', '#ui/Button.tsx'],
    ['features/reading/parts/Figure.tsx', '#features/reading/use-focus.ts'],
    ['queries/recognise-query.ts', '#worker/entry.ts?worker'],
    ['text/span.test.ts', 'vitest'],
    ['text/span.test.ts', '#testing/arbitraries.ts'],
    ['compile/corpus.test.ts', '#build/load-knowledge.ts'],
  ])('lets %s import %s', (file, specifier) => {
    expect(findViolation({ file, specifier })).toBeNull();
  });

  it.each([
    ['text/fold.ts', '#article/article.ts', 'text/ does not import article/'],
    ['article/segments.ts', '#compile/compile-article.ts', 'article/ does not import compile/'],
    ['queries/article-query.ts', '#features/reading/ArticlePage.tsx', 'queries/ does not import features/'],
    ['ui/Button.tsx', '#i18n/messages.ts', 'ui/ does not import i18n/'],
    ['text/fold.ts', '#testing/arbitraries.ts', 'text/ does not import testing/'],
    ['text/fold.test.ts', '#app/main.tsx', 'text/ does not import app/'],
    ['features/library/Library.tsx', '#features/reading/ArticlePage.tsx', 'a feature never imports another'],
    [
      'features/library/Library.test.tsx',
      '#features/reading/ArticlePage.tsx',
      'a feature never imports another',
    ],
    ['compile/passes/captions.ts', '../context.ts', 'never climbs'],
    ['compile/passes/captions.ts', './../context.ts', 'never climbs'],
    ['text/fold.ts', './span', 'ends with its extension'],
    ['article/article.ts', '#text/span', 'ends with its extension'],
    ['article/article.ts', '#article/ids.ts', 'is written ./file.ts'],
    ['article/article.ts', 'zod', 'article/ imports no package'],
    ['article/article.ts', '<computed>', 'article/ imports no package'],
    ['urls/paths.ts', 'react-router', 'urls/ imports no package'],
    ['compile/compile-article.ts', 'node:crypto', 'imports none of its modules'],
    ['app/main.tsx', 'node:path', 'imports none of its modules'],
    ['text/fold.ts', '#helpers/misc.ts', '#helpers/ is not in the layer table'],
    ['helpers/misc.ts', '#text/fold.ts', 'helpers/ is not in the layer table'],
    ['content/index.ts', '#text/fold.ts', 'content/ is not in the layer table'],
  ])('stops %s from importing %s', (file, specifier, reason) => {
    expect(findViolation({ file, specifier })).toContain(reason);
  });
});
