// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileHtml } from '../../tests/hostile-pages';
import { expectSound } from '../../tests/sound-article';
import { extractArticle } from '.';

const ADDRESS = 'https://site.example/2024/03/story.html?utm_source=x';

// A few here, for those who run the unit tests alone; many, and the large ones, in tests/browser/extraction-fuzz.test.ts.
test('whatever the page, extraction returns, leaves the page as it was, and hands out what is allowed', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const before = page.documentElement.outerHTML;
      const article = extractArticle(page, { url: ADDRESS });
      expect(page.documentElement.outerHTML).toBe(before);
      if (article) expectSound(article);
    }),
    { numRuns: 40 },
  );
}, 120_000);
