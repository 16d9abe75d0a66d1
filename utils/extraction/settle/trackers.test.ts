import { expect, test } from 'vitest';
import { withoutTrackers } from './trackers';

const PHOTO = '<img src="https://x.example/photo.jpg?a=1&amp;b=2" alt="a &gt; b" width="600" height="400">';

test.for([
  ['a photograph stays', `<p>نصّ</p>${PHOTO}`, `<p>نصّ</p>${PHOTO}`],
  ['a counter goes', '<p>نصّ<img src="https://pixel.wp.com/g.gif?v=1&amp;x=2"></p>', '<p>نصّ</p>'],
  [
    'a dot goes with its paragraph',
    '<p>نصّ</p><p><img src="https://x.example/a" width="1" height="1"></p>',
    '<p>نصّ</p>',
  ],
  ['a counter beside a photograph', `${PHOTO}<p><img src="https://www.facebook.com/tr?id=1"></p>`, PHOTO],
  [
    'an empty cell keeps its column',
    '<table><tbody><tr><td></td><td>١</td></tr></tbody></table><img src="https://www.facebook.com/tr?id=1">',
    '<table><tbody><tr><td></td><td>١</td></tr></tbody></table>',
  ],
  [
    'what held what held a counter goes too',
    '<figure><a href="https://x.example/"><img src="https://x.example/a" width="1"></a></figure><p>نصّ</p>',
    '<p>نصّ</p>',
  ],
] as const)('%s', ([, html, left]) => {
  expect(withoutTrackers(html)).toBe(left);
});
