import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { focusFollowedLink, toFollowedLink } from './followed-link.ts';

const page = (
  <>
    <a href="#main">skip</a>
    <a href="/articles/a?with=roma#b2">
      <b>first</b>
    </a>
    <a href="/articles/a?with=roma#b2">second</a>
    <button type="button">no link</button>
  </>
);

it('is found again in the page that is shown anew, also among links with its address', () => {
  const { unmount } = render(page);
  const followed = toFollowedLink(screen.getByText('second'));
  unmount();
  render(page);
  expect(focusFollowedLink(followed!)).toBe(true);
  expect(document.activeElement).toBe(screen.getByText('second'));
  expect(toFollowedLink(screen.getByText('first'))).toEqual({ href: '/articles/a?with=roma#b2', at: 0 });
});

it('is nothing for what leads to no other page', () => {
  render(page);
  expect(toFollowedLink(screen.getByText('skip'))).toBeNull();
  expect(toFollowedLink(screen.getByText('no link'))).toBeNull();
});

it('takes no focus where the page has lost it', () => {
  render(page);
  expect(focusFollowedLink({ href: '/articles/a?with=roma#b2', at: 2 })).toBe(false);
  expect(document.activeElement).toBe(document.body);
});
