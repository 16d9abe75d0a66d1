// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDate, readFlag, readJsonList, readPublished, readPythonList } from './values';

describe('readDate', () => {
  test.for<[value: unknown, expected: string | null | undefined]>([
    ['1541343937', '2018-11-04T15:05:37.000Z'],
    [1541343937, '2018-11-04T15:05:37.000Z'],
    ['1616337559000', '2021-03-21T14:39:19.000Z'],
    ['1616337559000000', '2021-03-21T14:39:19.000Z'],
    ['1600322788.5', '2020-09-17T06:06:28.500Z'],
    ['2024-10-29T16:30:11.000Z', '2024-10-29T16:30:11.000Z'],
    ['2016-09-08T11:55:58+0200', '2016-09-08T09:55:58.000Z'],
    ['2016-09-08T11:55:58+02', '2016-09-08T09:55:58.000Z'],
    ['2023-07-27 18:50:55.812000+00:00', '2023-07-27T18:50:55.812Z'],
    ['2015-09-09 11:10:32 UTC', '2015-09-09T11:10:32.000Z'],
    ['2022-11-06 04:33', '2022-11-06T04:33:00.000Z'],
    ['2022-11-06', '2022-11-06T00:00:00.000Z'],
    ['', undefined],
    [null, undefined],
    ['0', undefined],
    ['yesterday', null],
    ['٢٠٢٤', null],
    ['2024-13-45', null],
    ['12', null],
    ['-5', null],
    ['99999999999999999999', null],
    ['29/10/2024', null],
    [{}, null],
  ])('%s', ([value, expected]) => {
    const read = readDate(value);
    expect(typeof read === 'number' ? new Date(read).toISOString() : read).toBe(expected);
  });
});

test.for<[value: unknown, expected: string | null]>([
  ['2024-10-29', '2024-10-29'],
  ['2024-10-29T16:30:11+03:00', '2024-10-29T13:30:11.000Z'],
  ['1935-06-01', '1935-06-01'],
  ['soon', null],
  [undefined, null],
])('published %s', ([value, expected]) => {
  expect(readPublished(value)).toBe(expected);
});

test.for<[value: unknown, expected: boolean]>([
  [true, true],
  [1, true],
  ['True', true],
  [' yes ', true],
  ['0', false],
  [0, false],
  ['', false],
  [undefined, false],
  ['truest', false],
])('flag %s', ([value, expected]) => {
  expect(readFlag(value)).toBe(expected);
});

test.for<[text: string, expected: string[]]>([
  ['[]', []],
  ["['أدب', 'شعر']", ['أدب', 'شعر']],
  [`["it's", 'say "no"']`, ["it's", 'say "no"']],
  [`['a, b', 'c\\'d', 'e\\\\f']`, ['a, b', "c'd", 'e\\f']],
  ["['\\u0643\\x41']", ['كA']],
  ['one,two', ['one', 'two']],
])('Python list %s', ([text, expected]) => {
  expect(readPythonList(text)).toEqual(expected);
});

test.for<[text: string, expected: string[] | null]>([
  ['', []],
  ['["أدب","a,b"]', ['أدب', 'a,b']],
  ['{"a":1}', null],
  ['[oops', null],
])('JSON list %s', ([text, expected]) => {
  expect(readJsonList(text)).toEqual(expected);
});
