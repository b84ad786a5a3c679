/** Figures: which pictures one has, what is their caption and whom it credits. */
import { toPlainText } from '#formats/lines/marked-text.ts';
import { isLeftOut } from './left-out.ts';
import {
  attributeOf,
  descendantsOf,
  isElement,
  isText,
  namesOf,
  textOf,
  type PageElement,
  type PageNode,
} from './page-tree.ts';
import { isTracker } from './picture-element.ts';

/** The parts of a figure. */
export interface Figure {
  /** In order; none in a figure that has only words, the place of a picture. */
  readonly pictures: readonly PageElement[];
  /** What prints the caption, in order, without the credit. */
  readonly caption: readonly PageNode[];
  readonly creditNodes: readonly PageNode[];
  /** Normalised; null when none is set apart. */
  readonly credit: string | null;
}

const CAPTION_NAMES = /(?:^|[\s_-])(?:captions?|didascalia|legend|figcaption)(?:$|[\s_-])/;
const CREDIT_NAMES =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|fotografo|by-?line|agency|fonte|source|crediti)(?:$|[\s_-])/;
/** A longer text says more than whose a picture is. */
const LONGEST_CREDIT = 120;

/** True for elements that pages use as figures. */
export function isFigure(element: PageElement): boolean {
  if (element.tagName === 'figure') return true;
  const names = namesOf(element);
  return element.tagName === 'div' && /(?:^|\s)(?:wp-caption|image-caption-container)(?:$|\s)/.test(names);
}

/** The parts of a figure that holds pictures or the caption of one; null for a figure of something else, or of other figures. */
export function readFigure(element: PageElement): Figure | null {
  const below = [...descendantsOf(element)].filter(isElement);
  if (below.some(isFigure)) return null;
  const pictures = withoutFallbacks(below).filter((own) => own.tagName === 'img' && !isTracker(own));
  if (pictures.length === 0 && !isCaptionOnly(element, below)) return null;
  const captionElement =
    below.find(({ tagName }) => tagName === 'figcaption') ??
    below.find((own) => CAPTION_NAMES.test(namesOf(own)) && !holdsPicture(own));
  const creditElement = below.find((own) => isCredit(own) && own !== captionElement && !holdsPicture(own));
  const printed = leavesOf(captionElement ?? element, creditElement);
  const credit = creditElement ? withoutLabel(toPlainText(textOf(creditElement))) : '';
  return {
    pictures,
    caption: printed,
    creditNodes: creditElement ? [creditElement] : [],
    credit: credit === '' ? null : credit,
  };
}

/** True when a figure says nothing beside its caption. */
function isCaptionOnly(element: PageElement, below: readonly PageElement[]): boolean {
  const caption = below.find(({ tagName }) => tagName === 'figcaption');
  return (
    caption !== undefined &&
    textOf(caption).trim() !== '' &&
    textOf(caption).trim() === textOf(element).trim()
  );
}

/** What `noscript` holds is the picture again, for pages that load it late. */
function withoutFallbacks(elements: readonly PageElement[]): readonly PageElement[] {
  const outside = elements.filter((element) => !isInNoscript(element));
  return outside.some(({ tagName }) => tagName === 'img') ? outside : elements;
}

function isInNoscript(element: PageElement): boolean {
  const parent = element.parentNode;
  return parent?.nodeName === 'noscript';
}

function holdsPicture(element: PageElement): boolean {
  for (const node of descendantsOf(element)) if (node.nodeName === 'img') return true;
  return element.tagName === 'img';
}

function isCredit(element: PageElement): boolean {
  const said =
    element.tagName === 'cite' ||
    /^(?:copyrightHolder|creator|author|creditText|copyrightNotice)$/i.test(
      attributeOf(element, 'itemprop') ?? '',
    ) ||
    CREDIT_NAMES.test(namesOf(element));
  return said && textOf(element).trim().length <= LONGEST_CREDIT;
}

/** «Foto: Reuters» credits Reuters. */
function withoutLabel(credit: string): string {
  const bare = credit.replace(
    /^\(?(?:foto|photo|photograph|credits?|crediti|ph\.?|fonte|source|©|image)\s*(?:(?:di|by)\s|[:.]\s*|\s)/i,
    '',
  );
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

/** The largest nodes below that hold neither the credit nor a picture: together all the words but the credit's. */
function leavesOf(element: PageElement, credit: PageElement | undefined): PageNode[] {
  return element.childNodes.flatMap((node): PageNode[] => {
    if (node === credit) return [];
    if (isText(node)) return [node];
    if (!isElement(node) || isLeftOut(node)) return [];
    const below = [...descendantsOf(node)];
    if (!below.some((own) => own === credit) && !holdsPicture(node)) return [node];
    return leavesOf(node, credit);
  });
}
