import { useState } from 'react';
import { ScrollRestoration, useMatches } from 'react-router';

/**
 * Brings the page to where it was left, or to what the fragment of the address names; once more when the page itself
 * is shown, since a skeleton is too short to be scrolled to that place, and holds nothing that a fragment could name.
 */
export function PlaceRestoration() {
  // Every page of content has a loader, whose data comes in the same moment as the page.
  const isContent = useMatches().at(-1)?.loaderData !== undefined;
  const [wasShown, setWasShown] = useState(isContent);
  if (isContent && !wasShown) setWasShown(true);
  return <ScrollRestoration key={wasShown ? 'page' : 'skeleton'} />;
}
