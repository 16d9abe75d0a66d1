import type { Article } from '../article';
import { textOf } from '../text/html';
import { squeezed } from '../text/space';
import { countWords } from '../text/words';
import { topmostBlocks, withOwnNames } from './blocks';

/** Shorter blocks, such as a speaker's name, may well come twice in one text (characters). */
const LONG_ENOUGH = 40;

/**
 * One article of several parts, in their order. What a site repeats on each of its pages (standfirst, picture, title)
 * is kept once. The first part stays as it is, so that whoever reads it loses no place.
 */
export function joinParts(first: Article, others: readonly Article[]): Article {
  const seen = new Set([first.title, ...topmostBlocks(first.html).map(identityOf)]);
  let { html, wordCount } = first;
  others.forEach((part, index) => {
    for (const block of topmostBlocks(part.html)) {
      const identity = identityOf(block);
      if (seen.has(identity)) continue;
      if (identity.length >= LONG_ENOUGH) seen.add(identity);
      // Each page numbers its footnotes anew.
      html += `\n${withOwnNames(block, `part${index + 2}-`)}`;
      wordCount += countWords(textOf(block));
    }
  });
  return { ...first, html, wordCount };
}

/** What a block says and shows. */
function identityOf(block: string): string {
  const shown = [...block.matchAll(/ src="([^"]*)"/g)].map(([, source]) => source);
  return squeezed(`${textOf(block)} ${shown.join(' ')}`);
}
