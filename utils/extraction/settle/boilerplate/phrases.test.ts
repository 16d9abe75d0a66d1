import { expect, test } from 'vitest';
import { printsSource, spelledOut } from '../../words/pack';
import { plainLine } from '../../words/plain-line';
import { isPhrase, LONGEST_PHRASE, PHRASE_WIDTH, type PhraseKind, phraseKey } from './phrases';
import { BOILERPLATE_WORDS } from './words';

const PHRASES = BOILERPLATE_WORDS.flatMap((language) =>
  Object.entries(language).flatMap(([kind, list]) =>
    spelledOut(list).map((phrase: string) => [kind as PhraseKind, plainLine(phrase)] as const),
  ),
);

test('prints.ts is made of the words as they are', async () => {
  const keys = new Map(PHRASES.map(([kind, phrase]) => [phraseKey(kind, phrase), 0]));
  const source = printsSource(keys, {
    from: 'words.ts',
    kinds: 1,
    room: 2_000_000,
    width: PHRASE_WIDTH,
  });
  await expect(source).toMatchFileSnapshot('prints.ts');
});

test('every phrase is known by its kind alone', () => {
  for (const [kind, phrase] of PHRASES)
    expect([kind, phrase, isPhrase(kind, phrase)]).toEqual([kind, phrase, true]);
  expect(isPhrase('related', plainLine('תגיות'))).toBe(false);
  expect(isPhrase('whole', 'عاد الصيادون')).toBe(false);
});

test('phrases that are looked up within lines are short enough', () => {
  const within = PHRASES.filter(([kind]) => !/whole|credit|source|filed|related|endings/.test(kind));
  expect(within.filter(([, phrase]) => phrase.split(' ').length > LONGEST_PHRASE)).toEqual([]);
  expect(within.length).toBeGreaterThan(100);
});
