// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { partLinks } from './links';

function page(body: string): Document {
  const html = `<base href="https://x.example/a/">${body}`;
  return new DOMParser().parseFromString(html, 'text/html');
}

it('finds numbers, next links and what the head states, on the page’s own origin', () => {
  const document =
    page(`<link rel="next" href="story?page=2"><a href="story?page=3" rel="nofollow"> <b>3</b> </a>
    <a href="https://y.example/a/story?page=4">4</a><a href="story">1</a><a href="story/2">${'خبر آخر '.repeat(9)}</a>
    <a href="https://">5</a><a>6</a><form><input name="querySelectorAll"></form><img name="querySelectorAll">`);
  expect(partLinks(document, 'https://x.example/a/story')).toEqual([
    { href: 'https://x.example/a/story?page=2', label: '', isNext: true },
    { href: 'https://x.example/a/story?page=3', label: '3', isNext: false },
  ]);
});

it('takes no number in the name of the site for one of a part', () => {
  const links = partLinks(page('<a href="https://x24.example:81/next">next</a>'), 'https://x24.example:81/a');
  expect(links).toEqual([]);
});

it('sends no more than a few of a page full of links', () => {
  expect(partLinks(page('<a href="2">2</a>'.repeat(500)), 'https://x.example/a/').length).toBe(60);
});
