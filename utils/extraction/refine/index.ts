import type { FoundArticle } from '../find';
import type { Selection } from '../render/selection';
import { selectBlocks } from './blocks';
import { selectMedia } from './media';

/** What of a page is written into the article: blocks that belong to it, and the images and captions among them. */
export function refineArticle(found: FoundArticle): Selection {
  const kept = selectBlocks(found);
  const { media, roles, captions } = selectMedia(found, kept);
  const nodes = new Set<Node>(media);
  found.blocks.forEach((block, index) => {
    if (kept[index] || captions.has(block)) for (const node of block.nodes) nodes.add(node);
  });
  return { nodes, roles };
}
