// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { isArticle } from './verdict';

const SENTENCE = 'عاد الصيادون إلى الميناء عند الفجر، وباعوا ما صادوه قبل أن ترتفع الشمس.';
const SHORT = `<p>${SENTENCE}</p>`.repeat(4);
const LINES = '<p>حساباتك كلها في جيبك.</p>'.repeat(20);

interface Page {
  tab?: string;
  kind?: 'article' | 'permalink' | 'other' | 'unknown';
  classes?: string;
  likelihood?: number;
}

/** Is a page read whose whole text is this likely? */
function isRead(html: string, { tab = '', kind = 'unknown', classes = '', likelihood = 0.9 }: Page): boolean {
  const { body } = new DOMParser().parseFromString(
    `<body class="${classes}"><main>${html}</main>`,
    'text/html',
  );
  const segments = segmented(body);
  const all = <Value>(value: Value): Value[] => segments.blocks.map(() => value);
  // What stands in a heading was put back.
  const scores = segments.blocks.map(({ part }) => (part.rank > 0 ? 0.1 : likelihood));
  const found = { ...segments, scores, picked: () => [] };
  return isArticle(found, all(true), { kind, tab, host: 'news.example' });
}

test.for([
  ['', true],
  ['عاد الصيادون | جريدة المرفأ', true],
  ['تدريب 500 شاب على الصيد | جريدة المرفأ', true],
  ['500 شاب يتعلمون الصيد | جريدة المرفأ', true],
  ['503 boats came home – Harbour Post', true],
  ['404', false],
  ['404 – Harbour Post', false],
  ['404 Not Found', false],
  ['503: جريدة المرفأ', false],
] as const)('a short text under the tab "%s" is read: %s', ([tab, expected]) => {
  expect(isRead(SHORT, { tab })).toBe(expected);
});

test.for([
  ['one that its page calls missing is not', SHORT, { classes: 'rtl error404' }, false],
  ['unless there is much of it', SHORT.repeat(3), { classes: 'rtl error404' }, true],
  ['or it calls itself an article', SHORT, { classes: 'rtl error404', kind: 'article' }, true],
  ['one that is hardly likely is not', SHORT, { likelihood: 0.6 }, false],
  ['not even one that calls itself an article', SHORT, { likelihood: 0.6, kind: 'article' }, false],
  ['but a longer one that does', SHORT.repeat(2), { likelihood: 0.62, kind: 'article' }, true],
  ['or stands at an address of articles', SHORT.repeat(2), { likelihood: 0.62, kind: 'permalink' }, true],
  [
    'what was put back above it is not asked',
    `<h3>${SENTENCE}</h3>${SHORT.repeat(2)}`,
    { likelihood: 0.62, kind: 'article' },
    true,
  ],
  ['which is no longer there', SHORT.repeat(2), { kind: 'permalink', tab: '404 – Harbour Post' }, false],
  ['one that does neither is not', SHORT.repeat(2), { likelihood: 0.62 }, false],
  ['a long one is', SHORT.repeat(8), { likelihood: 0.6 }, true],
  ['short lines must be likelier', LINES, { likelihood: 0.8 }, false],
  ['and may be', LINES, { likelihood: 0.9 }, true],
  ['unless they call themselves an article', LINES, { likelihood: 0.8, kind: 'article' }, true],
  [
    'those of a table are short anyway',
    `<table><tr><td>${'مد وجزر</td><td>'.repeat(30)}${SENTENCE}</table>${SHORT}`,
    { likelihood: 0.8 },
    true,
  ],
  ['few words are a notice', `<p>${SENTENCE}</p>`.repeat(3).slice(0, -20), {}, false],
  [
    'of which the trees are sure they are a text',
    `<p>${SENTENCE}</p>`.repeat(3).slice(0, -20),
    { likelihood: 0.95 },
    true,
  ],
] as const)('%s', ([, html, page, expected]) => {
  expect(isRead(html, page)).toBe(expected);
});

/** A line that leads somewhere, above each of some paragraphs. */
const listed = (href: string): string =>
  `<p><a href="${href}">كيف تُصنع شباك الصيد</a></p><p>${SENTENCE}</p>`.repeat(4);

test.for([
  ['lines that lead to pages of the same site are a listing', 'https://news.example/b', false],
  ['and those that lead nowhere', '#', false],
  ['those that lead to other sites are what a text is about', 'https://museum.example/b', true],
] as const)('%s', ([, href, expected]) => {
  expect(isRead(listed(href), {})).toBe(expected);
});
