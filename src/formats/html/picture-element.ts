/** What an `img` says of its picture. */
import type { SourceImage, SourcePicture } from '#article/source-document.ts';
import { toPlainText } from '#formats/lines/marked-text.ts';
import { toSourcePicture } from '#formats/lines/source-picture.ts';
import { attributeOf, isElement, type PageElement } from './page-tree.ts';

/** Where pages that load pictures late keep the address. */
const LATE_ADDRESSES = ['data-src', 'data-original', 'data-lazy-src'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** A picture of so few pixels a side is there to count readers. */
const TRACKER_PX = 2;

/** The picture of an `img`, with its alternative text. */
export function toImage(element: PageElement, base: string | null): SourceImage {
  return {
    alt: toPlainText(attributeOf(element, 'alt') ?? ''),
    credit: null,
    picture: pictureOf(element, base),
  };
}

/** True for a picture of a pixel or two. */
export function isTracker(element: PageElement): boolean {
  return ['width', 'height'].some((side) => {
    const printed = attributeOf(element, side)?.trim() ?? '';
    return /^\d{1,5}(?:px)?$/.test(printed) && Number.parseInt(printed, 10) <= TRACKER_PX;
  });
}

/** The first address that leads somewhere; one that is shown late before its placeholder. */
function pictureOf(element: PageElement, base: string | null): SourcePicture {
  const sets = [...LATE_SETS.map((name) => attributeOf(element, name)), ...sourceSets(element)];
  const addresses = [
    ...LATE_ADDRESSES.map((name) => attributeOf(element, name)),
    attributeOf(element, 'src'),
    ...sets.map((set) => (set === null ? null : largestOf(set))),
  ];
  const pictures = addresses
    .filter((address) => address !== null && address.trim() !== '')
    .map((address) => toSourcePicture(address ?? '', base));
  const remote = pictures.find(({ kind }) => kind === 'remote');
  // A placeholder has a few bytes; what is to be shown stands beside it.
  const embedded = pictures.find(({ kind }) => kind === 'embedded');
  const placeholder = embedded?.kind === 'embedded' && embedded.bytes.length < 200;
  if (placeholder && remote) return remote;
  return pictures.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}

function sourceSets(element: PageElement): (string | null)[] {
  const parent = element.parentNode;
  if (parent?.nodeName !== 'picture') return [];
  return parent.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'source')
    .map((source) => attributeOf(source, 'srcset') ?? attributeOf(source, 'data-srcset'));
}

/** The address with the largest width or density of a `srcset`. */
function largestOf(set: string): string {
  if (/^\s*data:/i.test(set)) return set.trim();
  let largest = '';
  let size = -1;
  for (const candidate of set.split(/,\s+|,(?=https?:|\/)/)) {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const own = Number.parseFloat(descriptor);
    if (address === '' || !(own > size)) continue;
    largest = address;
    size = own;
  }
  return largest;
}
