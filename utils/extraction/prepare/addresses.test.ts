// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { resolveAddresses } from './addresses';

const PAGE = 'https://news.example/2024/story.html';

function resolved(markup: string, base = PAGE): Element | null {
  const copy = new DOMParser().parseFromString(markup, 'text/html');
  resolveAddresses(copy, base, PAGE);
  return copy.body.firstElementChild;
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
  expect(resolved(`<a href="${href}">رابط</a>`)?.getAttribute('href')).toBe(expected);
});

test('at the root of a site a link to the page is one to the site', () => {
  const copy = new DOMParser().parseFromString('<a href="/">الموقع</a>', 'text/html');
  resolveAddresses(copy, 'https://news.example/', 'https://news.example/');
  expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://news.example/');
});

test.for([
  ['/a.jpg', 'https://news.example/a.jpg'],
  ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['../a.jpg', 'https://news.example/a.jpg'],
  ['', null],
  ['data:image/gif;base64,R0lGOD', 'data:image/gif;base64,R0lGOD'],
] as const)('an image at %s', ([source, expected]) => {
  expect(resolved(`<img src="${source}">`)?.getAttribute('src')).toBe(expected);
});

test('the page of a base element is what relative addresses are of', () => {
  expect(resolved('<a href="/a">رابط</a>', 'http://base.example/x/')?.getAttribute('href')).toBe(
    'http://base.example/a',
  );
  expect(resolved('<a href="/a">رابط</a>', 'file:///x/y.html')?.getAttribute('href')).toBe('/a');
});
