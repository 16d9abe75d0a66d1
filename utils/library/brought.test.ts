import { expect, it, test } from 'vitest';
import { type Brought, joined } from './brought';

const KEPT = {
  status: 'unread',
  favourite: false,
  tags: [] as string[],
  progress: 0,
  place: null,
  savedAt: 9,
  note: null,
} as const;
const FILE = {
  status: 'unread',
  favourite: false,
  tags: [] as string[],
  progress: 0,
  place: null,
  savedAt: null,
  note: null,
} as const;
type Decided = Parameters<typeof joined>[0];

test.for<
  [what: string, kept: Partial<Decided>, file: Partial<Brought['decided']>, expected: Partial<Decided>]
>([
  ['tags of both, once', { tags: ['أدب', 'Go'] }, { tags: ['go', 'شعر'] }, { tags: ['أدب', 'Go', 'شعر'] }],
  ['a favourite of either', {}, { favourite: true }, { favourite: true }],
  ['the earliest date', { savedAt: 5 }, { savedAt: 3 }, { savedAt: 3 }],
  ['the only date', {}, { savedAt: null }, { savedAt: 9 }],
  ['the farthest progress', { progress: 0.2 }, { progress: 0.7 }, { progress: 0.7 }],
  ['archived stays archived', { status: 'archived' }, { status: 'unread' }, { status: 'archived' }],
  ['unread is not put away', { status: 'unread' }, { status: 'archived' }, { status: 'unread' }],
  ['begun elsewhere is begun', { status: 'unread' }, { status: 'reading' }, { status: 'reading' }],
  ['both notes', { note: 'واحد' }, { note: 'اثنان' }, { note: 'واحد\n\nاثنان' }],
  ['a note that says the other', { note: 'ab' }, { note: 'b' }, { note: 'ab' }],
  ['the only note', {}, { note: 'b' }, { note: 'b' }],
])('joins %s', ([, kept, file, expected]) => {
  expect(joined({ ...KEPT, ...kept }, { ...FILE, ...file })).toEqual({ ...KEPT, ...kept, ...expected });
});

it('changes nothing when the same file is brought again', () => {
  const file = { ...FILE, tags: ['أ', 'ب'], note: 'ملاحظة', favourite: true, savedAt: 3 };
  const once = joined({ ...KEPT, note: 'لي', tags: ['ج'] }, file);
  expect(joined(once, file)).toEqual(once);
});
