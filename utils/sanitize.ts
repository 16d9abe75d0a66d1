import DOMPurify, { type Config } from 'dompurify';
import {
  allowedAttributes,
  allowedElements,
  isAllowedAttribute,
  isAllowedLink,
  isAllowedSource,
} from './allowlist';
import { isTrackingImage } from './tracking-images';

export interface SanitizeOptions {
  /**
   * Where a kept image is shown from (a blob: URL), or null where it was not kept: then its text stands in its place.
   * With this option nothing in the fragment can cause a network request.
   */
  mapImage?: (url: string) => string | null;
}

/** Keeps the article's ids apart from those of the page that shows it. */
const ID_PREFIX = 'user-content-';

/** Elements that vanish with everything in them; of any other element that is not allowed the content stays. */
const DROPPED =
  'annotation annotation-xml applet button canvas datalist dialog embed frame frameset head iframe input link map meta mglyph noembed noframes noscript object option param plaintext portal script select style svg template textarea title video xmp';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [...allowedElements(), '#text'],
  ALLOWED_ATTR: allowedAttributes(),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORBID_CONTENTS: DROPPED.split(' '),
  RETURN_DOM_FRAGMENT: true,
};

/**
 * The one gate between untrusted HTML and a page of ours: whatever the HTML is (a page's, a stored record's, an
 * import's), the fragment holds only what `allowlist.ts` lists. The fragment is inert: it belongs to a document
 * without a window, so no image in it loads before it is inserted.
 */
export function sanitizeArticle(html: string, options: SanitizeOptions = {}): DocumentFragment {
  // Contrary to its type the answer is null for a frameset, which takes the place of the body.
  const clean: DocumentFragment | null = DOMPurify.sanitize(html, CONFIG);
  const fragment = clean ?? document.implementation.createHTMLDocument('').createDocumentFragment();
  const ids = new Set<string>();
  for (const element of fragment.querySelectorAll('*')) {
    dropForeignAttributes(element);
    if (element.id) ids.add(prefixId(element));
  }
  for (const link of fragment.querySelectorAll('a[href]')) tameLink(link, ids);
  for (const image of fragment.querySelectorAll('img')) tameImage(image, options);
  for (const sound of fragment.querySelectorAll('audio')) tameSound(sound, options);
  return fragment;
}

/** DOMPurify knows one list of attributes for all elements; the allowlist has one for each. */
function dropForeignAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!isAllowedAttribute(element.localName, name)) element.removeAttribute(name);
  }
}

function prefixId(element: Element): string {
  if (!element.id.startsWith(ID_PREFIX)) element.id = ID_PREFIX + element.id;
  return element.id;
}

/** Links into the article stay in it; all others open elsewhere and tell nobody where they came from. */
function tameLink(link: Element, ids: ReadonlySet<string>): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href.startsWith('#')) {
    const target = href.slice(1);
    const id = [target, decoded(target)]
      .map((name) => (name.startsWith(ID_PREFIX) ? name : ID_PREFIX + name))
      .find((name) => ids.has(name));
    if (id) link.setAttribute('href', `#${id}`);
    else link.removeAttribute('href');
    return;
  }
  if (isAllowedLink(href)) {
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  } else link.removeAttribute('href');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function tameImage(image: Element, { mapImage }: SanitizeOptions): void {
  const source = image.getAttribute('src') ?? '';
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
  if (!isAllowedSource(source) || isTrackingImage({ source, width, height })) {
    image.remove();
    return;
  }
  const shown = mapImage && !source.startsWith('data:') ? mapImage(source) : source;
  if (shown === null) image.replaceWith(missingImage(image));
  else image.setAttribute('src', shown);
}

function missingImage(image: Element): Element {
  const placeholder = image.ownerDocument.createElement('span');
  placeholder.setAttribute('data-missing-image', '');
  placeholder.textContent = image.getAttribute('alt');
  return placeholder;
}

/** Sound plays only when asked to; where nothing may be fetched, a link stands in its place. */
function tameSound(sound: Element, { mapImage }: SanitizeOptions): void {
  const source = sound.getAttribute('src') ?? '';
  if (!isAllowedSource(source) || source.startsWith('data:')) {
    sound.remove();
    return;
  }
  if (mapImage) {
    const link = sound.ownerDocument.createElement('a');
    link.setAttribute('href', source);
    link.textContent = decoded(source.replace(/[?#].*$/, '').replace(/^.*\//, '')) || source;
    tameLink(link, new Set());
    sound.replaceWith(link);
    return;
  }
  sound.setAttribute('controls', '');
  sound.setAttribute('preload', 'none');
}
