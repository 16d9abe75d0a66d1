// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { extractArticle } from '.';

/**
 * Pages without an article (home, listing, search, login, error, shop, forum, cookie wall …) must give null, and every
 * article among the fixtures, down to short news and poems, must be read: false alarms are counted both ways.
 */
const TESTS = join(import.meta.dirname, '../../tests');
const WITHOUT = join(TESTS, 'pages-without-article');
const FIXTURES = join(TESTS, 'fixtures');

/** Pages that are still read as articles, by name, so that the test fails when that changes either way. */
const KNOWN_MISSES: readonly string[] = ['landing-ar-tiles'];

const pages = readdirSync(WITHOUT).map((file) => basename(file, '.html'));
const fixtures = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there are enough of them to say something', () => {
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(fixtures.length).toBeGreaterThanOrEqual(25);
  expect(pages).toEqual(expect.arrayContaining([...KNOWN_MISSES]));
});

test.for(pages)('no article: %s', (name) => {
  expect(isRead(join(WITHOUT, `${name}.html`))).toBe(KNOWN_MISSES.includes(name));
});

test.for(fixtures)('an article: %s', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'));
  expect(isRead(join(FIXTURES, name, 'source.html'))).toBe(expected !== null);
});

function isRead(path: string): boolean {
  const page = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/html');
  const stated = page.querySelector('meta[name="fixture-url"]')?.getAttribute('content');
  return extractArticle(page, { url: stated ?? 'https://site.example/2024/story/' }) !== null;
}
