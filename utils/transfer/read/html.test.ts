// @vitest-environment node
import { expect, test } from 'vitest';
import { allOf, inPieces } from '../../../tests/transfer/reading';
import { htmlTokens } from './html';

async function tokens(text: string, length = text.length): Promise<string> {
  const all = await allOf(htmlTokens(inPieces(text, [length])));
  return all
    .map((token) => {
      if (token.kind === 'text') return token.text;
      const attributes =
        token.kind === 'open' ? [...token.attributes].map((pair) => ` ${pair.join('=')}`) : [];
      return `[${token.kind === 'close' ? '/' : ''}${token.name}${attributes.join('')}]`;
    })
    .join('');
}

test.for<[html: string, expected: string]>([
  ['<DL><p>', '[dl][p]'],
  ['<A HREF="a?b=1&amp;c=2" Tags=\'x\'>كتاب &lt;1&gt;</A>', '[a href=a?b=1&c=2 tags=x]كتاب <1>[/a]'],
  ["<a href=x title=it's>y", "[a href=x title=it's]y"],
  ['<a href="a>b">c</a>', '[a href=a>b]c[/a]'],
  ['<a x x=2>', '[a x=]'],
  ['1 < 2 <b>', '1 < 2 [b]'],
  ['<!-- <a> --><!DOCTYPE x><b>', '[b]'],
  ['<script>"<a href=x>"</script><b>', '[b]'],
  ['<style><a></style >x', 'x'],
  ['&amp;lt; &#1603; &#x643;', '&lt; ك ك'],
  ['x <', 'x <'],
])('%s', async ([html, expected]) => {
  expect(await tokens(html)).toBe(expected);
  expect(await tokens(html, 1)).toBe(expected);
});

test.for(['<a href="x', '<a', '<!-- x', '<script>x', '</d'])('%s is cut short', async (html) => {
  await expect(tokens(html)).rejects.toMatchObject({ kind: 'cut-short' });
});
