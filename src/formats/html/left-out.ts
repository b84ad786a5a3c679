/** Which parts of a page no reader of an article is meant to read, by the page's own word. */
import { attributeOf, type PageElement } from './page-tree.ts';

/** Elements that hold no text of the page. */
const NEVER_TEXT: ReadonlySet<string> = new Set([
  'base',
  'button',
  'canvas',
  'datalist',
  'head',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'noframes',
  'option',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** True for elements that print nothing of the article: controls, scripts, drawings, and what the page itself hides. */
export function isLeftOut(element: PageElement): boolean {
  if (NEVER_TEXT.has(element.tagName) || attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return (
    style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000))
  );
}
