// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { describePage, jsonLd, type PageParts, TEXT } from './page.fixture';

const og = (title: string, site = ''): string =>
  `<meta property="og:title" content="${title}">${site && `<meta property="og:site_name" content="${site}">`}`;

/** The head of a page: the site's name and its menu. */
const HEAD = `<div><a href="/">الميدان</a></div><ul>${'<li><a href="/s">قسم</a></li>'.repeat(6)}</ul>`;

const CASES: [what: string, title: string, parts: PageParts][] = [
  ['a headline alone', 'عودة الأمطار', { above: '<h1>عودة الأمطار</h1>' }],
  ['a title alone', 'عودة الأمطار', { head: '<title>عودة الأمطار</title>' }],
  [
    'a speaker before a colon',
    'الوزير: لن نتراجع',
    {
      head: `<title>الوزير: لن نتراجع | الورّاق</title>${og('الوزير: لن نتراجع', 'الورّاق')}`,
      above: '<h1>الوزير: لن نتراجع</h1>',
    },
  ],
  [
    'a speaker before a colon, without heading',
    'الوزير: لن نتراجع',
    { head: og('الوزير: لن نتراجع - الورّاق', 'الورّاق') },
  ],
  [
    'the first line of the text, where nothing marks it and the tab says something else',
    'ماذا يحدث عندما يغزو جيش من سائقي الدراجات الهوائية منتجعًا إيطاليًا؟',
    {
      head: '<title>News</title>',
      above: HEAD,
      article: `<p class="head">ماذا يحدث عندما يغزو جيش من سائقي الدراجات الهوائية منتجعًا إيطاليًا؟</p><p>${TEXT}</p><p>${TEXT}</p>`,
    },
  ],
  [
    'the heading with which the body begins, under a blog’s name in a folder of its host',
    'عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف',
    {
      url: 'https://x.example/blog/2020/rain/',
      head: '<title>عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف | المطر والناس</title>',
      above: `${HEAD}<h1>المطر والناس</h1>`,
      article: `<h2>عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف</h2><p>${TEXT}</p>`,
    },
  ],
  [
    'a title longer than the stated one, with which the body begins',
    'الدليل الكامل إلى أعمال السباكة المنزلية: الأساس الخفي للراحة',
    {
      head: '<title>أعمال السباكة المنزلية: الأساس الخفي للراحة | مدونة الناس والبيوت</title>',
      above: HEAD,
      article: `<h1>الدليل الكامل إلى أعمال السباكة المنزلية: الأساس الخفي للراحة</h1><p>${TEXT}</p>`,
    },
  ],
  [
    'the headline, where the body begins with a standfirst that is stated as one too',
    'عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف',
    {
      head:
        og('عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف') +
        jsonLd({
          '@type': 'NewsArticle',
          headline: 'وزارة الري تحذّر سكان الأودية من السيول قبل نهاية الأسبوع',
        }),
      above: `${HEAD}<h1>عودة الأمطار إلى المدن الساحلية بعد خمسة أشهر من الجفاف</h1>`,
      article: `<h2>وزارة الري تحذّر سكان الأودية من السيول قبل نهاية الأسبوع</h2><p>${TEXT}</p>`,
    },
  ],
  [
    'what a small heading says, where the tab states the site’s name twice',
    'رئيس الجامعة يدشّن منصة الإرشاد الأكاديمي',
    {
      head: '<title>صحيفة الجامعة | صحيفة الجامعة</title>',
      above: `${HEAD}<h4>رئيس الجامعة يدشّن منصة الإرشاد الأكاديمي</h4>`,
    },
  ],
  [
    'a title that is the site’s name as well, stated once',
    'غابة الملك',
    {
      head: `<title>غابة الملك · غابة الملك</title>${og('غابة الملك · غابة الملك', 'غابة الملك')}`,
      above: '<h1>غابة الملك</h1>',
    },
  ],
  [
    'no heading that is the last word of the site’s name',
    'هل جعل الحليب الناس أكبر قامة؟',
    {
      head: `<title>هل جعل الحليب الناس أكبر قامة؟ : نافذة المدونات</title>${og('هل جعل الحليب الناس أكبر قامة؟')}`,
      above: '<h1><a href="/b">المدونات</a></h1>',
    },
  ],
  [
    'a sign before the title, and a writer behind it, who has a heading too',
    'عودة الأمطار إلى المدن',
    {
      head: '<title>» عودة الأمطار إلى المدن|سعاد حسن</title>',
      above: '<h2>سعاد حسن</h2><h1>عودة الأمطار إلى المدن</h1>',
    },
  ],
  [
    'a title that only one tag states, as readers see it',
    'عودة الأمطار إلى المدن',
    {
      head: `${og('لن تصدق ما حدث في الميناء')}<meta name="twitter:title" content="لن تصدق ما حدث في الميناء"><meta name="sailthru.title" content="عودة الأمطار إلى المدن">`,
      above: '<h2>عودة الأمطار إلى المدن</h2>',
    },
  ],
  ['the site after a bar', 'عودة الأمطار', { head: og('عودة الأمطار | صحيفة الورّاق', 'صحيفة الورّاق') }],
  ['the site before a dash', 'عودة الأمطار', { head: og('صحيفة الورّاق - عودة الأمطار', 'صحيفة الورّاق') }],
  ['the site before a colon', 'عودة الأمطار', { head: og('الورّاق: عودة الأمطار', 'الورّاق') }],
  ['the site after a dash without space', 'عودة الأمطار', { head: og('عودة الأمطار- الورّاق', 'الورّاق') }],
  [
    'the site alone, stated for the title',
    'عودة الأمطار إلى المدن بعد غياب طويل',
    {
      head: `<title>عودة الأمطار إلى المدن بعد غياب طويل - الورّاق | WARRAQ</title>${og('الورّاق | WARRAQ')}`,
      above: `${HEAD}<h1>عودة الأمطار إلى المدن بعد غياب طويل</h1>`,
    },
  ],
  [
    'a small heading inside the text, behind a section in the document’s title',
    'الوزير يدشّن منصة البذور',
    {
      head: '<title>الأخبار - الوزير يدشّن منصة البذور</title>',
      above: '<h1>المركز الإعلامي</h1>',
      article: `<p>${TEXT}</p><h3 class="news-title">الوزير يدشّن منصة البذور</h3><p>${TEXT}</p>`,
    },
  ],
  ['the site twice', 'عودة الأمطار', { head: og('عودة الأمطار | الورّاق | الورّاق', 'الورّاق') }],
  [
    'the site in other letters',
    'ورود نقدینگی به بورس',
    { head: `${og('خبرگزاری آریا - ورود نقدینگی به بورس', 'خبرگزاري آريا')}`, lang: 'fa' },
  ],
  [
    'the domain for the site',
    'Rain returns',
    { head: og('Rain returns - MyNews'), url: 'https://www.my-news.example/x', lang: 'en' },
  ],
  [
    'the beginning of the site’s name',
    'عودة الأمطار',
    { head: og('عودة الأمطار | صحيفة الورّاق', 'صحيفة الورّاق اليومية') },
  ],
  [
    'a speaker with whose name the site’s begins',
    'وزارة الصيد: لن نتراجع',
    { head: og('وزارة الصيد: لن نتراجع', 'وزارة الصيد البحري') },
  ],
  [
    'a title that is stated for the site’s name too',
    'عودة الأمطار إلى المدن',
    {
      head: `<meta name="application-name" content="عودة الأمطار إلى المدن - الورّاق">${og('عودة الأمطار إلى المدن')}`,
      above: '<h1>عودة الأمطار إلى المدن</h1>',
    },
  ],
  [
    'a word with which the site’s name begins',
    'Rain - Warraq',
    { head: og('Rain - Warraq', 'Warraq Daily'), lang: 'en' },
  ],
  [
    'the domain and its subdomain for the site',
    'Rain returns',
    { head: og('Rain returns | Weather Mynews'), url: 'https://weather.mynews.example/x', lang: 'en' },
  ],
  [
    'the host before the title, with no sign between them',
    'Rain returns',
    {
      head: '<title>my-news.example Rain returns</title>',
      above: '<h1>my-news.example</h1>',
      url: 'https://www.my-news.example/x',
      lang: 'en',
    },
  ],
  [
    'a host that is spoken about',
    'my-news.example is online again',
    {
      head: '<title>my-news.example is online again</title>',
      above: '<h1>my-news.example is online again</h1>',
      url: 'https://www.my-news.example/x',
      lang: 'en',
    },
  ],
  [
    'a paragraph in a main heading',
    'عودة الأمطار إلى المدن',
    { head: og('عودة الأمطار إلى المدن'), above: `<h1>عودة الأمطار. ${TEXT} ${TEXT} ${TEXT}</h1>` },
  ],
  [
    'a site that only its titles name',
    'عودة الأمطار',
    {
      head: `<title>عودة الأمطار » يوميات الغيم</title>${jsonLd({ '@type': 'Article', headline: 'عودة الأمطار' })}`,
      above: '<h1>يوميات الغيم</h1>',
    },
  ],
  [
    'headline before name',
    'عودة الأمطار',
    { head: jsonLd({ '@type': 'NewsArticle', headline: 'عودة الأمطار', name: 'صحيفة الورّاق' }) },
  ],
  [
    'the visible headline before a shorter one for sharing',
    'عودة الأمطار إلى شمال البلاد بعد جفاف',
    { head: og('عودة الأمطار بعد جفاف'), above: '<h1>عودة الأمطار إلى شمال البلاد بعد جفاف</h1>' },
  ],
  [
    'the site as the only h1',
    'عودة الأمطار',
    {
      head: '<title>عودة الأمطار - الورّاق</title>',
      above: '<h1><a href="/">الورّاق</a></h1><h2>عودة الأمطار</h2>',
    },
  ],
  [
    'a heading of another article nearby',
    'عودة الأمطار',
    {
      head: og('عودة الأمطار'),
      above: '<aside><h1>خبر آخر</h1></aside><h1>عودة الأمطار</h1>',
      below: '<h1>خبر ثالث</h1>',
    },
  ],
  [
    'a section as h1',
    'عودة الأمطار إلى الشمال',
    { head: og('عودة الأمطار إلى الشمال'), above: '<h1>منوعات</h1>' },
  ],
  [
    'a date inside the heading',
    'عودة الأمطار',
    { head: og('عودة الأمطار'), above: '<h1>عودة الأمطار <small>5 مايو</small></h1>' },
  ],
  [
    'hidden words in the heading',
    'عودة الأمطار',
    { above: '<h1><span class="sr-only">عنوان</span>عودة<br>الأمطار</h1>' },
  ],
  [
    'a page of one big form',
    'عودة الأمطار',
    { head: og('وكالة - عودة الأمطار'), above: '<form><h1>عودة الأمطار</h1></form>' },
  ],
  [
    'a compound word before a dash',
    'Feuerwehr- und Ehrenzeichen',
    { head: og('Feuerwehr- und Ehrenzeichen'), lang: 'de', url: 'https://feuerwehr.example/x' },
  ],
  [
    'a headline without markup, with a template of blank texts between it and the body',
    'سوق الوراقين يعود إلى شارعه القديم',
    {
      head: '<title>سوق الوراقين يعود إلى شارعه القديم | Plain Theme</title>',
      above: `<div class="post-title"> سوق الوراقين يعود إلى شارعه القديم </div>${'<div> <i></i> </div>'.repeat(40)}`,
    },
  ],
  [
    'a long headline without markup that the body begins with',
    'سوق الوراقين يعود إلى شارعه القديم بعد غياب دام سبع سنوات كاملة',
    {
      head: '<title>سوق الوراقين يعود إلى شارعه القديم بعد غياب دام سبع سنوات كاملة | الحي</title>',
      article: `<div>سوق الوراقين يعود إلى شارعه القديم بعد غياب دام سبع سنوات كاملة</div><p>${TEXT}</p>`,
    },
  ],
  [
    'a headline under a title that says only which newspaper it is',
    'سوق الوراقين يعود إلى شارعه القديم',
    {
      head: '<title>جريدة الوادي اليومية</title>',
      above: '<p class="news_title">سوق الوراقين يعود إلى شارعه القديم</p>',
    },
  ],
  [
    'a headline without any markup under the title of an empty document',
    'سوق الوراقين يعود إلى شارعه القديم',
    {
      head: '<title>New Page 1</title>',
      above:
        '<p><a href="/">كتاب وآراء</a></p><p><b><font size="5">سوق الوراقين يعود إلى شارعه القديم</font></b></p><p>بقلم: سعاد حسن</p><p>5 مايو 2009</p>',
    },
  ],
  [
    'a headline that begins as names of newspapers do',
    'شبكة الطرق القديمة تعود',
    {
      head: '<title>شبكة الطرق القديمة تعود</title>',
      above: '<b>شبكة الطرق القديمة تعود</b><p class="box-title">الأكثر قراءة هذا اليوم</p>',
    },
  ],
  [
    'a stated title beside a heading of something else',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>عودة الأمطار إلى الشمال</title>',
      above: '<span class="widget-title">الأكثر قراءة هذا اليوم</span>',
    },
  ],
  [
    'the main heading of a page that states nothing but its site’s name',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>الميدان</title>',
      above: '<div><a href="/">الميدان</a></div><h1>عودة الأمطار إلى الشمال</h1>',
    },
  ],
  [
    'a heading below the menu of such a page',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>الميدان</title>',
      above: `${HEAD}<h2>عودة الأمطار إلى الشمال</h2>`,
    },
  ],
  [
    'a short title in a heading below the site’s name',
    'عودة الأمطار',
    {
      head: '<title>عودة الأمطار</title>',
      above: '<h1><a href="/">صحيفة الميدان اليومية</a></h1><h2>عودة الأمطار</h2>',
    },
  ],
  [
    'a line under the site’s name, which is all that the page states',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>الميدان</title>',
      above: `${HEAD}<div>عودة الأمطار إلى الشمال</div><div>12/1/2020</div>`,
    },
  ],
  [
    'a heading under the site’s name in a heading',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>الميدان</title>',
      above: `${HEAD}<h1><a href="/">الميدان</a></h1><h2>عودة الأمطار إلى الشمال</h2>`,
    },
  ],
  [
    'a heading under the name of its section',
    'عودة الأمطار إلى الشمال',
    { head: '<title>الميدان</title>', above: `${HEAD}<h1>منوعات</h1><h2>عودة الأمطار إلى الشمال</h2>` },
  ],
  [
    'a line of a page that states no title',
    'عودة الأمطار إلى الشمال',
    { above: '<div>عودة الأمطار إلى الشمال</div><div>سه‌شنبه ۲۷ اسفند ۹۸</div>' },
  ],
  [
    'the whole of a title that is cut off',
    'عودة الأمطار إلى الشمال بعد غياب',
    {
      head: '<title>عودة الأمطار إلى ال... | الميدان</title>',
      above: '<div>عودة الأمطار إلى الشمال بعد غياب</div>',
    },
  ],
  [
    'without a counter behind it',
    'عودة الأمطار إلى الشمال',
    {
      head: '<title>عودة الأمطار إلى الشمال | الميدان</title>',
      above: '<h1>عودة الأمطار إلى الشمال <small>(5)</small></h1>',
    },
  ],
  [
    'the main heading, where readers see none of the stated titles',
    'الشمال يستقبل أول الغيث',
    {
      head: `<title>عودة الأمطار بعد غياب طويل | الميدان</title>${og('عودة الأمطار بعد غياب طويل', 'الميدان')}`,
      above: '<h1>الشمال يستقبل أول الغيث</h1>',
    },
  ],
  [
    'a line of a page that states only names which readers don’t see',
    'عودة الأمطار إلى الشمال بعد غياب',
    { head: '<title>الميدان - محليات</title>', above: '<b>عودة الأمطار إلى الشمال بعد غياب</b>' },
  ],
  [
    'a short title whose words readers see',
    'نبيذ الجبل',
    { head: '<title>نبيذ الجبل</title>', above: '<b>مقدمة قصيرة عن نبيذ الجبل القديم</b>' },
  ],
  [
    'the other end of the title, where a heading that leads home is one',
    'عودة الأمطار',
    {
      head: '<title>صحيفة الميدان | عودة الأمطار</title>',
      above:
        '<h1><a href="/">صحيفة الميدان</a></h1><div class="posttitle"><a href="/1">عودة الأمطار</a></div>',
    },
  ],
  ['nothing at all', '', {}],
];

describe('title', () => {
  it.each(CASES)('%s', (_what, title, parts) => {
    expect(describePage(parts).title).toBe(title);
  });
});
