import { beforeAll, beforeEach, expect, it } from 'vitest';
import { withoutStyling } from '../../utils/quiet-html';
import { readHtml } from '../../utils/read-html';
import { broughtFrom } from '../../utils/transfer/describe';

/** A page's policy can only be made stricter: what stands here holds for the rest of this file. */
const POLICY = "style-src 'none'; script-src-attr 'none'";
const STYLED = `<style>p { color: red }</style><div style="display:none">مخفي</div>
  <p style="color: red" onclick="alert(1)">${'نصّ ظاهر طويل بما يكفي. '.repeat(40)}</p>
  <svg><style>a {}</style><g style="x: y"></g></svg><template><p style="a: b">x</p></template>
  <img src="https://x.example/a.png" onerror="alert(2)" style="width: 1px">`;

let violations = 0;

beforeAll(() => {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = POLICY;
  document.head.append(meta);
  document.addEventListener('securitypolicyviolation', () => {
    violations += 1;
  });
});

beforeEach(() => {
  violations = 0;
});

/** Violations are told in a task of their own. */
async function toldOf(work: () => unknown): Promise<number> {
  work();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return violations;
}

it('is needed: an ordinary parser reports what the policy forbids', async () => {
  expect(await toldOf(() => new DOMParser().parseFromString(STYLED, 'text/html'))).toBeGreaterThan(0);
});

it('reads the page of a link without a word, and still knows what it hides', async () => {
  const page = `<html lang="ar"><head><title>عنوان المقال</title></head><body><article><h1>عنوان المقال</h1>${STYLED}${STYLED}</article>`;
  const read = readHtml(page, 'https://x.example/1');
  expect(await toldOf(() => readHtml(page, 'https://x.example/1'))).toBe(0);
  expect(read).toMatchObject({ kind: 'article', article: { title: 'عنوان المقال' } });
  expect(JSON.stringify(read)).toContain('ظاهر');
  expect(JSON.stringify(read)).not.toContain('مخفي');
});

it('imports the texts of other programs without a word', async () => {
  const entry = {
    url: 'https://x.example/1',
    status: 'unread',
    favourite: false,
    tags: [],
    highlights: [],
  } as const;
  const bring = () => broughtFrom({ ...entry, tags: [], highlights: [], html: STYLED });
  expect(await toldOf(bring)).toBe(0);
  const { html } = bring().article;
  expect(html).toContain('ظاهر');
  expect(html).not.toMatch(/style|onclick|onerror/);
});

it.each([
  ['<p style="a">x<b onclick=1>y</b></p>', '<p>x<b>y</b></p>'],
  ['<p title="style=&quot;a&quot;">style="x"</p>', '<p title="style=&quot;a&quot;">style="x"</p>'],
  ['<STYLE>p{}</STYLE>x<svg><style>a{}</style></svg>', 'x<svg></svg>'],
  ['<code>&lt;p style="a"&gt;</code>', '<code>&lt;p style="a"&gt;</code>'],
  ['<pre>a  b\n c</pre>', '<pre>a  b\n c</pre>'],
  ['', ''],
])('takes styles and handlers away, and nothing else: %s', (html, expected) => {
  expect(withoutStyling(html)).toBe(expected);
});
