// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from '../index';

/** Paragraphs of which none repeats another. */
const prose = (day: string): string =>
  ['الميناء', 'السوق', 'المدرسة', 'المسرح', 'الجسر']
    .map((place) => `<p>في ${day} فتح ${place} أبوابه للناس، فجاء إليه من المدينة خلق كثير حتى المساء.</p>`)
    .join('');

/** The images that are left of one that stands in an article. */
function imagesOf(image: string): string[] {
  const html = `<body><article><h1>عنوان المقال</h1>${prose('السبت')}<div>${image}</div>${prose('الأحد')}</article></body>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(page, { url: 'https://news.example/a' })?.html.match(/<img[^>]*>/g) ?? [];
}

test('an image is kept with its address', () => {
  expect(imagesOf('<img data-src="/quay.jpg">')).toEqual(['<img src="https://news.example/quay.jpg">']);
});

test('what leads to the first page of the site is its logo', () => {
  const logo = '<img src="/logo.png" width="180" height="90">';
  for (const home of ['/', 'https://news.example', '/index.php'])
    expect(imagesOf(`<a href="${home}">${logo}</a>`)).toEqual([]);
  for (const other of ['/photos/1', 'https://museum.example/'])
    expect(imagesOf(`<a href="${other}">${logo}</a>`)).toHaveLength(1);
});

test.for(['//', 'javascript:0', 'data:image/svg+xml,<svg/>', 'https://'])(
  'an image that nothing can be fetched of is none: %s',
  (address) => {
    expect(imagesOf(`<img src="${address}">`)).toEqual([]);
    expect(imagesOf(`<img data-src="${address}">`)).toEqual([]);
  },
);
