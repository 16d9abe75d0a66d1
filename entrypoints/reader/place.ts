import type { CardEdit } from '../../utils/library/edits';

/** How long the reader must rest before the place is kept. */
const REST_MILLISECONDS = 800;

/** The part of a screen, from its top, that the toolbar covers or that is read already. */
const TOP_PIXELS = 72;

/** Scroll to the block of the text that was at the top of the screen when the article was left. */
export function restorePlace(body: Element, place: number | null): void {
  const block = place ? body.children[place] : undefined;
  if (!block) return;
  block.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBy({ top: -TOP_PIXELS, behavior: 'instant' });
}

/**
 * Tell, whenever the reader rests or leaves, where in the text that is.
 * @param keep gets the place and the share read; the first time, also that reading has begun
 */
export function followPlace(body: Element, keep: (change: CardEdit) => void, leaving: AbortSignal): void {
  let last: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    const place = placeIn(body);
    if (place === last) return;
    keep({ place, progress: shareRead() });
    last = place;
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(now, REST_MILLISECONDS);
  };
  addEventListener('scroll', rest, { passive: true, signal: leaving });
  document.addEventListener('visibilitychange', now, { signal: leaving });
}

/** The index of the first block that is not above the screen; blocks stand one below the other, so half are ruled out at a time. */
function placeIn(body: Element): number {
  let low = 0;
  let high = body.children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = body.children[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > TOP_PIXELS) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** 0 to 1: what has come onto the screen; all of it where the page does not scroll. */
function shareRead(): number {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return Math.min(1, (scrollTop + clientHeight) / scrollHeight);
}
