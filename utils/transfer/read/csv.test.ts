// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allOf, inPieces } from '../../../tests/transfer/reading';
import { record } from '../export/csv';
import { csvRecords } from './csv';

async function cells(text: string, lengths: number[] = [text.length]): Promise<string[][]> {
  return (await allOf(csvRecords(inPieces(text, lengths)))).map((one) => one.cells);
}

describe('csvRecords', () => {
  test.for<[what: string, text: string, expected: string[][]]>([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CRLF and CR', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['empty lines', 'a\n\n\r\nb\n', [['a'], ['b']]],
    [
      'empty cells',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['quotes', '"a,b","c\nd","e""f"', [['a,b', 'c\nd', 'e"f']]],
    ['an empty quoted cell', '"",x', [['', 'x']]],
    ['a quote inside a bare cell', 'he said "no",x', [['he said "no"', 'x']]],
    ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
    ['Arabic', 'عنوان,"وسم، آخر"\n', [['عنوان', 'وسم، آخر']]],
  ])('%s', async ([, text, expected]) => {
    expect(await cells(text)).toEqual(expected);
    expect(await cells(text, [1])).toEqual(expected);
  });

  it('reads back what was written, wherever the text is cut', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[",;\n\r\t x]*$/));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (written, lengths) => {
          expect(await cells(written.map(record).join(''), lengths)).toEqual(written);
        },
      ),
    );
  });

  it('counts the lines of the file', async () => {
    const records = await allOf(csvRecords(inPieces('a\r\n"b\nb"\r\rc\n', [2])));
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('tells a record that no line break ends', async () => {
    const records = await allOf(csvRecords(inPieces('a\nb', [9])));
    expect(records.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('fails inside a quoted cell that never ends', async () => {
    await expect(cells('a,"b\nc,d\n')).rejects.toMatchObject({ kind: 'cut-short' });
  });
});
