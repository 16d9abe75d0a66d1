import { expect, test } from 'vitest';
import { WIDTH } from '../words/fingerprints';
import { printsSource } from '../words/pack';
import { KIND, KIND_COUNT, readNames } from './vocabulary';
import { VOCABULARY } from './vocabulary-words';

/** One of so many other words is taken for one that is known. */
const ROOM = 4000;

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
  ['relatedPosts', KIND.related],
  ['Sidebar widgets', KIND.frame],
  ['AdBLOCK-commentsList', KIND.advert | KIND.comment | KIND.listing],
  ['ADVERT', KIND.advert],
  ['adverteaser métage @ad[', KIND.advert],
  ['x1 y2', 0],
  ['', 0],
])('%s names its kinds', (names, kinds) => {
  expect(readNames(names).kinds & ~KIND.body).toBe(kinds);
});

test('what frameworks call their boxes is not mistaken for any', () => {
  const boxes =
    'wrapper wrap container row col inner outer section box block item module panel page site root layout flex';
  expect(boxes.split(' ').filter((word) => readNames(word).kinds)).toEqual([]);
});

test('a quoted post is told by its network', () => {
  expect([readNames('twitter-tweet').isPost, readNames('twitter-share').isPost]).toEqual([true, false]);
});

test('each kind has a bit of its own', () => {
  expect(Object.values(KIND)).toEqual(Array.from({ length: KIND_COUNT }, (_, place) => 2 ** place));
});

test('vocabulary-prints.ts is made of the words as they are', async () => {
  const places = new Map(
    Object.entries(VOCABULARY).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, Math.log2(KIND[kind as keyof typeof KIND])] as const),
    ),
  );
  const source = printsSource(places, {
    from: 'vocabulary-words.ts',
    kinds: KIND_COUNT,
    room: ROOM,
    width: WIDTH,
  });
  await expect(source).toMatchFileSnapshot('vocabulary-prints.ts');
});
