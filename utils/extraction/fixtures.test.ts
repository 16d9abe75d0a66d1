// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractArticle } from '.';

/**
 * Every folder in tests/fixtures is a page written by us that shows one trouble, and the article that must come of it.
 * The expectations are rewritten only on request: UPDATE_FIXTURES=1 npx vitest run --project unit fixtures
 */
const FOLDER = join(import.meta.dirname, '../../tests/fixtures');
const UPDATE = process.env.UPDATE_FIXTURES === '1';

const slugs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.for(slugs)('%s', (slug) => {
  const source = readFileSync(join(FOLDER, slug, 'source.html'), 'utf8');
  const page = new DOMParser().parseFromString(source, 'text/html');
  const before = page.documentElement.outerHTML;
  const article = extractArticle(page, { url: addressOf(page, slug) });
  expect(page.documentElement.outerHTML, 'the page is left as it was').toBe(before);
  const { html, ...rest } = article ?? { html: '' };
  compare(slug, 'expected.html', `${onePartALine(html)}\n`);
  compare(slug, 'expected.json', `${JSON.stringify(article && rest, null, 2)}\n`);
});

/** The address that a fixture says it was read from, in `<meta name="fixture-url">`, else an invented one. */
function addressOf(page: Document, slug: string): string {
  const stated = page.querySelector('meta[name="fixture-url"]')?.getAttribute('content');
  return stated ?? `https://site.example/${slug}/`;
}

/** A line break after each block, so that a difference can be read. */
function onePartALine(html: string): string {
  return html
    .replace(
      /(<\/(?:p|h\d|li|ul|ol|dl|dt|dd|table|tr|blockquote|figure|pre)>|<(?:ul|ol|dl|table|blockquote|figure)>)/g,
      '$1\n',
    )
    .trim();
}

function compare(slug: string, file: string, actual: string): void {
  const path = join(FOLDER, slug, file);
  if (UPDATE) writeFileSync(path, actual);
  expect(existsSync(path), `${slug}/${file} is missing`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
