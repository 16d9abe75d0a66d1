import { describe, expect, it } from 'vitest';
import { nextPart, type PartLink } from './next-part';

const SITE = 'https://news.example';

function links(...written: [href: string, label: string, rel?: 'next'][]): PartLink[] {
  return written.map(([href, label, rel]) => ({ href: SITE + href, label, isNext: rel === 'next' }));
}

type Case = [what: string, page: string, links: PartLink[]];

const IS: [...Case, next: string, of: number][] = [
  [
    'numbers on WordPress',
    '/2024/story/',
    links(['/2024/story/2/', '2'], ['/2024/story/3/', '3']),
    '/2024/story/2/',
    3,
  ],
  ['Arabic digits', '/story/', links(['/story/2/', '٢'], ['/story/3/', '٣']), '/story/2/', 3],
  ['Persian digits', '/story', links(['/story?page=2', '۲'], ['/story?page=3', '۳']), '/story?page=2', 3],
  ['from the second to the third', '/story/2/', links(['/story/', '1'], ['/story/3/', '3']), '/story/3/', 3],
  ['next page in words', '/story', links(['/story?page=2', 'الصفحة التالية']), '/story?page=2', 2],
  ['with an arrow', '/story', links(['/story?page=2', 'التالي »']), '/story?page=2', 2],
  ['an arrow alone', '/story', links(['/story?p=2', '›'], ['/story?p=4', '4']), '/story?p=2', 4],
  ['a file with a number', '/a/story.html', links(['/a/story-2.html', '2']), '/a/story-2.html', 2],
  [
    'a file with an underscore',
    '/a/story.html',
    links(['/a/story_2.html', 'Next page']),
    '/a/story_2.html',
    2,
  ],
  [
    'a file numbered from one',
    '/a/story-1.htm',
    links(['/a/story-2.htm', '2'], ['/a/story-1.htm', '1']),
    '/a/story-2.htm',
    2,
  ],
  ['a file with a comma', '/a/story,1.html', links(['/a/story,2.html', '2']), '/a/story,2.html', 2],
  ['a page of a file', '/a/story.html', links(['/a/story-page-2.html', 'next']), '/a/story-page-2.html', 2],
  [
    'page as a folder',
    '/story',
    links(['/story/page/2', '2'], ['/story/page/3', 'الصفحة ٣']),
    '/story/page/2',
    3,
  ],
  ['the relation alone', '/story', links(['/story?page=2', '', 'next']), '/story?page=2', 2],
  ['the relation on a folder', '/story/', links(['/story/2/', '', 'next']), '/story/2/', 2],
  ['a parameter among others', '/v?id=7', links(['/v?id=7&page=2', '2']), '/v?id=7&page=2', 2],
  [
    'other parameters before',
    '/v?page=2&id=7',
    links(['/v?page=3&id=7', '3'], ['/v?page=1&id=7', '1']),
    '/v?page=3&id=7',
    3,
  ],
  ['the page came with tracking', '/story?utm_source=x', links(['/story?page=2', '2']), '/story?page=2', 2],
  [
    'counted from nought',
    '/node/5',
    links(['/node/5?page=1', '2'], ['/node/5?page=2', '3']),
    '/node/5?page=1',
    3,
  ],
  [
    'counted from nought, later',
    '/node/5?page=1',
    links(['/node/5?page=2', '3'], ['/node/5', '1']),
    '/node/5?page=2',
    3,
  ],
  ['Hebrew', '/article/abc', links(['/article/abc?page=2', 'לעמוד הבא']), '/article/abc?page=2', 2],
  ['Persian', '/news/1402/abc', links(['/news/1402/abc/2', 'صفحه بعد']), '/news/1402/abc/2', 2],
  ['Urdu', '/khabar', links(['/khabar/2', 'اگلا صفحہ']), '/khabar/2', 2],
  ['an Arabic address', '/%D9%82%D8%B5%D8%A9', links(['/قصة/2/', '2']), '/قصة/2/', 2],
  ['a fragment to the text', '/story', links(['/story?page=2#content', '2']), '/story?page=2#content', 2],
  ['page of pages', '/story', links(['/story?page=2', 'Page 2/5']), '/story?page=2', 2],
];

const IS_NOT: Case[] = [
  ['the next article', '/story-a', links(['/story-b', 'المقال التالي', 'next'])],
  ['the next article by its headline', '/2024/a/', links(['/2024/b/', 'وزير الزراعة يزور الميناء', 'next'])],
  ['the next id', '/news/123', links(['/news/124', 'التالي'])],
  ['the next small id', '/news/7', links(['/news/8', 'التالي'])],
  ['the next id with a relation', '/news/7', links(['/news/8', '', 'next'])],
  ['an article of the same name', '/match-report-3/', links(['/match-report-4/', 'next'])],
  ['a later article of the same name', '/match-report/', links(['/match-report-2/', 'next', 'next'])],
  [
    'pages of comments',
    '/story/',
    links(['/story/comment-page-2/', '2'], ['/story/comment-page-2/#comments', 'التالي']),
  ],
  ['comments by a parameter', '/story/', links(['/story/?cpage=2', '2'])],
  ['comments by a fragment', '/story/', links(['/story/?page=2#comments', '2'])],
  ['the home page', '/', links(['/page/2/', '2'], ['/page/3/', '3'])],
  ['older posts of the site', '/story/', links(['/page/2/', '2'])],
  ['a category', '/category/politics/', links(['/category/politics/page/2/', '2'])],
  ['a tag in Arabic', '/وسم/ميناء/', links(['/وسم/ميناء/page/2/', '٢'])],
  ['search results', '/search/?q=x', links(['/search/?q=x&page=2', '2'])],
  ['the listing above', '/news/story', links(['/news?page=2', '2'])],
  ['the page before', '/story/3/', links(['/story/2/', '2'], ['/story/', '1'])],
  ['the last page', '/story?page=4', links(['/story?page=3', '3'], ['/story', '1'], ['/story?page=4', '4'])],
  ['a number that the address denies', '/story', links(['/story?page=5', '2'])],
  ['a page that skips', '/story', links(['/story?page=9', 'آخر صفحة'])],
  ['a year', '/archive-of-war/2023', links(['/archive-of-war/2024', '2024'])],
  ['another query', '/v?id=7', links(['/v?id=8&page=2', '2'])],
  ['print and share', '/story', links(['/story?print=2', '2'], ['/story/2/print', '2'])],
  ['photos', '/story', links(['/story?img=2', '2'], ['/story#slide-2', '2'])],
  ['a long label', '/story', links(['/story?page=2', 'كل ما نعرفه حتى الآن عن الميناء'])],
  ['nothing', '/story', []],
];

describe('a next part', () => {
  it.each(IS)('%s', (_what, page, from, next, of) => {
    const found = nextPart(from, SITE + page);
    expect(found && { url: found.url, of: found.of }).toEqual({ url: SITE + next, of });
  });
});

describe('none', () => {
  it.each(IS_NOT)('%s', (_what, page, from) => {
    expect(nextPart(from, SITE + page)).toBeNull();
  });
});
