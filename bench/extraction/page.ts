/** A saved page as a tool gets it: parsed, with a base element for its address. */
export function parsePage(source: string, url: string): Document {
  const document = new DOMParser().parseFromString(source, 'text/html');
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
  return document;
}
