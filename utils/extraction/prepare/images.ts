import { disarmNames } from './disarm';
import { bestOfSrcset, isPlaceholder } from './image-source';
import { elementsOf } from './nodes';

/**
 * Where the address of an image may be, the likeliest to lead to a large one first. Lazy-loading scripts keep it in
 * attributes of their own until the image comes into view.
 */
const SOURCES =
  'data-srcset data-lazy-srcset data-ll-srcset data-original-set data-bgset srcset data-full-url data-large-file data-orig-file data-original data-lazy-src data-src data-lazy data-lazyload data-actualsrc data-url data-img data-image data-ll-src data-cfsrc data-img-url data-src-medium src'.split(
    ' ',
  );

/**
 * Give every image of a private copy its one real `src`: from lazy-loading attributes, `srcset`, the sources of a
 * `picture`, or the `noscript` twin of a placeholder. Of several sizes the largest sensible one is taken.
 */
export function settleImages(body: Element): void {
  unwrapNoscript(body);
  for (const image of elementsOf(body, 'img,amp-img')) {
    const source = sourceOf(image) ?? '';
    if (image.getAttribute('src') !== source) image.setAttribute('src', source);
  }
  for (const picture of body.querySelectorAll('picture')) settlePicture(picture);
}

function sourceOf(image: Element): string | null {
  const names = image.getAttributeNames();
  for (const name of SOURCES) {
    if (!names.includes(name)) continue;
    const value = image.getAttribute(name) ?? '';
    const source = name.endsWith('set')
      ? bestOfSrcset(value)
      : name === 'src' || isImageAddress(value)
        ? value
        : null;
    if (source && !isPlaceholder(source)) return source;
  }
  return null;
}

/** Such attributes also hold ids, JSON and names of galleries. */
function isImageAddress(value: string): boolean {
  return /^(https?:)?\/\/\S+$|^\.{0,2}\/\S+$|^\S+\.(jpe?g|png|gif|webp|avif|bmp)(\?\S*)?$/i.test(
    value.trim(),
  );
}

/** A picture's own image stays unless it shows nothing; then the best of the sources takes its place. */
function settlePicture(picture: Element): void {
  const own = picture.querySelector('img');
  const best = [...picture.querySelectorAll('source')]
    .map((source) => bestOfSrcset(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? ''))
    .find((source) => source !== null);
  if (!own && !best) return;
  const image = own ?? picture.ownerDocument.createElement('img');
  if (best && !image.getAttribute('src')) image.setAttribute('src', best);
  picture.replaceWith(image);
}

/** Images for readers without scripts: each takes the place of the placeholder beside it, or stands for itself. */
function unwrapNoscript(body: Element): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    const image = onlyImage(noscript);
    if (!image || isPlaceholder(sourceOf(image))) continue;
    const twin = placeholderBeside(noscript);
    if (twin) twin.replaceWith(image);
    else if (!hasSameImage(noscript, image)) noscript.replaceWith(image);
  }
}

/** With scripting on, a page's noscript holds text; in a document from DOMParser it holds elements. */
function onlyImage(noscript: Element): Element | null {
  const text = noscript.textContent ?? '';
  const holder = noscript.firstElementChild
    ? (noscript.cloneNode(true) as Element)
    : new DOMParser().parseFromString(text, 'text/html').body;
  disarmNames(holder);
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
