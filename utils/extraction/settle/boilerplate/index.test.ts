import { expect, it } from 'vitest';
import { withoutBoilerplate } from './index';

const AUTHOR = 'نادية الصالح، Jane Doe';
const TEXT = '<p>عاد الصيادون إلى الميناء القديم مع أول الضوء.</p>';

it.each([
  ['a credit', '<p>تصوير: خالد المنصور</p>'],
  ['a credit in emphasis', '<p><em>צילום: יואב כהן</em></p>'],
  ['a credit with a slash', '<p>عکس/ علی رضایی</p>'],
  ['an English credit', '<p>Photo credit: Jane Doe / Agency</p>'],
  ['tags', '<p>وسوم: مدينة، بحر، صيد، ميناء، شتاء، مطر، رصيف</p>'],
  ['a short address', '<p>لینک کوتاه: https://rd.example/x</p>'],
  ['a counter', '<p>عدد المشاهدات: 1203</p>'],
  ['a button', '<p>تم نسخ الرابط</p>'],
  ['a button of a picture', '<p>Bild vergrößern</p>'],
  ['rights', '<p>جميع الحقوق محفوظة لصحيفة الميدان 2020</p>'],
  ['rights, in Persian', '<p>تمامی حقوق برای رود محفوظ است</p>'],
  ['a date with its label', '<p>آخر تحديث: الأحد 12 يناير 2020</p>'],
  ['a date of a change, without a sign', '<p>اپ ڈیٹ کی گئی 6 ستمبر 2019</p>'],
  ['the end of a dispatch', '<p>انتهای پیام/ح</p>'],
  ['an invitation', '<p>لا تنسوا متابعة صفحتنا على إنستغرام</p>'],
  ['an invitation whose verb comes last', '<p><strong>ما را در شبکه‌های اجتماعی دنبال کنید</strong></p>'],
  ['an Urdu invitation', '<p>ہمارے نیوز لیٹر کو سبسکرائب کریں</p>'],
  ['a disclaimer', '<p>المقالات المنشورة لا تعبّر بالضرورة عن رأي الصحيفة</p>'],
  [
    'a disclaimer in a note',
    '<p><em>Jane Doe teaches law. The views expressed are those of the author and do not reflect those of her school.</em></p>',
  ],
  [
    'the pitch of a newsletter',
    '<p>The best stories of the week, every Friday in your inbox. Unsubscribe whenever you like.</p>',
  ],
  ['the same in Arabic', '<p>أهم القصص تصل إلى بريدك كل أسبوع، ويمكن إلغاء الاشتراك متى شئت.</p>'],
  ['the same in German', '<p>Die Geschichten der Woche in Ihrem Postfach. Abmeldung jederzeit möglich.</p>'],
  ['the end of an advertisement', '<p>Advertisement - Page continues below</p>'],
  ['a pause for an advertisement', '<p><strong>הכתבה ממשיכה אחרי הפרסומת</strong></p>'],
  ['data of a script', '<p>{ "modules": [{"name": "photo"}], "id": "2162867" }</p>'],
  [
    'a label and its link',
    '<p><strong>پیشنهاد می‌شود بخوانید:</strong> <a href="https://n.example/1">خبر</a></p>',
  ],
  [
    'a label and its link, in a quotation',
    '<blockquote><p>קראו גם: <a href="https://n.example/1">ידיעה</a></p></blockquote>',
  ],
  ['a label and a paragraph', '<p>אולי יעניין אתכם:</p><p><a href="https://n.example/1">ידיעה</a></p>'],
  [
    'a heading and a list',
    '<h3>لینک‌های مرتبط</h3><ul><li><a href="https://n.example/1">خبر</a></li><li><a href="https://n.example/2">خبر</a></li></ul>',
  ],
  [
    'a label and its links in one paragraph',
    '<p>اقرأ كذلك:<br><a href="https://n.example/1">خبر</a><br><a href="https://n.example/2">خبر</a></p>',
  ],
])('goes from between two paragraphs: %s', (_what, html) => {
  expect(withoutBoilerplate(TEXT + html + TEXT, AUTHOR)).toBe(TEXT + TEXT);
});

it.each([
  ['a sentence about photographs', '<p>الصورة: هكذا تبدأ الحكاية التي رواها لنا صياد عجوز على الرصيف</p>'],
  ['a sentence about a newsletter', '<p>تابع الملايين قناة الميدان منذ سنوات طويلة، ثم تفرقوا.</p>'],
  ['a sentence about sharing', '<p>شارك في السباق هذا العام أربعة آلاف عداء من كل المدن.</p>'],
  ['a sentence about a letter', '<p>She asked the court to let readers unsubscribe with one click.</p>'],
  ['a sentence about an inbox', '<p>Think about how many letters arrive in your inbox every week.</p>'],
  ['a sentence about views', '<p>The views expressed at the fair by its oldest visitors were many.</p>'],
  ['a sentence in braces', '<p>{ عاد الصيادون إلى الميناء }</p>'],
  ['a source amid the text', '<p>المصدر: البنك المركزي</p>'],
  ['a heading of the article', '<h2>صورة من الماضي</h2>'],
  ['a label without links', '<p>للمزيد:</p><p>اتصلوا بالبلدية قبل الظهر.</p>'],
  ['a list of links that nothing announces', '<ul><li><a href="https://n.example/1">خبر</a></li></ul>'],
  ['a picture with its credit', '<p><img src="https://n.example/1.jpg" alt=""> تصوير: خالد</p>'],
  [
    'a date in a sentence',
    '<p>كتبت: وصلنا يوم 12 يناير 2020 إلى القرية التي لا يذكرها أحد من أهل المدينة.</p>',
  ],
])('stays: %s', (_what, html) => {
  expect(withoutBoilerplate(TEXT + html + TEXT, AUTHOR)).toBe(TEXT + html + TEXT);
});

it('takes the source from the end, and from behind a line break', () => {
  expect(withoutBoilerplate(`${TEXT}<p>المصدر: وكالات</p>`, AUTHOR)).toBe(TEXT);
  expect(withoutBoilerplate('<p>عاد الصيادون.<br>المصدر: وكالات</p>', AUTHOR)).toBe('<p>عاد الصيادون.</p>');
});

it('leaves a paragraph whole in which a line break stands inside of an element', () => {
  const html = '<p><em>عاد الصيادون.<br>المصدر: وكالات</em></p>';
  expect(withoutBoilerplate(html, AUTHOR)).toBe(html);
});

it.each([
  ['an author', '<p><em>Jane Doe teaches law in Boston. Her last book is “Weights”.</em></p>'],
  [
    'an author, in Arabic',
    '<p><a href="https://n.example/nadia">نادية الصالح</a> كاتبة وباحثة من البصرة</p>',
  ],
  ['an author, behind an Arabic comma', '<p>نادية الصالح، كاتبة وباحثة من البصرة القديمة</p>'],
  ['an author, behind a comma', '<p>Jane Doe, a writer in Boston, covers the harbour.</p>'],
  ['the author in brackets', '<p>(Jane Doe)</p>', 'Jane Doe'],
  [
    'where a post is filed',
    '<p>This entry was posted on Sunday, October 10th, 2010 at 3:49 pm and is filed under <a href="/c">Rain</a>. You can follow any responses to this entry through the <a href="/f">RSS 2.0</a> feed. You can leave a response, or trackback from your own site.</p>',
  ],
  [
    'where a post is filed, in German',
    '<p>Dieser Beitrag wurde am 10. Mai 2010 in Regen veröffentlicht.</p>',
  ],
  ['where a post is filed, in Arabic', '<p>نُشرت هذه المقالة في المطر والناس يوم الأحد.</p>'],
  ['where a post is filed, in Hebrew', '<p>הפוסט הזה פורסם ביום ראשון תחת גשם.</p>'],
])('goes from the end: what is said of %s', (_what, html, author = AUTHOR) => {
  expect(withoutBoilerplate(TEXT + html, author)).toBe(TEXT);
  expect(withoutBoilerplate(TEXT + html + TEXT, author)).toBe(TEXT + html + TEXT);
});

it.each([
  ['a signature', '<p>Jane Doe, Boston</p>'],
  ['an answer', '<p>Jane Doe: I would rather have gone to the harbour with the others.</p>'],
  ['what is said of another', '<p>John Roe teaches law in Boston and sails on Sundays.</p>'],
  ['what is told of an author at length', `<p>Jane Doe ${'went down to the harbour again '.repeat(5)}</p>`],
])('stays at the end: %s', (_what, html) => {
  expect(withoutBoilerplate(TEXT + html, AUTHOR)).toBe(TEXT + html);
});

it('leaves a text that is about its author and nothing else', () => {
  const html =
    '<figure><img src="https://n.example/1.jpg"></figure><p>Jane Doe was born in Boston and lived by the harbour.</p>';
  expect(withoutBoilerplate(html, AUTHOR)).toBe(html);
});
