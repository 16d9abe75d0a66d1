import type { FoundArticle } from '../find';
import type { Selection } from '../render/selection';
import type { Stated } from '../stated';
import { selectBlocks } from './blocks';
import { selectMedia } from './media';
import { isArticle } from './verdict';

/**
 * What of a page is written into the article: blocks that belong to it, and the images and captions among them. Null
 * where they make no article.
 */
export function refineArticle(found: FoundArticle, stated: Stated): Selection | null {
  const kept = selectBlocks(found, stated);
  if (!isArticle(found, kept, stated)) return null;
  const { media, roles, captions } = selectMedia(found, kept, stated.host);
  const nodes = new Set<Node>(media);
  found.blocks.forEach((block, index) => {
    if (kept[index] || captions.has(block)) for (const node of block.nodes) nodes.add(node);
  });
  return { nodes, roles };
}
