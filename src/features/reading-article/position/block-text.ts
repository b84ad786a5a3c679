/**
 * The text of a block as it stands in the page. Whatever is set within a block and is not of its text cannot be
 * selected (`select-none`): slots, notes, words for screen readers. What remains is the model's text, unit for unit.
 */
const NOT_TEXT = '.select-none';

/** The text nodes of a block's element, in order. */
export function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element)
      return node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** The offset of the first character whose line ends below `y`; 0 when the whole block does. Logarithmic in a node. */
export function offsetAt(block: Element, y: number): number {
  let before = 0;
  for (const node of textNodesOf(block)) {
    if (bottomOf(node, node.length - 1) > y) return before + firstBelow(node, y);
    before += node.length;
  }
  return 0;
}

/** Top of the line that holds the character at the offset, in the window; of the block when it has no such character. */
export function topOf(block: Element, offset: number): number {
  let before = 0;
  for (const node of textNodesOf(block)) {
    if (offset < before + node.length) return boxOf(node, offset - before).top;
    before += node.length;
  }
  return block.getBoundingClientRect().top;
}

/** Lines follow one another downwards, so the characters can be halved again and again. */
function firstBelow(node: Text, y: number): number {
  let low = 0;
  let high = node.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (bottomOf(node, middle) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bottomOf(node: Text, at: number): number {
  return at < 0 ? -Infinity : boxOf(node, at).bottom;
}

function boxOf(node: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}
