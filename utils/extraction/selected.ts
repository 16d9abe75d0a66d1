import { articleDirection } from '../text/direction';
import { describeArticle } from './describe';
import type { UnsettledArticle } from './describe/signs';
import type { FoundArticle } from './find';
import { wordsIn } from './find/words';
import type { Metadata } from './prepare/metadata';
import { selectMedia } from './refine/media';
import { renderArticle } from './render';
import { markDirections } from './render/directions';

/** A word that is looked up, a line that is copied: nobody wants to read those by themselves. */
const FEWEST_WORDS = 40;
const FEWEST_BLOCKS = 3;

interface Page {
  url: string;
  metadata: Metadata;
  /** The whole article, where the page holds one: it says best what the page is about. */
  article: UnsettledArticle | null;
}

/**
 * What a reader has selected, as an article of its own under the page's title; null where that is too little.
 * @param selected nodes of the prepared page
 */
export function readSelection(
  found: FoundArticle,
  selected: ReadonlySet<Node>,
  { url, metadata, article }: Page,
): UnsettledArticle | null {
  const page = found.root.element;
  const { media, roles } = selectMedia(
    found,
    found.blocks.map(() => true),
  );
  const nodes = new Set(media.filter((element) => selected.has(element)) as Node[]);
  for (const node of selected) if (node.nodeType === 3) nodes.add(node);
  const body = renderArticle(page, { nodes, roles }, found.addressOf);
  const text = body.textContent ?? '';
  const blocks = body.querySelectorAll('p,li,h1,h2,h3,h4,h5,h6,tr,pre').length;
  if (wordsIn(text) < FEWEST_WORDS && blocks < FEWEST_BLOCKS) return null;
  const description = article ?? describeArticle(page, { ...found, url, metadata, written: nodes, body });
  const dir = articleDirection({ text, dir: metadata.dir, lang: metadata.lang });
  markDirections(body, dir);
  return {
    dir,
    html: body.innerHTML.trim(),
    signs: { ...description.signs, isSelection: true },
  };
}
