import { squeezed } from '../../text/space';
import type { StatedArticle } from './metadata-stated';

const ARTICLE_ITEM =
  '[itemscope][itemtype*="Article"],[itemscope][itemtype*="Posting"],[itemscope][itemtype*="Report"]';

/** More items than this on one page are a listing. */
const MAX_ITEMS = 3;

/** What microdata (schema.org `itemprop`s) says of the page's articles, in document order. */
export function readMicrodata(document: Document): StatedArticle[] {
  const items = [...document.querySelectorAll(ARTICLE_ITEM)];
  return items.length > MAX_ITEMS ? [] : items.map(toArticle);
}

function toArticle(item: Element): StatedArticle {
  const own = [...item.querySelectorAll('[itemprop]')].filter(
    (element) => element.parentElement?.closest('[itemscope]') === item,
  );
  const all = (name: string): Element[] =>
    own.filter((element) => element.getAttribute('itemprop')?.split(/\s+/).includes(name));
  const text = (name: string): string | null => {
    for (const element of all(name)) {
      const value = propertyValue(element);
      if (value) return value;
    }
    return null;
  };
  return {
    types: [
      item
        .getAttribute('itemtype')
        ?.trim()
        .replace(/^.*[/#]/, '') ?? '',
    ],
    headline: text('headline'),
    name: text('name'),
    alternativeHeadline: text('alternativeHeadline'),
    description: text('description'),
    authors: all('author').flatMap((author) => propertyValue(author) ?? []),
    datePublished: text('datePublished') ?? text('dateCreated'),
    dateModified: text('dateModified'),
    articleBody: null,
    image: text('image') ?? text('thumbnailUrl'),
    language: text('inLanguage'),
    publisher: text('publisher'),
    isPartOf: text('isPartOf'),
    url: text('url') ?? text('mainEntityOfPage'),
  };
}

/** The value of an `itemprop`, as the HTML standard's microdata section defines it; of an item, its name or address. */
function propertyValue(element: Element): string | null {
  if (element.hasAttribute('itemscope')) {
    const inner = element.querySelector('[itemprop~="name"],[itemprop~="url"],[itemprop~="contentUrl"]');
    return squeezed(inner ? (propertyValue(inner) ?? '') : (element.textContent ?? '')) || null;
  }
  const value =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('src') ??
    (element.matches('link') ? element.getAttribute('href') : null) ??
    element.textContent;
  return squeezed(value ?? '') || null;
}
