// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { addressesOf } from '../prepare/addresses';
import { textsIn } from '../prepare/nodes';
import { renderArticle } from './index';

const PAGE = 'https://news.example/a/42';

test('a formula keeps the place that a link leads to, and no other', () => {
  const { body } = new DOMParser().parseFromString(
    '<p>كما في <a href="/a/42#eq1">المعادلة</a>:</p><math id="eq1"><mi id="x">x</mi></math>',
    'text/html',
  );
  const nodes = new Set<Node>([...textsIn(body), ...body.querySelectorAll('math')]);
  const article = renderArticle(body, { nodes, roles: new Map() }, addressesOf(PAGE, PAGE));
  expect(article.querySelector('a')?.getAttribute('href')).toBe('#eq1');
  expect(Array.from(article.querySelectorAll('[id]'), ({ localName, id }) => [localName, id])).toEqual([
    ['math', 'eq1'],
  ]);
});
