// @ts-check
import { prose } from '../../scripts/lib/prose.mjs';

/** Of UTF-8 bytes in one generated paragraph, with its markup: about. */
const PARAGRAPH_BYTES = 700;

/**
 * A generated Arabic article among what news sites put around it. It has no images, so that only text is painted.
 * @param {number} bytes size of the page: at least
 * @returns {string}
 */
export function articleOf(bytes) {
  const paragraphs = prose('ar', Math.ceil(bytes / PARAGRAPH_BYTES));
  const body = paragraphs.map((text, index) =>
    index % 12 === 11 ? `<h2>الفصل ${index}</h2>\n<p>${text}</p>` : `<p>${text}</p>`,
  );
  const links = prose('ar', 8, 5).map((text) => `<li><a href="/">${text.slice(0, 60)}</a></li>`);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>حكايات الميناء القديم - صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ"></head>
<body>
<header><nav><ul>${links.join('')}</ul></nav></header>
<main><article class="post"><h1 class="entry-title">حكايات الميناء القديم</h1>
<div class="share-buttons"><a href="#f">شارك المقال على فيسبوك</a></div>
<div class="entry-content">${body.join('\n')}</div>
<aside class="related-posts"><h3>مقالات ذات صلة</h3><ul>${links.join('')}</ul></aside></article>
<section id="comments"><h3>اترك تعليقاً</h3><form><textarea></textarea></form></section></main>
<footer>جميع الحقوق محفوظة</footer>
</body>
</html>`;
}
