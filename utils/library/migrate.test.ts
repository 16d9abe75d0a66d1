// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SCHEMA, UNTRIED } from './documents';
import { migrated, type StoredCard } from './migrate';

/** What all shapes have had from the first. */
const ALWAYS = {
  _id: 'article:a' as const,
  url: 'https://x.example/',
  title: 'عنوان',
  byline: null,
  siteName: null,
  publishedAt: null,
  lang: 'ar',
  dir: 'rtl' as const,
  excerpt: '',
  leadImage: null,
  wordCount: 3,
  savedAt: 1,
  updatedAt: 2,
  removedAt: null,
  tags: ['وسم'],
  status: 'reading' as const,
  favourite: true,
  progress: 0.5,
  content: 'c',
};
const IMAGES = [
  { url: 'a', hash: 'h' },
  { url: 'b', hash: null },
];
const NOW = {
  ...ALWAYS,
  schema: 2,
  place: null,
  note: null,
  pending: null,
  images: [
    { url: 'a', hash: 'h', pending: null },
    { url: 'b', hash: null, pending: UNTRIED },
  ],
};

const SHAPES: [string, StoredCard, StoredCard][] = [
  ['1, the first', { ...ALWAYS, schema: 1, images: IMAGES }, NOW],
  ['1, with the place', { ...ALWAYS, schema: 1, place: 7, images: IMAGES }, { ...NOW, place: 7 }],
  ['1, with the note', { ...ALWAYS, schema: 1, note: 'رأي', images: IMAGES }, { ...NOW, note: 'رأي' }],
  ['1, in the bin', { ...ALWAYS, schema: 1, removedAt: 5, images: [] }, { ...NOW, removedAt: 5, images: [] }],
  ['2', NOW, NOW],
];

describe.each(SHAPES)('a card of shape %s', (_, stored, now) => {
  it('is brought up to date', () => {
    expect(migrated(stored)).toEqual(now);
  });

  it('loses nothing that is not known here, such as the revision', () => {
    expect(migrated({ ...stored, _rev: '1-x' })).toMatchObject({ _rev: '1-x' });
  });
});

it('leaves a card of a newer version as it is', () => {
  const newer = { ...NOW, schema: SCHEMA + 1, colour: 'green' };
  expect(migrated(newer)).toBe(newer);
});
