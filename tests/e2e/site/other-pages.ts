import { prose } from '../../../scripts/lib/prose.mjs';

/** Pages that hold no article. */
export const HOME = page(
  'صحيفة المرفأ',
  `<nav><a href="/ar/1">سياسة</a> <a href="/ar/2">ثقافة</a> <a href="/ar/3">علوم</a></nav>
   ${cards(12, (title) => `<section><h2><a href="/ar/x">${title}</a></h2><img src="/images/card.png" width="200" height="120" alt=""></section>`)}`,
);

export const LISTING = page(
  'ثقافة - صحيفة المرفأ',
  `<h1>ثقافة</h1>${cards(20, (title, summary) => `<article class="post"><h2><a href="/ar/x">${title}</a></h2><p>${summary}</p><a href="/ar/x">اقرأ المزيد</a></article>`)}
   <nav class="pagination"><a href="?page=2">2</a> <a href="?page=3">3</a></nav>`,
);

export const SEARCH = page(
  'نتائج البحث عن: الميناء',
  `<form role="search"><input type="search" value="الميناء"></form><h1>نتائج البحث عن: الميناء</h1>
   <ol>${cards(15, (title, summary) => `<li><a href="/ar/x">${title}</a><p>${summary}</p></li>`)}</ol>`,
);

export const LOGIN = page(
  'تسجيل الدخول',
  `<h1>تسجيل الدخول</h1><form method="post"><label>البريد الإلكتروني <input type="email"></label>
   <label>كلمة المرور <input type="password"></label><button>دخول</button></form>
   <p>نسيت كلمة المرور؟ <a href="/reset">استعادتها</a>. ليس لديك حساب؟ <a href="/register">سجّل الآن</a>.</p>`,
);

/** The beginning of an article that never ends: the connection stays open. */
export const SLOW = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مقال بطيء</title></head>
  <body><article><h1>مقال بطيء يصل سطراً بعد سطر</h1>${prose('ar', 10, 3)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}`;

/** Nothing but a head has arrived, and nothing more will. */
export const STALLED =
  '<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>لم يصل بعد</title></head><body>';

/** The smallest PDF that viewers open: one empty page. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function cards(count: number, card: (title: string, summary: string) => string): string {
  return prose('ar', count, 11)
    .map((text) => text.split('. '))
    .map(([title = '', summary = '']) => card(title, summary))
    .join('\n');
}
