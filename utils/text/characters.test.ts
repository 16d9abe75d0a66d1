import { expect, it, vi } from 'vitest';
import { characterKinds, isLetter } from './characters';

it.each([
  ['a', true],
  ['ش', true],
  ['ش'.normalize('NFD'), true],
  ['字', true],
  ['𞤀', true],
  ['7', false],
  ['٧', false],
  [' ', false],
  ['😀', false],
])('tells a letter from anything else: %s', (character, letter) => {
  expect(isLetter(character.codePointAt(0) ?? 0)).toBe(letter);
});

it('asks of what kind a character is only once, but beyond the first 65,536', () => {
  const kindOf = vi.fn((character: string) => character.length);
  const kind = characterKinds(kindOf);
  const codePoints = ['a', 'ب', '😀'].map((character) => character.codePointAt(0) ?? 0);
  for (let round = 0; round < 2; round++) expect(codePoints.map(kind)).toEqual([1, 1, 2]);
  expect(kindOf).toHaveBeenCalledTimes(4);
});
