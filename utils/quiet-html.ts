/**
 * Chrome writes a line to the console for every style and event handler that a page's CSP forbids, even in documents
 * that are only read. A document whose window is gone has no CSP that could be told of; nor can anything in it ever
 * run or load.
 */
let parser: DOMParser | null = null;

/** Parse a foreign page, without a word in the console about what it holds. Needs a DOM with frames. */
export function parseQuietly(html: string): Document {
  parser ??= parserWithoutWindow();
  return parser.parseFromString(html, 'text/html');
}

/** Foreign HTML without its styles and event handlers, of which nothing is kept. Untrusted as before. */
export function withoutStyling(html: string): string {
  const { body } = parseQuietly(html);
  for (const element of body.querySelectorAll('style, template')) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name === 'style' || name.startsWith('on')) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

function parserWithoutWindow(): DOMParser {
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const { DOMParser: Parser } = frame.contentWindow as unknown as typeof globalThis;
  const made = new Parser();
  frame.remove();
  return made;
}
