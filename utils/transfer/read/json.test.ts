// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allOf, inPieces } from '../../../tests/transfer/reading';
import { jsonElements } from './json';

async function elements(
  text: string,
  lengths: number[] = [text.length],
): Promise<[string, number, unknown][]> {
  const all = await allOf(jsonElements(inPieces(text, lengths)));
  return all.map(({ key, row, source }) => [key, row, JSON.parse(source ?? 'null')]);
}

describe('jsonElements', () => {
  test.for<[text: string, expected: [string, number, unknown][]]>([
    ['[]', []],
    ['{}', []],
    [
      '[1, "two", {"a": [3]}]',
      [
        ['', 1, 1],
        ['', 2, 'two'],
        ['', 3, { a: [3] }],
      ],
    ],
    [
      '[[1,2],[3]]',
      [
        ['', 1, [1, 2]],
        ['', 2, [3]],
      ],
    ],
    [
      '{"v": 1, "list": [{"a": 1}, {"b": []}], "w": {"x": [2]}}',
      [
        ['v', 1, 1],
        ['list', 1, { a: 1 }],
        ['list', 2, { b: [] }],
        ['w', 1, { x: [2] }],
      ],
    ],
    ['{"empty": [], "s": "a,b:[c]{d}"}', [['s', 1, 'a,b:[c]{d}']]],
    [
      '["\\"],[", "\\\\", "كتاب"]',
      [
        ['', 1, '"],['],
        ['', 2, '\\'],
        ['', 3, 'كتاب'],
      ],
    ],
    ['{"مفتاح": [1]}', [['مفتاح', 1, 1]]],
  ])('%s', async ([text, expected]) => {
    expect(await elements(text)).toEqual(expected);
    expect(await elements(text, [1])).toEqual(expected);
  });

  it('gives the elements of any array, wherever the text is cut', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 })),
        lengths,
        fc.boolean(),
        async (list, pieces, pretty) => {
          const read = await elements(JSON.stringify(list, null, pretty ? 2 : 0), pieces);
          expect(read.map(([, , value]) => value)).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });

  it('knows every file that is cut short', async () => {
    const whole = '{"v": 1, "list": [{"a": "x\\"y"}, {"b": []}]}';
    for (let length = 1; length < whole.length; length += 1) {
      await expect(elements(whole.slice(0, length)), whole.slice(0, length)).rejects.toMatchObject({
        kind: 'cut-short',
      });
    }
  });

  test.for(['[1}', '[{]}', '[1] 2', '[1][2]', '{1:2}', `${'['.repeat(300)}${']'.repeat(300)}`])(
    'refuses %s',
    async (text) => {
      await expect(elements(text)).rejects.toMatchObject({ kind: 'damaged' });
    },
  );
});
