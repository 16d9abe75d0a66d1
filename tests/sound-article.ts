import { expect } from 'vitest';
import { isAllowedAttribute, isAllowedElement, isAllowedLink, isAllowedSource } from '../utils/allowlist';
import type { Article } from '../utils/article';
import { sanitizeArticle } from '../utils/sanitize';

/** What holds of every article, whatever page it comes from; fails the running test where it does not. */
export function expectSound(article: Article): void {
  expect(['rtl', 'ltr']).toContain(article.dir);
  expect(URL.canParse(article.url)).toBe(true);
  expect(article.leadImage === null || /^https?:/.test(article.leadImage)).toBe(true);
  expect(article.wordCount).toBeGreaterThanOrEqual(0);
  expect(notAllowed(article.html)).toEqual([]);
  expect(shapeOf(sanitizeArticle(article.html)), 'the sanitiser finds nothing to take away').toEqual(
    shapeOf(parsed(article.html)),
  );
}

function parsed(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Elements and attributes that `allowlist.ts` does not list, or whose address leads elsewhere than it permits. */
function notAllowed(html: string): string[] {
  return [...parsed(html).querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const found = isAllowedElement(name) ? [] : [`<${name}>`];
    for (const { name: key, value } of element.attributes) {
      const isFine =
        isAllowedAttribute(name, key) &&
        (key !== 'href' || isAllowedLink(value)) &&
        (key !== 'src' || isAllowedSource(value));
      if (!isFine) found.push(`<${name} ${key}="${value}">`);
    }
    return found;
  });
}

function shapeOf(root: ParentNode & Node): { elements: string[]; text: string } {
  return {
    elements: [...root.querySelectorAll('*')].map(({ localName }) => localName),
    text: root.textContent ?? '',
  };
}
