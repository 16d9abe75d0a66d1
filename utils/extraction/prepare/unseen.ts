import { matchesIn } from './nodes';

/** Pixels that nobody scrolls to. */
const FAR = 9000;
/** Width and height of a box that shows nothing: a pixel each. */
const POINT = 2;

/** A headline or formula that the page draws is said there; pictures have no size before they arrive. */
const STAYS = 'h1,math,img,iframe,video';

/**
 * Is an element of a live page there for screen readers alone: cut to a point, or put far off the page, by its style
 * sheets? Class names often don't say so, and what stands in it ("end of post") is said to those who cannot see that.
 */
export function isUnseen(element: Element): boolean {
  const { offsetWidth, offsetHeight, offsetLeft, offsetTop } = element as HTMLElement;
  const isFar = Math.max(Math.abs(offsetLeft), -offsetTop) > FAR;
  if (!isFar && !(offsetWidth + offsetHeight <= POINT)) return false;
  const { position, overflow } = getComputedStyle(element);
  return /absolute|fixed/.test(position) && (isFar || overflow !== 'visible') && !matchesIn(element, STAYS);
}
