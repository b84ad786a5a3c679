import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '#article/entity.ts';
import { ALL_FIGURES, decodeFiguresView, encodeFiguresView, FIGURES_ORDERS } from './figures-view.ts';

describe('the view of all figures in the address', () => {
  it('comes back as it was written', () => {
    const views = fc.record({
      type: fc.constantFrom(...ENTITY_TYPES),
      order: fc.constantFrom(...FIGURES_ORDERS),
      text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeFiguresView(new URLSearchParams(encodeFiguresView(view).toString()))).toEqual(view);
      }),
    );
  });

  it('has no params for everybody by the alphabet, and falls back to that', () => {
    expect(encodeFiguresView(ALL_FIGURES).toString()).toBe('');
    expect(decodeFiguresView(new URLSearchParams('type=planet&order=size&q=%20'))).toEqual(ALL_FIGURES);
  });
});
