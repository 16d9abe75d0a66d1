import { foundOrMade } from '../../memo';
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
 * @param twin its copy, whose properties are its own
 * @param known what bears the same class, id and style is asked for its position once: the browser's answers take their time
 */
export function isUnseen(element: Element, twin: Element, known: Map<string, boolean>): boolean {
  const names = `${twin.className} ${twin.id} ${twin.getAttribute('style')}`;
  const isPlaced = foundOrMade(known, names, () => /absolute|fixed/.test(getComputedStyle(element).position));
  if (!isPlaced) return false;
  const { offsetWidth, offsetHeight, offsetLeft, offsetTop } = element as HTMLElement;
  const isFar = Math.max(Math.abs(offsetLeft), -offsetTop) > FAR;
  const isPoint = offsetWidth + offsetHeight <= POINT && getComputedStyle(element).overflow !== 'visible';
  return (isFar || isPoint) && !matchesIn(twin, STAYS);
}
