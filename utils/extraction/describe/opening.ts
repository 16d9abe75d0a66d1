import { squeezed } from '../../text/space';

/** Shorter paragraphs say nothing of an article (characters). */
const ENOUGH = 40;
/** As much of it is handed over (characters). */
const MOST = 1000;

/** An article's first real paragraph, or the beginning of its text where it has none. */
export function openingOf(body: Element): string {
  for (const paragraph of body.querySelectorAll('p')) {
    const text = squeezed([...paragraph.childNodes].map(textOf).join(''));
    if (text.length >= ENOUGH) return text.slice(0, MOST);
  }
  return squeezed((body.textContent ?? '').slice(0, MOST));
}

/** The lines of a poem are parted by more than nothing. */
function textOf(node: Node): string {
  return node.nodeName === 'BR' ? ' ' : (node.textContent ?? '');
}

/** The address of an article's first image that is no icon (120 pixels), or null. */
export function firstImage(body: Element): string | null {
  for (const image of body.querySelectorAll('img[src]')) {
    const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
    if (!(width > 0 && width < 120)) return image.getAttribute('src');
  }
  return null;
}
