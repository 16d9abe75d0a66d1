import { squeezed } from '../../text/space';
import { labelKind, leadingLabelKind } from '../words/labels';
import { linkShare, textBlocks } from './blocks';

/** Share of a text's length from which a line is a list of links. */
const LINKS = 0.5;

/**
 * Remove what labels announce: a line of interface goes alone, "read also" goes with the links that follow it, and
 * below the comments' label nothing is article. Only whole lines count, so that an article about newsletters keeps
 * its sentences.
 */
export function removeLabelled(body: Element): void {
  const blocks = textBlocks(body);
  const length = blocks.reduce((sum, block) => sum + (block.textContent?.length ?? 0), 0);
  let before = 0;
  let inRelated = false;
  for (const [index, block] of blocks.entries()) {
    const line = squeezed(block.textContent ?? '');
    const kind = labelKind(line);
    const leading = leadingLabelKind(line);
    before += line.length;
    if (kind === 'after' && before > length / 2) {
      for (const rest of blocks.slice(index)) rest.remove();
      return;
    }
    const announces = kind === 'related' || (leading === 'related' && linkShare(block) > LINKS / 2);
    if (announces || kind === 'chrome' || kind === 'after' || (inRelated && linkShare(block) > LINKS))
      block.remove();
    inRelated = announces || (inRelated && linkShare(block) > LINKS);
  }
}
