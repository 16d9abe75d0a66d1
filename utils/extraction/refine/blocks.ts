import { holdsBlocks, kindOf } from '../render/names';

/** The innermost blocks that hold text, in the order of the document: what a reader sees as lines and paragraphs. */
export function textBlocks(body: Element): Element[] {
  const found: Element[] = [];
  for (const element of body.querySelectorAll('*')) {
    if (kindOf(element) === 'inline' || holdsBlocks(element) || element.querySelector('li,td,th,dt,dd,tr'))
      continue;
    if (element.textContent?.trim()) found.push(element);
  }
  return found;
}

/** The part of an element's text that is in links, from 0 to 1. */
export function linkShare(element: Element): number {
  const whole = element.textContent?.trim().length ?? 0;
  if (!whole) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0;
  return Math.min(1, linked / whole);
}
