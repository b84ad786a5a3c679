import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, contrastOfMixed } from '#testing/contrast.ts';
import { WIDE_FROM_PX } from './use-wide.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const css = read('colours.css') + read('mentions.css');

/** The tokens of the first rule with this selector. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const themes = {
  light: tokensOf(':root'),
  sepia: tokensOf(":root[data-theme='sepia']"),
  dark: tokensOf(":root[data-theme='dark']"),
};
const types = ['person', 'place', 'organisation', 'work', 'event'];

describe.each(Object.entries(themes))('the %s theme', (_, tokens) => {
  const contrast = (text: string, ground: string) => contrastOf(tokens.get(text)!, tokens.get(ground)!);

  it.each(['paper', 'raised', 'wash', ...types.map((type) => `${type}-wash`)])(
    'lets text be read on %s',
    (ground) => {
      expect(contrast('ink', ground)).toBeGreaterThanOrEqual(7);
      expect(contrast('soft', ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps passages that step back readable, and clearly behind', () => {
    for (const ground of ['paper', 'raised', 'wash']) {
      expect(contrast('away', ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('away', 'paper')).toBeLessThan(contrast('ink', 'paper') / 2);
  });

  it.each(types)('shows %s on its grounds and under a button’s words', (type) => {
    for (const ground of ['paper', 'raised', 'wash', `${type}-wash`]) {
      expect(contrast(type, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  // What tells something needs 3 to 1. @see https://www.w3.org/TR/WCAG22/#non-text-contrast
  it.each(types)('lets the line of %s be seen in the text', (type) => {
    const strength = /(\d+)%/.exec(tokensOf(`[data-type='${type}']`).get('line-strength')!)![1];
    const [colour, paper] = [tokens.get(type)!, tokens.get('paper')!];
    expect(contrastOfMixed(colour, Number(strength) / 100, paper)).toBeGreaterThanOrEqual(3);
  });

  it('lets the ring of the focus be seen on every ground', () => {
    for (const ground of ['paper', 'raised', 'wash']) {
      expect(contrast('ink', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

it('the dark tokens are the same for readers who leave the choice to their system', () => {
  expect(tokensOf(':root:not([data-theme])')).toEqual(themes.dark);
});

it('a colour that covers its ground wholly has its own contrast, and one that does not cover it has none', () => {
  const [ink, paper] = ['oklch(23% 0.012 70)', 'oklch(98.6% 0.006 85)'];
  expect(contrastOfMixed(ink, 1, paper)).toBeCloseTo(contrastOf(ink, paper), 5);
  expect(contrastOfMixed(ink, 0, paper)).toBeCloseTo(1, 5);
});

it('the breakpoint of the style sheet is the one the code asks for', () => {
  expect(/--breakpoint-wide: (\d+)px;/.exec(read('theme.css'))?.[1]).toBe(String(WIDE_FROM_PX));
});

it('nothing is set in capitals or with wide letter-spacing', () => {
  const folder = new URL('..', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(app|features|ui)\/.*\.(tsx|css)$/.test(file) && !file.includes('.test.'),
  );
  expect(files).toContain('ui/theme.css');
  const shouting = /\buppercase\b|small-caps|tracking-wid|tracking-\[0?\.|letter-spacing: *[\d.]/;
  const found = files.filter((file) => shouting.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(found).toEqual([]);
});
