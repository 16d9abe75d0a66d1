import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import type { StatedArticle } from '../describe/stated-article';

const ARTICLE_TYPE = /Article|Posting|Report/;

/** More items than this on one page are a listing. */
const MAX_ITEMS = 3;

/** What microdata (schema.org `itemprop`s) says of the page's articles, in document order. */
export function readMicrodata(root: Element): StatedArticle[] {
  const items = [root, ...root.querySelectorAll('[itemscope]')].filter((item) =>
    ARTICLE_TYPE.test(item.getAttribute('itemtype') ?? ''),
  );
  return items.length > MAX_ITEMS ? [] : items.map(toArticle);
}

function toArticle(item: Element): StatedArticle {
  const values = new Map<string, string[]>();
  for (const element of item.querySelectorAll('[itemprop]')) {
    const value = element.parentElement?.closest('[itemscope]') === item && propertyValue(element);
    if (!value) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/))
      foundOrMade(values, name, () => []).push(value);
  }
  const first = (name: string): string | null => values.get(name)?.[0] ?? null;
  return {
    types: [(item.getAttribute('itemtype') ?? '').trim().replace(/^.*[/#]/, '')],
    headline: first('headline'),
    name: first('name'),
    description: first('description'),
    authors: values.get('author') ?? [],
    datePublished: first('datePublished'),
    articleBody: null,
    image: first('image'),
    language: first('inLanguage'),
    publisher: first('publisher'),
    isPartOf: first('isPartOf'),
    url: first('url'),
  };
}

/** The value of an `itemprop`, as the HTML standard's microdata section defines it; of an item, its name or address. */
function propertyValue(element: Element): string | null {
  if (element.hasAttribute('itemscope')) {
    const inner = element.querySelector('[itemprop~=name],[itemprop~=url],[itemprop~=contentUrl]');
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
