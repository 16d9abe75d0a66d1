import { describe, expect, it } from 'vitest';
import { parseSearch, type Search } from './parse';

const word = (text: string, typing = false) => ({ kind: 'word' as const, text, typing });
const phrase = (...words: string[]) => ({ kind: 'phrase' as const, words });
const is = (field: 'site' | 'tag' | 'state', value: string, not = false) => ({ field, value, not });
const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime();

const QUERIES: [typed: string, expected: Partial<Search>][] = [
  ['', {}],
  ['   ', {}],
  ['كتاب', { all: [word('كتاب', true)] }],
  ['كتاب ', { all: [word('كتاب')] }],
  ['كتاب جديد', { all: [word('كتاب'), word('جديد', true)] }],
  ['"كتاب جديد"', { all: [phrase('كتاب', 'جديد')] }],
  ['«كتاب جديد» مهم', { all: [phrase('كتاب', 'جديد'), word('مهم', true)] }],
  ['“new book”', { all: [phrase('new', 'book')] }],
  ['„neues Buch“ ', { all: [phrase('neues', 'Buch')] }],
  ['"كتاب جد', { all: [phrase('كتاب', 'جد')] }],
  ['""', {}],
  ['كتاب -قديم', { all: [word('كتاب')], none: [word('قديم')] }],
  ['-"كتاب قديم" جديد', { all: [word('جديد', true)], none: [phrase('كتاب', 'قديم')] }],
  ['كتاب -', { all: [word('كتاب')] }],
  ['covid-19', { all: [word('covid'), word('19', true)] }],
  ['צה"ל אמר', { all: [word('צה"ל'), word('אמר', true)] }],
  ['کتاب ها', { all: [word('کتاب\u200cها', true)] }],
  ['می روم ', { all: [word('می\u200cروم')] }],
  ['مي زيادة ', { all: [word('مي'), word('زيادة')] }],
  ['site:aljazeera.net', { conditions: [is('site', 'aljazeera.net')] }],
  ['كتاب site:الجزيرة', { all: [word('كتاب')], conditions: [is('site', 'الجزيره')] }],
  ['-site:example.org', { conditions: [is('site', 'example.org', true)] }],
  ['tag:"قراءة لاحقة" كتاب', { all: [word('كتاب', true)], conditions: [is('tag', 'قراءه لاحقه')] }],
  ['وسم:تقنية', { conditions: [is('tag', 'تقنيه')] }],
  ['is:unread', { conditions: [is('state', 'unread')] }],
  ['is:favorite -is:archived', { conditions: [is('state', 'favourite'), is('state', 'archived', true)] }],
  ['حالة:مفضلة', { conditions: [is('state', 'favourite')] }],
  ['is:nonsense ', { all: [word('is'), word('nonsense')] }],
  ['http://example.org ', { all: [word('http'), word('example'), word('org')] }],
  ['before:2024', { conditions: [{ field: 'before', time: day(2024, 1, 1), not: false }] }],
  ['after:2024-05', { conditions: [{ field: 'after', time: day(2024, 5, 1), not: false }] }],
  ['بعد:٢٠٢٤-٠٥-٠٧', { conditions: [{ field: 'after', time: day(2024, 5, 7), not: false }] }],
  ['before:2024-13 ', { all: [word('before'), word('2024'), word('13')] }],
  ['before:2024-02-31 ', { all: [word('before'), word('2024'), word('02'), word('31')] }],
  ['\u202bكتاب\u202c', { all: [word('كتاب', true)] }],
  ['…!؟', {}],
];

describe('parseSearch', () => {
  it.each(QUERIES)('reads %j', (typed, expected) => {
    expect(parseSearch(typed)).toEqual({ all: [], none: [], conditions: [], ...expected });
  });
});
