// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ImportEntry } from './entry';
import { mergeEntries } from './merge';

const BARE: ImportEntry = {
  url: 'https://x.example/a',
  status: 'unread',
  favourite: false,
  tags: [],
  highlights: [],
};

describe('mergeEntries', () => {
  test.for<
    [what: string, kept: Partial<ImportEntry>, other: Partial<ImportEntry>, expected: Partial<ImportEntry>]
  >([
    ['tags of both, once', { tags: ['أدب', 'Go'] }, { tags: ['go', 'شعر'] }, { tags: ['أدب', 'Go', 'شعر'] }],
    ['a favourite of either', {}, { favourite: true }, { favourite: true }],
    ['the earliest date', { savedAt: 5 }, { savedAt: 3 }, { savedAt: 3 }],
    ['the only date', {}, { savedAt: 3 }, { savedAt: 3 }],
    ['the farthest progress', { progress: 0.2 }, { progress: 0.7 }, { progress: 0.7 }],
    ['archived stays archived', { status: 'archived' }, { status: 'unread' }, { status: 'archived' }],
    ['unread is not put away', { status: 'unread' }, { status: 'archived' }, { status: 'unread' }],
    ['begun elsewhere is begun', { status: 'unread' }, { status: 'reading' }, { status: 'reading' }],
    ['both notes', { note: 'واحد' }, { note: 'اثنان' }, { note: 'واحد\n\nاثنان' }],
    ['a note that says the other', { note: 'ab' }, { note: 'b' }, { note: 'ab' }],
    [
      'what only one knows',
      { title: 'عنوان' },
      { title: 'x', html: '<p>', lang: 'ar' },
      { title: 'عنوان', html: '<p>', lang: 'ar' },
    ],
    [
      'highlights of both',
      { highlights: [{ quote: 'a' }] },
      { highlights: [{ quote: 'b' }] },
      { highlights: [{ quote: 'a' }, { quote: 'b' }] },
    ],
    [
      'a highlight and its note',
      { highlights: [{ quote: 'a' }] },
      { highlights: [{ quote: 'a', note: 'n' }] },
      { highlights: [{ quote: 'a', note: 'n' }] },
    ],
    [
      'two notes on one quote',
      { highlights: [{ quote: 'a', note: 'm' }] },
      { highlights: [{ quote: 'a', note: 'n' }] },
      {
        highlights: [
          { quote: 'a', note: 'm' },
          { quote: 'a', note: 'n' },
        ],
      },
    ],
  ])('%s', ([, kept, other, expected]) => {
    expect(mergeEntries({ ...BARE, ...kept }, { ...BARE, ...other })).toEqual({ ...BARE, ...expected });
  });

  it('changes nothing when the same is imported again', () => {
    const text = fc.constantFrom('أ', 'ب', 'ج', 'أ ب');
    const entry: fc.Arbitrary<ImportEntry> = fc.record(
      {
        url: fc.constant(BARE.url),
        status: fc.constantFrom('unread', 'reading', 'archived'),
        favourite: fc.boolean(),
        tags: fc.uniqueArray(text),
        highlights: fc.array(fc.record({ quote: text, note: text }, { requiredKeys: ['quote'] })),
        note: text,
        savedAt: fc.nat(),
        progress: fc.double({ min: 0.1, max: 1, noNaN: true }),
      },
      { requiredKeys: ['url', 'status', 'favourite', 'tags', 'highlights'] },
    );
    fc.assert(
      fc.property(entry, entry, (kept, other) => {
        const once = mergeEntries(kept, other);
        expect(mergeEntries(once, other)).toEqual(once);
      }),
    );
  });
});
