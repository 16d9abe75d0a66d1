// @vitest-environment node
import { expect, it } from 'vitest';
import { linksIn } from './links-in';

it.each([
  ['nothing', '', []],
  ['prose without a link', 'اقرأ هذا، ثم ذاك.', []],
  ['one link', 'https://x.example/a', ['https://x.example/a']],
  [
    'a list',
    'https://x.example/1\r\n# note\r\nhttps://x.example/2\n',
    ['https://x.example/1', 'https://x.example/2'],
  ],
  ['the same link twice', 'https://x.example/ https://x.example/', ['https://x.example/']],
  [
    'links in prose',
    'انظر (https://x.example/a)، وhttps://x.example/b.',
    ['https://x.example/a', 'https://x.example/b'],
  ],
  ['Arabic letters', '«https://x.example/مقال-جديد»', ['https://x.example/مقال-جديد']],
  ['brackets of its own', 'https://x.example/Cairo_(city)', ['https://x.example/Cairo_(city)']],
  ['Markdown', '[نص](https://x.example/a?b=1&c=2)', ['https://x.example/a?b=1&c=2']],
  ['other schemes', 'javascript:alert(1) file:///etc/passwd mailto:a@b.c', []],
  ['no address', 'https:// http://?', []],
])('finds the links in %s', (_, text, links) => {
  expect(linksIn(text)).toEqual(links);
});
