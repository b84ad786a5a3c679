import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

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
});

it('the dark tokens are the same for readers who leave the choice to their system', () => {
  expect(tokensOf(':root:not([data-theme])')).toEqual(themes.dark);
});
