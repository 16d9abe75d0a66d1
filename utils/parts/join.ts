import type { Article } from '../article';
import { squeezed } from '../text/space';
import { countWords } from '../text/words';

/** Shorter blocks, such as a speaker's name, may well come twice in one text (characters). */
const LONG_ENOUGH = 40;

/**
 * One article of several parts, in their order. What a site repeats on each of its pages (standfirst, picture, title)
 * is kept once. The first part stays as it is, so that whoever reads it loses no place.
 */
export function joinParts(first: Article, others: readonly Article[]): Article {
  const seen = new Set([first.title]);
  for (const block of blocksOf(first.html)) seen.add(identityOf(block));
  let { html, wordCount } = first;
  others.forEach((part, index) => {
    for (const block of blocksOf(part.html)) {
      const identity = identityOf(block);
      if (seen.has(identity)) continue;
      if (identity.length >= LONG_ENOUGH) seen.add(identity);
      distinguish(block, index + 2);
      html += `\n${block.outerHTML}`;
      wordCount += countWords(block.textContent ?? '');
    }
  });
  return { ...first, html, wordCount };
}

function blocksOf(html: string): Element[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.children];
}

/** What a block says, or shows where it says nothing. */
function identityOf(block: Element): string {
  const images = [...block.querySelectorAll('img'), ...(block.matches('img') ? [block] : [])];
  const shown = images.map((image) => image.getAttribute('src'));
  return squeezed(`${block.textContent} ${shown.join(' ')}`);
}

/** Each page numbers its footnotes anew: their names are told apart. */
function distinguish(block: Element, part: number): void {
  for (const element of [block, ...block.querySelectorAll('*')]) {
    if (element.id) element.id = `part${part}-${element.id}`;
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#part${part}-${href.slice(1)}`);
  }
}
