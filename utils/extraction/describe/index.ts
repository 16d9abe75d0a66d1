import { articleDirection } from '../../text/direction';
import type { Block } from '../find';
import type { AddressOf } from '../prepare/addresses';
import { type Metadata, metaContent } from '../prepare/metadata';
import { shownAuthors } from './author-signs';
import { shownDates } from './date-signs';
import { shownHeadings } from './headings';
import { shownLines } from './lines';
import { placeOf } from './place';
import type { Signs, UnsettledArticle } from './signs';

/** As much of a text shows its direction (characters). */
const SAMPLE = 4000;

/** What the earlier stages hand over. */
export interface Found {
  /** The address that the page was read from. */
  url: string;
  metadata: Metadata;
  addressOf: AddressOf;
  /** All of the page. */
  blocks: readonly Block[];
  /** What of the page is written as the article's own content. */
  written: ReadonlySet<Node>;
  /** That content, outside the page. */
  body: Element;
}

/**
 * The last stage in the page: everything that it tells about an article but the content, to be weighed elsewhere. Reads
 * the page and changes nothing in it.
 */
export function describeArticle(page: Element, found: Found): Omit<UnsettledArticle, 'html'> {
  const { metadata, body } = found;
  const text = `${metadata.documentTitle} ${(body.textContent ?? '').slice(0, SAMPLE)}`;
  const lang = metadata.lang ?? metaContent(metadata, 'og:locale');
  return { dir: articleDirection({ text, dir: metadata.dir, lang }), signs: signsOf(page, found) };
}

function signsOf(page: Element, { url, metadata, addressOf, blocks, written }: Found): Signs {
  const { meta, isDated, ...stated } = metadata;
  // A page that calls another address its own may be dated for another, too: scripts leave what was said of the one before.
  const isOwn = url.includes(new URL(stated.canonical ?? url).pathname);
  const place = placeOf(page, written);
  const headings = shownHeadings(page, place, addressOf);
  const anchor = place.nodes[place.start] ?? place.nodes[headings[0]?.index ?? -1] ?? null;
  return {
    ...stated,
    url,
    meta: Object.fromEntries([...meta].map(([name, contents]) => [name, contents.filter(isShort)] as const)),
    start: place.start,
    end: place.end,
    headings,
    lines: shownLines(place, headings),
    authors: shownAuthors(page, place, anchor),
    dates: isDated && isOwn ? [] : shownDates(page, place, blocks, anchor),
  };
}

/** Nothing that is said of an article is longer (characters). */
function isShort(content: string): boolean {
  return content.length < 2000;
}
