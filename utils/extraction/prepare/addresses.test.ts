// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addressesOf, settleAddresses } from './addresses';

const PAGE = 'https://news.example/2024/story.html';

function elementOf(markup: string): Element | null {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
}

function leadsTo(href: string, base = PAGE, page = PAGE): string {
  return addressesOf(base, page)(elementOf(`<a href="${href}">رابط</a>`));
}

test.for([
  ['https://other.example/a?b=1', 'https://other.example/a?b=1'],
  ['https://OTHER.example', 'https://other.example/'],
  ['/a/b?c=1&d=%20', 'https://news.example/a/b?c=1&d=%20'],
  [' /a/b.html ', 'https://news.example/a/b.html'],
  ['/', 'https://news.example/'],
  ['/a/../b', 'https://news.example/b'],
  ['/./b', 'https://news.example/b'],
  ['https://other.example/%2e%2e/b', 'https://other.example/b'],
  ['/%2e%2e/b', 'https://news.example/b'],
  ['/a/%2E./b', 'https://news.example/b'],
  ['/a b', 'https://news.example/a%20b'],
  ['/خبر', 'https://news.example/%D8%AE%D8%A8%D8%B1'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['next.html', 'https://news.example/2024/next.html'],
  ['?page=2', 'https://news.example/2024/story.html?page=2'],
  ['/other.html#part', 'https://news.example/other.html#part'],
  ['/2024/story.html#note', '#note'],
  ['#note', '#note'],
  ['/2024/story.html', '#'],
  ['https://news.example/2024/story.html', '#'],
  ['https://news.example/2024/story.html?print', 'https://news.example/2024/story.html?print'],
  ['mailto:a@news.example', 'mailto:a@news.example'],
] as const)('a link to %s', ([href, expected]) => {
  expect(leadsTo(href)).toBe(expected);
});

test('at the root of a site a link to the page is one to the site', () => {
  expect(leadsTo('/', 'https://news.example/', 'https://news.example/')).toBe('https://news.example/');
});

test.for([
  ['/a.jpg', 'https://news.example/a.jpg'],
  ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['../a.jpg', 'https://news.example/a.jpg'],
  ['', ''],
  ['data:image/gif;base64,R0lGOD', 'data:image/gif;base64,R0lGOD'],
] as const)('an image at %s', ([source, expected]) => {
  expect(addressesOf(PAGE, PAGE)(elementOf(`<img src="${source}">`), 'src')).toBe(expected);
});

test('the page of a base element is what relative addresses are of', () => {
  expect(leadsTo('/a', 'http://base.example/x/')).toBe('http://base.example/a');
  expect(leadsTo('/a', 'file:///x/y.html')).toBe('/a');
});

test('what has no address leads nowhere', () => {
  const addressOf = addressesOf(PAGE, PAGE);
  expect([addressOf(elementOf('<a name="part">فصل</a>')), addressOf(null)]).toEqual(['', '']);
});

test('a part of another page takes its addresses along', () => {
  const part = elementOf('<div><a href="next.html">التالي</a><img src="a.jpg"><a href="#note">1</a></div>');
  settleAddresses(part as Element, addressesOf('https://frame.example/x/', 'https://frame.example/x/'));
  expect(part?.innerHTML).toBe(
    '<a href="https://frame.example/x/next.html">التالي</a><img src="https://frame.example/x/a.jpg"><a href="#note">1</a>',
  );
});
