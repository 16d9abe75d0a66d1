import { type ProseLanguage, prose } from '../../../scripts/lib/prose.mjs';

interface Wording {
  dir: 'rtl' | 'ltr';
  site: string;
  title: string;
  byline: string;
  heading: string;
  caption: string;
  chrome: string[];
}

/** What stands on an article's page besides its prose. `chrome` is what a reader never wants to see. */
export const WORDING: Record<ProseLanguage, Wording> = {
  ar: {
    dir: 'rtl',
    site: 'صحيفة المرفأ',
    title: 'حكايات من الميناء القديم',
    byline: 'سلمى الخطيب',
    heading: 'على رصيف الانتظار',
    caption: 'مركب يعود إلى الميناء قبيل الغروب',
    chrome: [
      'شارك المقال على فيسبوك',
      'مقالات ذات صلة',
      'اترك تعليقاً',
      'زر الذهاب إلى الأعلى',
      'اشترك في نشرتنا',
    ],
  },
  en: {
    dir: 'ltr',
    site: 'The Harbour Post',
    title: 'Tales from the old harbour',
    byline: 'Salma Khatib',
    heading: 'Waiting on the quay',
    caption: 'A boat comes home before sunset',
    chrome: [
      'Share this on Facebook',
      'Related articles',
      'Leave a comment',
      'Back to top',
      'Subscribe to our newsletter',
    ],
  },
  fa: {
    dir: 'rtl',
    site: 'روزنامهٔ بندر',
    title: 'داستان‌هایی از بندر کهنه',
    byline: 'سلما خطیب',
    heading: 'در انتظار روی اسکله',
    caption: 'قایقی پیش از غروب به بندر برمی‌گردد',
    chrome: [
      'این مطلب را هم‌رسانی کنید',
      'مطالب مرتبط',
      'دیدگاه خود را بنویسید',
      'بازگشت به بالا',
      'در خبرنامه ثبت‌نام کنید',
    ],
  },
};

interface ArticlePage {
  language: ProseLanguage;
  /** Makes one article's title and text differ from another's. */
  name: string;
  paragraphs?: number | undefined;
  /** HTML that is put after the third paragraph. */
  insert?: string;
}

/** Title of an article of the test site. */
export function titleOf(language: ProseLanguage, name: string): string {
  return `${WORDING[language].title}: ${name}`;
}

/** Paragraphs of an article of the test site. */
export function textOf(language: ProseLanguage, name: string, paragraphs = 16): string[] {
  return prose(language, paragraphs, seedOf(name));
}

/** A news article with everything around it that news sites put there. */
export function articlePage({ language, name, paragraphs, insert = '' }: ArticlePage): string {
  const { dir, site, byline, heading, caption, chrome } = WORDING[language];
  const title = titleOf(language, name);
  const [share, related, comment, top, newsletter] = chrome;
  const text = textOf(language, name, paragraphs).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
  <meta charset="utf-8">
  <title>${title} - ${site}</title>
  <meta property="og:site_name" content="${site}">
  <meta property="og:type" content="article">
  <meta property="og:image" content="/images/lead-${seedOf(name)}.png">
  <meta name="author" content="${byline}">
  <meta property="article:published_time" content="2025-02-03T09:00:00+03:00">
</head>
<body>
  <header><nav><a href="/home">${site}</a> <a href="/listing">1</a> <a href="/login">2</a></nav></header>
  <main>
    <article class="post">
      <h1 class="entry-title">${title}</h1>
      <div class="share-buttons"><a href="#f">${share}</a></div>
      <figure><img src="/images/lead-${seedOf(name)}.png" width="320" height="180" alt=""></figure>
      <div class="entry-content">
        ${text.slice(0, 3).join('\n')}
        ${insert}
        <h2>${heading}</h2>
        ${text.slice(3, 6).join('\n')}
        <figure><img data-src="/images/inside-${seedOf(name)}.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="320" height="180" alt=""><figcaption>${caption}</figcaption></figure>
        ${text.slice(6).join('\n')}
      </div>
      <aside class="related-posts"><h3>${related}</h3><ul><li><a href="/ar/one">1</a></li><li><a href="/ar/two">2</a></li></ul></aside>
    </article>
    <form class="newsletter"><p>${newsletter}</p><input type="email"></form>
    <section id="comments"><h3>${comment}</h3><form><textarea></textarea><button>OK</button></form></section>
  </main>
  <a class="go-to-top" href="#">${top}</a>
</body>
</html>`;
}

/** A whole number that stands for a name. */
function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
