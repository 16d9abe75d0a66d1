import { expect, it } from 'vitest';
import { articleText } from './article-text';

it.each([
  ['blocks are lines', '<h2>أ</h2><p>ب</p><ul><li>ج</li><li>د</li></ul>', 'أ\nب\nج\nد'],
  ['inline elements part nothing', '<p>ال<b>كت</b>اب <a href="https://x.example/">هنا</a></p>', 'الكتاب هنا'],
  ['attributes may hold signs', '<p><img src="a" alt="1 > 2 <p>"> نص</p>', 'نص'],
  ['references', '<p>a&nbsp;&amp;&#160;&lt;b&gt; &#x643;</p>', 'a & <b> ك'],
  ['references once', '<p>&amp;lt;</p>', '&lt;'],
  ['white space', '<p>  a \n\t b </p>\n\n<p></p><p>c</p>', 'a\nb\nc'],
  ['invisible controls stay', '<p>می\u200cخواهم \u200fكِتاب</p>', 'می\u200cخواهم \u200fكِتاب'],
  ['table cells', '<table><tr><td>أ</td><td>ب</td></tr></table>', 'أ\nب'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(articleText(html)).toBe(text);
});
