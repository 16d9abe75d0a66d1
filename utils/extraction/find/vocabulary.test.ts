import { expect, test } from 'vitest';
import { bitsOf, readNames } from './vocabulary';

test.each([
  ['elementor-element elementor-element-3f2a1b7', 'elementor-element elementor-element-a0c99d1', true],
  ['post-12 hentry', 'post-3456 hentry', true],
  ['framer-19dvbgy', 'framer-2dvbgy', true],
  ['col-md-8', 'col-sm-8', false],
  ['feed-face', 'feed-cafe', false],
])('%s and %s are written by the same template: %s', (one, other, expected) => {
  expect(readNames(one).template === readNames(other).template).toBe(expected);
});

test.each([
  ['relatedPosts', bitsOf('related')],
  ['Sidebar widgets', bitsOf('frame')],
  ['AdBLOCK-commentsList', bitsOf('advert', 'comment', 'listing')],
  ['ADVERT', bitsOf('advert')],
  ['adverteaser métage @ad[', bitsOf('advert')],
  ['x1 y2', 0],
  ['', 0],
])('%s names its kinds', (names, kinds) => {
  expect(readNames(names).kinds & ~bitsOf('body')).toBe(kinds);
});

test('a quoted post is told by its network', () => {
  expect([readNames('twitter-tweet').isPost, readNames('twitter-share').isPost]).toEqual([true, false]);
});
