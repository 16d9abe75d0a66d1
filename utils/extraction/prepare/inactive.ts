/** What holds no text of the page. JSON-LD goes too: metadata is read from the page itself, before. */
const INACTIVE = 'script,style,template,link[rel~="stylesheet" i],noscript,dialog:not([open]),datalist';

/** Take out of a private copy what is never shown: scripts, styles, templates, comments. */
export function removeInactive(copy: Document): void {
  for (const element of copy.querySelectorAll(INACTIVE)) element.remove();
  const comments = copy.createTreeWalker(copy, NODE_FILTER_SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** NodeFilter.SHOW_COMMENT, which is not a global everywhere. */
const NODE_FILTER_SHOW_COMMENT = 128;
