/** Gives the window's frame the colour of a theme that the reader chose against their system's scheme, now and later. */
export function followTheme(): void {
  const tags = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const ofSystem = tags.map(({ content }) => content);
  const apply = () => {
    const isChosen = document.documentElement.dataset['theme'] !== undefined;
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
    tags.forEach((tag, at) => {
      tag.content = isChosen ? paper : (ofSystem[at] ?? paper);
    });
  };
  apply();
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
