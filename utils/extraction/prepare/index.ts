import { type AddressOf, addressesOf, settleAddresses } from './addresses';
import { BASE, baseOf } from './base';
import { nameOpeners } from './closed';
import { disarmNames } from './disarm';
import { settleEmbeds } from './embeds';
import { settleImages } from './images';
import { removeInactive } from './inactive';
import { takeMarked } from './marks';
import { type Metadata, readMetadata } from './metadata';
import { bodyOf } from './nodes';
import { openShadowRoot, type ShadowRootOf } from './shadow';
import { copyVisible } from './visible';

/** A page made ready for reading: a private copy, in which everything stands where and as a reader would see it. */
export interface PreparedPage {
  /** What the page shows, in a root that stands in no document. */
  body: Element;
  metadata: Metadata;
  addressOf: AddressOf;
  /** The nodes of the copy that stand in the given ranges of the page. */
  marked: ReadonlySet<Node>;
}

/** What is known of a live page beside its document. */
export interface LivePage {
  /** How shadow roots are had, where closed ones can be. */
  shadowRoot?: ShadowRootOf;
  /** Parts of the page to be found again in its copy. */
  ranges?: readonly Range[];
}

/** Frames with less text than that are advertisements and counters (characters). */
const LEAST_IN_FRAME = 400;
const DEEPEST_FRAME = 3;

/**
 * A copy of a page with hidden parts and scripts removed, shadow roots and frames of the same origin opened and lazy
 * images in place; null for a document that shows nothing. The page itself, live or parsed, is only read.
 * @param url absolute URL that the page came from
 */
export function preparePage(
  page: Document,
  url: string,
  { shadowRoot = openShadowRoot, ranges = [] }: LivePage = {},
  depth = 0,
): PreparedPage | null {
  const copy = copyVisible(page, {
    shadowRoot,
    ranges,
    readFrame: (inner) => {
      const text = Document.prototype.querySelector.call(inner, 'body')?.textContent ?? '';
      if (depth === DEEPEST_FRAME || text.length < LEAST_IN_FRAME) return null;
      const base: string = Reflect.get(Node.prototype, 'baseURI', inner);
      const prepared = preparePage(inner, base, { shadowRoot }, depth + 1);
      if (!prepared || (prepared.body.textContent ?? '').length < LEAST_IN_FRAME) return null;
      settleAddresses(prepared.body, prepared.addressOf);
      disarmNames(prepared.body);
      return prepared.body;
    },
  });
  const body = copy && bodyOf(copy);
  if (!body) return null;
  const baseUrl = baseOf(copy.querySelector(BASE), url);
  const metadata = readMetadata(copy, baseUrl);
  settleImages(body);
  settleEmbeds(body, baseUrl);
  removeInactive(body);
  nameOpeners(body);
  const addressOf = addressesOf(baseUrl, url);
  return { body, metadata, addressOf, marked: ranges.length ? takeMarked(body) : new Set() };
}
