import { isAllowedSource } from '../../allowlist';
import type { Block, FoundArticle, Part } from '../find';
import { KIND } from '../find/vocabulary';
import { sumOfWords } from '../find/words';
import type { AddressOf } from '../prepare/addresses';
import { EMBED } from '../prepare/embeds';
import { hostOf } from './shapes';

/** Share of a part's text that is kept from which the images in it belong to the article too. */
const MOSTLY_KEPT = 0.5;
/** Smaller images are icons, emoji and avatars (CSS pixels, where stated). */
const SMALLEST = 60;
const SMALLEST_OF_BOTH = 101;
/** A caption's element holds no more than this beside the image (characters, blocks). */
const LONGEST_CAPTION = 400;
const MOST_LINES = 3;
/** Words of a caption whose element has no telling name, at the most. */
const LONGEST_UNNAMED = 25;
/** A caption that is a link may be whose picture it is; a longer one is the headline of another page (characters). */
const LONGEST_CREDIT = 30;
/** What a gallery writes around its pictures: numbers, arrows (characters). It is passed by. */
const GALLERY_TEXT = 40;
const PICTURE_FILE = /\.(jpe?g|png|webp)$/i;
const CAPTION = KIND.caption;

export interface MediaSelection {
  media: Element[];
  /** Elements that are written under another name than their own. */
  roles: Map<Element, string>;
  captions: Set<Block>;
}

/**
 * The media that stand among kept blocks, with their captions; those of others are dropped.
 * @param host of the page, for cards of its other pages to be told
 */
export function selectMedia(found: FoundArticle, kept: boolean[], host = ''): MediaSelection {
  const selection: MediaSelection = { media: [], roles: new Map(), captions: new Set() };
  const { addressOf } = found;
  const figures = figuresOf(found, kept);
  const isFigure = (part: Part): boolean => figures.has(part);
  // Captions are left out: they follow their image, not the other way round.
  const isText = ({ part }: Block): boolean => !partAround(part, isFigure);
  const all = sumText(found, isText);
  const own = sumText(found, (block, index) => kept[index] && isText(block));
  for (const { element, part } of found.media) {
    const figure = partAround(part, isFigure);
    const around = partAround(part, (up) => sumIn(up, all) > (figure ? GALLERY_TEXT : 0));
    const isAmongText = !!around && sumIn(around, own) >= sumIn(around, all) * MOSTLY_KEPT;
    // Addresses take their time.
    if (!figure && !isAmongText) continue;
    if (!isWorthKeeping(element, addressOf) || leadsHome(addressOf(element.closest('a')), host)) continue;
    // A caption without its picture says nothing: galleries have hundreds.
    if (figure && !isAmongText) kept.fill(false, figure.first, figure.first + figure.blocks);
    else if (!figure || !isCard(found, figure, host)) {
      selection.media.push(element);
      if (figure) addCaption(found, figure, selection);
    }
  }
  return selection;
}

/** Parts that hold an image and its caption: `figure`, and what themes use in its place. A heading of the text is none. */
function figuresOf(found: FoundArticle, kept: readonly boolean[]): ReadonlySet<Part> {
  const figures = new Set<Part>();
  const isTitled = (part: Part): boolean =>
    linesIn(found, part).some((block, index) => block.part.rank && kept[part.first + index]);
  for (const { part } of found.media) {
    for (let up: Part | null = part, level = 0; up && level < 4; up = up.parent, level++) {
      const isCaptioned = up.kinds & CAPTION && up.blocks && up.blocks <= MOST_LINES;
      if (
        up.name === 'figure' ||
        (isCaptioned && up.chars < LONGEST_CAPTION && up.name !== 'p' && !isTitled(up)) ||
        isLaidOutAsFigure(found, up)
      )
        figures.add(up);
      if (up.blocks > MOST_LINES) break;
    }
  }
  return figures;
}

function linesIn({ blocks }: FoundArticle, part: Part): Block[] {
  return blocks.slice(part.first, part.first + part.blocks);
}

/** One picture, a line or two below it that belong to nothing else, and no more. */
function isLaidOutAsFigure(found: FoundArticle, part: Part): boolean {
  if (part.name !== 'div' || part.blocks === 0 || part.blocks >= MOST_LINES || part.linkChars > 0)
    return false;
  const lines = linesIn(found, part);
  if (lines.some(({ part: own }) => own.name !== 'div' || own === part)) return false;
  if (sumOfWords(lines) > LONGEST_UNNAMED) return false;
  const [image, other] = found.media.filter(({ element }) => part.element.contains(element));
  return !!image && !other && image.position <= part.first;
}

function partAround(part: Part, isIt: (part: Part) => boolean): Part | null {
  for (let up: Part | null = part; up; up = up.parent) if (isIt(up)) return up;
  return null;
}

/** A picture over the headline of another page of the site; captions rather lead to the picture itself. */
function isCard(found: FoundArticle, part: Part, host: string): boolean {
  if (part.name === 'figure' || part.linkChars <= Math.max(LONGEST_CREDIT, part.chars / 2)) return false;
  const links = linesIn(found, part).flatMap((block) => block.linksOf());
  return links.some((link) => hostOf(link) === host && !PICTURE_FILE.test(link));
}

/** Characters from the first block to the end of each, of those that are counted. */
function sumText({ blocks }: FoundArticle, isCounted: (block: Block, index: number) => unknown): number[] {
  let sum = 0;
  return blocks.map((block, index) => {
    if (isCounted(block, index)) sum += block.text.length;
    return sum;
  });
}

function sumIn({ first, blocks }: Part, sums: readonly number[]): number {
  return (sums[first + blocks - 1] ?? 0) - (sums[first - 1] ?? 0);
}

function addCaption(found: FoundArticle, figure: Part, { roles, captions }: MediaSelection): void {
  if (figure.name !== 'figure' && figure.name !== 'a') roles.set(figure.element, 'figure');
  for (const block of linesIn(found, figure)) {
    captions.add(block);
    const { element, parent } = block.part;
    if (block.part !== figure && parent?.name !== 'figcaption') roles.set(element, 'figcaption');
  }
}

function isWorthKeeping(element: Element, addressOf: AddressOf): boolean {
  const source = addressOf(element, 'src');
  return element.localName === EMBED || isSound(element, source) || isPicture(element, source);
}

/** The logo of a site leads to its first page. */
function leadsHome(address: string, host: string): boolean {
  const [, , site, path] = address.split('/');
  return site === host && /^(index\.\w+)?$/.test(path ?? '');
}

function isSound(element: Element, source: string): boolean {
  return element.localName === 'audio' && (!!source || !!element.querySelector('source[src]'));
}

/** A picture so many times wider than high is the banner of a site. */
const WIDEST_STRIP = 6;

/** Sizes of the Interactive Advertising Bureau that no photograph comes in. */
const BANNER = /^(728x90|970x(90|250)|468x60|320x(50|100)|160x600|300x600|120x600)$/;

function isPicture(element: Element, source: string): boolean {
  if (!/^(amp-)?img$/.test(element.localName) || !isAllowedSource(source)) return false;
  const [width, height] = ['width', 'height'].map((side) =>
    Number.parseInt(element.getAttribute(side) ?? '', 10),
  );
  if (BANNER.test(`${width}x${height}`) || (width ?? 0) / (height || 1) > WIDEST_STRIP) return false;
  const sides = [width, height].filter((side) => side !== undefined && !Number.isNaN(side)) as number[];
  return (
    Math.min(...sides, SMALLEST) >= SMALLEST && (sides.length < 2 || Math.max(...sides) >= SMALLEST_OF_BOTH)
  );
}
