import { textOf, titleOf, WORDING } from './articles';

/** Parts of the article in parts. */
export const PARTS = 4;
const TITLE = titleOf('ar', 'in-parts');

/** The lines of one part, or of all. */
export function linesOfPart(part: number): string[] {
  return textOf('ar', `in-parts-${part}`, 6);
}

/** An article that its site shows in parts: `/in-parts`, `/in-parts?page=2` and so on, with links to all of them. */
export function pageInParts(url: URL): string {
  const part = Number(url.searchParams.get('page') ?? 1);
  const numbers = Array.from({ length: PARTS }, (_, index) => index + 1).map((number) => {
    const digits = number.toLocaleString('ar-EG');
    if (number === part) return `<span class="current">${digits}</span>`;
    return `<a href="${url.pathname}${number === 1 ? '' : `?page=${number}`}">${digits}</a>`;
  });
  const next = part < PARTS ? `<a href="${url.pathname}?page=${part + 1}">الصفحة التالية</a>` : '';
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE} - ${WORDING.ar.site}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${WORDING.ar.site}"></head>
    <body><nav><a href="/home">الرئيسية</a></nav><article><h1>${TITLE}</h1>
    ${linesOfPart(part)
      .map((line) => `<p>${line}</p>`)
      .join('\n')}
    <div class="pages">${numbers.join(' ')} ${next}</div></article>
    <a href="/ar/next">المقال التالي: حكاية أخرى من الميناء القديم</a></body></html>`;
}
