import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { labelOf } from '#article/entity.ts';
import { entity } from '#testing/fixture-article.ts';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { NO_FILTER } from '#urls/entity-filter.ts';
import type { RelatedFigure } from '#article/rank-related.ts';
import { RelatedFigures } from './RelatedFigures.tsx';

const known = ['Ada Neri', 'Bea Gallo', 'Ciro Riva', 'Dina Costa', 'Elio Greco', 'Fara Longo'].map((name) =>
  entity(name.toLowerCase().replace(' ', '-'), 'person', name),
);
const [ada, ...others] = known;
const related: RelatedFigure[] = others.map((figure, at) => ({
  entity: figure,
  through: ada!,
  shared: 5 - at,
}));

function open(shown: readonly RelatedFigure[], language: 'it' | 'en' = 'it') {
  const entities = new Map(known.map((figure) => [figure.id, figure]));
  const reading = {
    filter: NO_FILTER,
    entities,
    labelOf: (id: (typeof known)[number]['id']) => labelOf(entities.get(id)!, language),
    toggleHref: () => '',
    onToggle: () => undefined,
    currentMention: null,
    imageCount: 0,
    isMarked: true,
    related: shown,
    doubtful: [],
  };
  const page = (
    <ReadingContext value={reading}>
      <RelatedFigures roleOf={(figure) => (figure === others[0] ? 'Sindaca' : null)} />
    </ReadingContext>
  );
  return renderPage(page, '/', '/', language);
}

describe('the figures related to a story', () => {
  it('stand with role and reason, and lead to their pages', async () => {
    open(related);
    const link = await screen.findByRole('link', { name: /Bea Gallo/ });
    expect(within(link).getByText('Sindaca')).toBeTruthy();
    expect(within(link).getByText('con Ada Neri in 5 articoli')).toBeTruthy();
    expect(link.getAttribute('href')).toBe('/figures/bea-gallo');
  });

  it('are few', async () => {
    open(related);
    expect(await screen.findAllByRole('listitem')).toHaveLength(4);
  });

  it('speak the language of the interface', async () => {
    open(related, 'en');
    expect(await screen.findByText('with Ada Neri in 5 articles')).toBeTruthy();
  });

  it('leave no heading where there are none', () => {
    open([]);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('have no accessibility fault', async () => {
    const { container } = open(related);
    await screen.findByRole('list');
    // The heading above is the article's, which is not rendered here.
    expect(await findViolations(container)).toEqual([]);
  });
});
