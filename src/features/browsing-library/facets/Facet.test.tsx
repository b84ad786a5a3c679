import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { findViolations, renderPage } from '#testing/render-page.tsx';
import type { Standing } from '#urls/facet-standing.ts';
import { Facet } from './Facet.tsx';
import type { FacetLine } from './FacetRow.tsx';

const names = ['Ada Neri', 'Bea Gallo', 'Ciro Riva', 'Dina Costa', 'Elio Greco', 'Fara Longo', 'Gaia Élite'];
const lines: FacetLine[] = names.map((label, at) => ({
  id: `f${at}`,
  label,
  count: 7 - at,
  standing: at === 6 ? 'not' : 'open',
}));

function open(shown: readonly FacetLine[] = lines) {
  const onStand = vi.fn<(id: string, standing: Standing) => void>();
  const page = <Facet title="Figure" type="person" lines={shown} onStand={onStand} />;
  return { ...renderPage(page, '/', '/'), onStand };
}
const values = () =>
  screen.getAllByRole('listitem').map((item) => names.find((name) => item.textContent.includes(name)));

describe('a facet', () => {
  it('shows the first values and whatever is excluded, and the rest when asked', async () => {
    open();
    await screen.findByRole('list');
    expect(values()).toEqual([...names.slice(0, 5), 'Gaia Élite']);
    await userEvent.click(screen.getByRole('button', { name: /^Mostra altre 2 voci/ }));
    expect(values()).toEqual(names);
    await userEvent.click(screen.getByRole('button', { name: /^Mostra meno/ }));
    expect(values()).toHaveLength(6);
  });

  it('is searched by beginnings of words, accents aside, from the first key', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Cerca in Figure' }));
    const field = screen.getByRole('searchbox', { name: 'Cerca in Figure' });
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('elit');
    expect(values()).toEqual(['Gaia Élite']);
    await userEvent.keyboard('zz');
    expect(screen.getByText('Nessuna voce corrisponde.')).toBeTruthy();
  });

  it('says of the most frequent values alone that none matches', async () => {
    const page = <Facet title="Figure" type="person" lines={lines} isPartial onStand={() => undefined} />;
    renderPage(page, '/', '/');
    await userEvent.click(await screen.findByRole('button', { name: 'Cerca in Figure' }));
    await userEvent.keyboard('zz');
    expect(screen.getByText('Nessuna delle voci più frequenti corrisponde.')).toBeTruthy();
  });

  it('is not searched where everything is in sight', async () => {
    open(lines.slice(0, 5));
    await screen.findByRole('list');
    expect(screen.queryByRole('button', { name: 'Cerca in Figure' })).toBeNull();
  });

  it('is worked by the keyboard alone: keep, exclude, take back', async () => {
    const { onStand } = open();
    (await screen.findByRole('button', { name: /^Ada Neri/ })).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    screen.getByRole('button', { name: 'Escludi Gaia Élite' }).focus();
    await userEvent.keyboard(' ');
    expect(onStand.mock.calls).toEqual([
      ['f0', 'only'],
      ['f0', 'not'],
      ['f6', 'open'],
    ]);
  });

  it('keeps in sight what was just pressed, also when it is open again', async () => {
    const { onStand } = open(lines.map((line) => ({ ...line, standing: 'open' })));
    await userEvent.click(await screen.findByRole('button', { name: /^Mostra altre 2 voci/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Fara Longo/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Mostra meno/ }));
    expect(onStand).toHaveBeenCalledOnce();
    expect(values()).toEqual([...names.slice(0, 5), 'Fara Longo']);
  });

  it('has no accessibility fault, closed or open', async () => {
    const { container } = open();
    const more = await screen.findByRole('button', { name: /^Mostra altre/ });
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(more);
    expect(await findViolations(container)).toEqual([]);
  });
});
