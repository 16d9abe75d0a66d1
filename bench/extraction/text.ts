const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'FIGCAPTION', 'IFRAME', 'TITLE']);

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The text of an HTML fragment, one line a block, without captions: the same for every tool. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  append(body, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line)
    .join('\n');
}

function append(node: Node, parts: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  if (!(node instanceof Element) || SKIPPED.has(node.tagName)) return;
  const edge = INLINE.has(node.tagName) ? '' : '\n';
  parts.push(edge);
  for (const child of node.childNodes) append(child, parts);
  parts.push(edge);
}
