import type { Direction } from '../../article';
import { holdsRtl, scriptDirection } from '../../text/direction';

const BLOCKS = 'p,li,h2,h3,h4,h5,h6,blockquote,figcaption,caption,td,th,dt,dd,summary,ul,ol,dl,table';

/**
 * Give each block whose own letters run against the article its `dir`, and take it from those that need none. Code is
 * left to right in every language.
 */
export function markDirections(root: Element, article: Direction): void {
  if (article === 'ltr' && !holdsRtl(root.textContent ?? '')) {
    for (const marked of root.querySelectorAll('[dir]'))
      if (marked.matches(BLOCKS)) marked.removeAttribute('dir');
    return;
  }
  for (const block of root.querySelectorAll(BLOCKS)) {
    const own = scriptDirection(block.textContent ?? '') ?? block.getAttribute('dir');
    const around = block.parentElement?.closest('[dir]')?.getAttribute('dir') ?? article;
    if (own && own !== around) block.setAttribute('dir', own);
    else block.removeAttribute('dir');
  }
  if (article === 'rtl') for (const code of root.querySelectorAll('pre')) code.setAttribute('dir', 'ltr');
}
