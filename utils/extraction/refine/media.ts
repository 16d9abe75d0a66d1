import { isTrackingImage } from '../../tracking-images';
import type { Block, FoundArticle, Medium, Part } from '../find';
import { EMBED } from '../prepare/embeds';

/** Share of a part's text that is kept from which the images in it belong to the article too. */
const MOSTLY_KEPT = 0.5;
/** Smaller images are icons, emoji and avatars (CSS pixels, where stated). */
const SMALLEST = 60;

export interface MediaSelection {
  media: Element[];
  /** Elements that are written under another name than their own. */
  roles: Map<Element, string>;
  captions: Set<Block>;
}

/** The media that stand among kept blocks, with their captions. */
export function selectMedia(found: FoundArticle, kept: readonly boolean[]): MediaSelection {
  const keptChars = countKept(found, kept);
  const selection: MediaSelection = { media: [], roles: new Map(), captions: new Set() };
  for (const medium of found.media) {
    const place = placeOf(medium);
    if (!place || !isWorthKeeping(medium.element)) continue;
    const { part, figure } = place;
    if ((keptChars.get(part) ?? 0) < part.chars * MOSTLY_KEPT) continue;
    selection.media.push(medium.element);
    if (figure) addCaptions(found, figure, kept, selection);
  }
  return selection;
}

function countKept({ blocks }: FoundArticle, kept: readonly boolean[]): ReadonlyMap<Part, number> {
  const chars = new Map<Part, number>();
  blocks.forEach(({ part, text }, index) => {
    if (!kept[index]) return;
    for (let up: Part | null = part; up; up = up.parent) chars.set(up, (chars.get(up) ?? 0) + text.length);
  });
  return chars;
}

/** The nearest part around a medium that says whether it belongs: its figure is looked through. */
function placeOf({ part }: Medium): { part: Part; figure: Part | null } | null {
  let figure: Part | null = null;
  for (let up: Part | null = part; up; up = up.parent) {
    if (up.name === 'figure') figure = up;
    else if (up.blocks > 0) return { part: up, figure };
  }
  return null;
}

/** Sizes of the Interactive Advertising Bureau that no photograph comes in. */
const BANNER = /^(728x90|970x(90|250)|468x60|320x(50|100)|160x600|300x600|120x600|300x50|234x60)$/;

function isWorthKeeping(element: Element): boolean {
  return element.localName === EMBED || isSound(element) || isPicture(element);
}

function isSound(element: Element): boolean {
  return (
    element.localName === 'audio' && (element.hasAttribute('src') || !!element.querySelector('source[src]'))
  );
}

function isPicture(element: Element): boolean {
  if (!/^(amp-)?img$/.test(element.localName) || !element.hasAttribute('src') || isTrackingImage(element))
    return false;
  if (BANNER.test(`${element.getAttribute('width')}x${element.getAttribute('height')}`)) return false;
  return ['width', 'height'].every((side) => {
    const length = Number.parseInt(element.getAttribute(side) ?? '', 10);
    return Number.isNaN(length) || length >= SMALLEST;
  });
}

function addCaptions(
  found: FoundArticle,
  figure: Part,
  kept: readonly boolean[],
  selection: MediaSelection,
): void {
  for (let index = figure.first; index < figure.first + figure.blocks; index++) {
    const block = found.blocks[index];
    if (!block || kept[index]) continue;
    selection.captions.add(block);
    if (block.part !== figure) selection.roles.set(block.part.element, 'figcaption');
  }
}
