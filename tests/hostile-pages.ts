import fc from 'fast-check';

/** Random pages for the fuzz tests: markup that no editor would write and that some page somewhere has. */

const TAGS = (
  'div p span a section article main header footer aside nav center font h1 h2 h3 h6 ul ol li dl dt dd table tbody ' +
  'tr td th caption blockquote pre code figure figcaption picture details summary ruby rt sup bdo form button select ' +
  'option textarea label fieldset dialog template noscript iframe object video audio svg foreignObject math mrow ' +
  'mtext annotation-xml frameset marquee plaintext xmp amp-img x-card style title base body html'
).split(' ');

const VOID_TAGS = 'br hr img input wbr source link meta col embed area'.split(' ');

/** Names that clobber properties of documents, forms and objects, and that sites give to parts of a page. */
const NAMES = (
  '__proto__ constructor toString nodeName parentNode childNodes firstChild attributes body head documentElement ' +
  'querySelectorAll cloneNode textContent innerHTML remove entry-content related comments share hidden sidebar ' +
  'author caption readability-page-1'
).split(' ');

const ATTRIBUTES = (
  'class id name href src srcset data-src data-srcset alt title style dir lang width height colspan rowspan hidden ' +
  'role aria-hidden itemprop itemscope itemtype property content datetime rel onclick onerror action type is xmlns ' +
  'xlink:href data-warraq'
).split(' ');

const VALUES = (
  '|#|#x|//|javascript:alert(1)|data:text/html,<p>|https://|http://[|https://site.example/%E0%A4%A|rtl|RTL|auto|' +
  'ar-EG|0|-1|1e9|100%|a.jpg 1x, , b.jpg 999999w|{"a":|direction:rtl;display:none'
).split('|');

const PARAGRAPHS = [
  'بعد عشر سنوات من الأشغال المتقطعة، عادت أرصفة الميناء إلى استقبال المراكب الشراعية والزوار، في مشروع طال انتظاره.',
  'قنات نفس می‌کشد؛ اگر زیاد از آن بخواهی قهر می‌کند و اگر رهایش کنی می‌میرد، پیرمرد این را گفت و خندید.',
  'The first loaf of December came out flat as a doorstep, and I blamed the flour, then the oven, then the moon.',
];
const LABELS = 'اقرأ أيضاً|תגובות|Share|12 مارس 2023|© 2024|| \n\t |&lt;b&gt;|<|\u0000'.split('|');
const ODD_TEXT = [
  '\u202Eنص\u202C \u2067\u2066\u2069 \u200F\u200E\uFEFF',
  '\u0640'.repeat(200),
  `ا${'\u064B'.repeat(300)}`,
  '\uD800 👩\u200D👩\u200D👧 \uDC00',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PARAGRAPHS, ...LABELS, ...ODD_TEXT) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
);

const value = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...VALUES, 'x'.repeat(3000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const attributes = fc
  .array(fc.tuple(fc.constantFrom(...ATTRIBUTES), value), { maxLength: 4 })
  .map((list) => list.map(([name, written]) => ` ${name}="${written.replaceAll('"', '&quot;')}"`).join(''));

const { fragment } = fc.letrec<{ fragment: string; node: string }>((tie) => ({
  fragment: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom(...VOID_TAGS), attributes).map(([tag, own]) => `<${tag}${own}>`),
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, tie('fragment'), fc.constantFrom(...TAGS), fc.boolean())
      .map(([tag, own, inner, other, closes]) => `<${tag}${own}>${inner}</${closes ? tag : other}>`),
  ),
}));

/** HTML of a page, a few dozen elements large: unclosed, misnested, clobbered, in every script. */
export const hostileHtml: fc.Arbitrary<string> = fc
  .tuple(attributes, fragment, attributes, fragment, fc.boolean())
  .map(([html, head, body, inner, hasArticle]) => {
    const paragraphs = PARAGRAPHS.map((line) => `<p>${line}</p>`.repeat(4)).join('');
    const article = hasArticle ? `<article>${paragraphs}</article>` : '';
    return `<!DOCTYPE html><html${html}><head>${head}</head><body${body}>${inner}${article}${inner}</body></html>`;
  });
