import { bestOfSrcset, isPlaceholder } from './image-source';

/** Where lazy-loading scripts keep the address until the image comes into view, the largest first. */
const LAZY_SOURCE = [
  ...['data-full-url', 'data-large-file', 'data-orig-file', 'data-original', 'data-lazy-src', 'data-src'],
  ...[
    'data-lazy',
    'data-lazyload',
    'data-actualsrc',
    'data-url',
    'data-img',
    'data-image',
    'data-hi-res-src',
  ],
  ...['data-echo', 'data-srcurl', 'data-ll-src', 'data-cfsrc', 'data-img-url', 'data-src-medium', 'datasrc'],
];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset', 'data-ll-srcset', 'data-original-set', 'data-bgset'];

/**
 * Give every image of a private copy its one real `src`: from lazy-loading attributes, `srcset`, the sources of a
 * `picture`, or the `noscript` twin of a placeholder. Of several sizes the largest sensible one is taken.
 */
export function settleImages(copy: Document): void {
  unwrapNoscript(copy);
  for (const image of copy.querySelectorAll('img, amp-img')) {
    const source = sourceOf(image);
    if (source) image.setAttribute('src', source);
    else image.removeAttribute('src');
    image.removeAttribute('srcset');
  }
  for (const picture of copy.querySelectorAll('picture')) settlePicture(picture);
}

function sourceOf(image: Element): string | null {
  const srcsets = [...LAZY_SRCSET, 'srcset'].map((name) => image.getAttribute(name));
  const lazy = LAZY_SOURCE.map((name) => image.getAttribute(name));
  const candidates = [
    ...srcsets.filter((srcset) => srcset !== null).map(bestOfSrcset),
    ...lazy.filter((source) => source !== null && isImageAddress(source)),
    image.getAttribute('src'),
  ];
  return candidates.find((source) => source && !isPlaceholder(source)) ?? null;
}

/** Such attributes also hold ids, JSON and names of galleries. */
function isImageAddress(value: string): boolean {
  return /^(https?:)?\/\/\S+$|^\.{0,2}\/\S+$|^\S+\.(jpe?g|png|gif|webp|avif|bmp)(\?\S*)?$/i.test(
    value.trim(),
  );
}

/** A picture's own image stays unless it shows nothing; then the best of the sources takes its place. */
function settlePicture(picture: Element): void {
  const image = picture.querySelector('img');
  const sources = [...picture.querySelectorAll('source')].map((source) =>
    bestOfSrcset(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? ''),
  );
  const best = sources.find((source) => source !== null);
  if (image) {
    if (best && !image.getAttribute('src')) image.setAttribute('src', best);
    picture.replaceWith(image);
  } else if (best) {
    const made = picture.ownerDocument.createElement('img');
    made.setAttribute('src', best);
    picture.replaceWith(made);
  }
}

/** Images for readers without scripts: each takes the place of the placeholder beside it, or stands for itself. */
function unwrapNoscript(copy: Document): void {
  for (const noscript of copy.querySelectorAll('noscript')) {
    const image = onlyImage(noscript, copy);
    if (!image || isPlaceholder(sourceOf(image))) continue;
    const twin = placeholderBeside(noscript);
    if (twin) twin.replaceWith(image);
    else if (!hasSameImage(noscript, image)) noscript.replaceWith(image);
  }
}

/** With scripting on, a page's noscript holds text; in a document from DOMParser it holds elements. */
function onlyImage(noscript: Element, copy: Document): Element | null {
  const holder = copy.createElement('div');
  if (noscript.firstElementChild)
    holder.append(...[...noscript.childNodes].map((node) => node.cloneNode(true)));
  else {
    const parsed = new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html');
    holder.append(...parsed.body.childNodes);
  }
  const images = holder.querySelectorAll('img');
  return images.length === 1 && !holder.textContent?.trim() ? (images[0] ?? null) : null;
}

function placeholderBeside(noscript: Element): Element | null {
  for (const sibling of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    const image = sibling?.matches('img') ? sibling : sibling?.querySelector('img');
    if (image && sibling && !sibling.textContent?.trim()) return image;
  }
  return null;
}

function hasSameImage(noscript: Element, image: Element): boolean {
  const source = sourceOf(image);
  const images = noscript.parentElement?.querySelectorAll('img') ?? [];
  return [...images].some((other) => other !== image && sourceOf(other) === source);
}
