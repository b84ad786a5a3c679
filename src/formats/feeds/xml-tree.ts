/** XML as a small tree. Entities that a document declares are never expanded, and nothing outside the document is read. */
import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '#article/result.ts';
import { MOST_ELEMENTS, MOST_NESTED_ELEMENTS } from '#formats/limits.ts';
import { objection, type Objection } from '#formats/refusal.ts';

/** An element with its attributes and what is in it. */
export interface XmlElement {
  /** As written, with its prefix: `content:encoded`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Ends parsing: thrown by a handler, caught by `parseXml`. */
class BeyondLimit extends Error {
  readonly why: Objection;
  constructor(why: Objection) {
    super(why.reason);
    this.why = why;
  }
}

/** A tree and the first fault of its XML, which did not keep it from being read. */
export interface XmlTree {
  readonly root: XmlElement;
  readonly fault: string | null;
}

/** The root of the XML. Small faults (a bare `&`, an unknown entity) stay as they are written; a document that breaks off is read as far as it goes. */
export function parseXml(text: string): Result<XmlTree, Objection> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let fault: string | null = null;
  // The parser goes on after a fault, with the text as it is written.
  parser.on('error', () => {
    fault ??= `line ${parser.line}`;
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    keepWithin(elements, open.length);
    const element: XmlElement = {
      name: tag.name,
      attributes: new Map(Object.entries(tag.attributes)),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on('cdata', (words) => {
    open.at(-1)?.children.push(words);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof BeyondLimit) return failure(error.why);
    throw error;
  }
  return root === null
    ? failure(objection('malformed', 'holds no XML', 'save the feed again'))
    : success({ root, fault });
}

/**
 * @param elements how many there are with the one that begins
 * @param depth how many of them it lies in
 * @throws {BeyondLimit}
 */
function keepWithin(elements: number, depth: number): void {
  if (elements > MOST_ELEMENTS)
    throw new BeyondLimit(
      objection('too-many', `has more than ${MOST_ELEMENTS} elements`, 'import a smaller feed'),
    );
  if (depth >= MOST_NESTED_ELEMENTS)
    throw new BeyondLimit(
      objection(
        'too-deep',
        `nests more than ${MOST_NESTED_ELEMENTS} elements one in the other`,
        'import another feed',
      ),
    );
}

/** The elements right under `element` with one of the names. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The first element right under `element` with the first of the names that there is. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const [child] = childrenOf(element, name);
    if (child) return child;
  }
  return null;
}

/** All text in the element, without the markup around it. */
export function textIn(element: XmlElement | null): string {
  if (element === null) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
