// @ts-check
import { prose } from '../scripts/lib/prose.mjs';

/**
 * Articles that fill a library for pictures of it.
 * @type {{ language: import('../scripts/lib/prose.mjs').ProseLanguage, site: string, title: string, length: number, image: string | null }[]}
 */
export const SHELF = [
  {
    language: 'ar',
    site: 'دفاتر الواحة',
    title: 'لماذا يُروى النخل ليلاً؟ حكاية ساقية عمرها ألف عام',
    length: 9,
    image: '/images/inkwell.png',
  },
  {
    language: 'en',
    site: 'The Harbour Post',
    title: 'The last lighthouse keeper of the northern quay',
    length: 14,
    image: '/images/market.png',
  },
  {
    language: 'fa',
    site: 'روزنامهٔ بندر',
    title: 'نقشه‌ای که ماهیگیران روی شن می‌کشیدند',
    length: 11,
    image: null,
  },
  {
    language: 'ar',
    site: 'مجلة الرواق',
    title: 'رحلة الورق من سمرقند إلى قرطبة',
    length: 30,
    image: '/images/market.png',
  },
];

/** Path of one of them on the demonstration site. @param {number} index */
export function shelfPath(index) {
  return `/shelf/${index}/`;
}

/** Page at a path of the demonstration site, or null where it is none of the shelf's. @param {string} path */
export function shelfPage(path) {
  const index = SHELF.findIndex((_entry, index) => shelfPath(index) === path);
  const entry = SHELF[index];
  if (!entry) return null;
  const { language, site, title, length, image } = entry;
  const [first, ...rest] = prose(language, length, index + 1).map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">
<head><meta charset="utf-8"><title>${title} | ${site}</title><meta property="og:site_name" content="${site}"></head>
<body><nav><a href="/">${site}</a></nav><main><article><h1>${title}</h1>
<div class="entry-content">${first}${image ? `<figure><img src="${image}" width="960" height="540" alt=""></figure>` : ''}${rest.join('\n')}</div>
</article></main></body></html>`;
}
