/** What highlighters put beside the code: line numbers, copy buttons. */
const BESIDE =
  '.line-numbers,.line-numbers-rows,.linenos,.lineno,.ln,.gutter,.hljs-ln-numbers,button,[aria-hidden=true]';

/** The content of a `pre`: its text with its lines and spaces and nothing else, in a `code` where the page has one. */
export function preformatted(source: Element): Node[] {
  const copy = source.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  const text = (copy.textContent ?? '').replace(/^\n/, '').trimEnd();
  if (!text.trim()) return [];
  if (!source.querySelector('code')) return [copy.ownerDocument.createTextNode(text)];
  const code = copy.ownerDocument.createElement('code');
  code.textContent = text;
  return [code];
}
