// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import Readability from '@mozilla/readability/Readability.js';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { grab } from '../../utils/extraction/find/readability';
import { ROOT } from './command.mjs';
import { leanReadability } from './lean-readability.mjs';

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const FIXTURES = join(ROOT, 'tests', 'fixtures');

const source = readFileSync(FILE, 'utf8');
const lean = leanReadability(source);
const Lean: typeof Readability = runInThisContext(
  `(() => { ${lean.replace('export default', 'return')} })()`,
);

/** What a reader makes of a page: the page's own elements that it picks, as written, and its article. */
function read(reader: typeof Readability, html: string) {
  const grabbed = grab(reader, new JSDOM(html).window.document.body);
  const elements = [...(grabbed?.article.getElementsByTagName('*') ?? [])];
  const picked = elements.flatMap((element) => grabbed?.originals.get(element)?.outerHTML ?? []);
  return { picked, article: grabbed?.article };
}

test.for(readdirSync(FIXTURES))('picks the same without what is never called: %s', (slug) => {
  const html = readFileSync(join(FIXTURES, slug, 'source.html'), 'utf8');
  const [lean, whole] = [read(Lean, html), read(Readability, html)];
  expect(lean.picked).toEqual(whole.picked);
  // The whole reader names a box around it, which it makes unless it had to make one before.
  const content = whole.article?.querySelector('#readability-page-1')?.innerHTML;
  expect([content, `<div>${content}</div>`]).toContain(lean.article?.innerHTML);
});

test('leaves out half', () => {
  expect(lean.length).toBeLessThan(source.length * 0.5);
});

test('refuses another version', () => {
  expect(() => leanReadability(source.replaceAll('_fixLazyImages(', '_lazyImages('))).toThrow();
});
