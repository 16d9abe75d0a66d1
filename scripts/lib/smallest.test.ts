// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../utils/read-document';
import { SHORTENED } from './smallest.mjs';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures');

/** Names of all that is in an answer, but for what a page itself called so. */
function namesIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(namesIn);
  return Object.entries(answer).flatMap(([name, value]) => [
    name,
    ...(name === 'meta' ? [] : namesIn(value)),
  ]);
}

test('what the content script answers keeps its names, which others read', () => {
  const names = new Set<string>();
  for (const { name } of readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const source = readFileSync(join(FIXTURES, name, 'source.html'), 'utf8');
    const next = '<p><a href="/story/2" rel="next">2</a></p></body>';
    const page = new DOMParser().parseFromString(source.replace('</body>', next), 'text/html');
    for (const found of namesIn(readDocument(page, 'https://site.example/story/1'))) names.add(found);
  }
  const parts = [
    'kind',
    'article',
    'links',
    'label',
    'signs',
    'headings',
    'lines',
    'dates',
    'microdata',
    'authors',
  ];
  expect([...names]).toEqual(expect.arrayContaining(parts));
  expect([...names].filter((name) => SHORTENED.test(name))).toEqual([]);
});
