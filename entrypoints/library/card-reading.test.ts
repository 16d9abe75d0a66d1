// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Query } from '../../utils/catalog/query';
import { type Library, openLibrary } from '../../utils/library';
import { LibraryFeed } from '../../utils/library/feed';
import { CardReading } from './card-reading';

const ALL: Query = { text: '', filter: {}, sort: 'newest', page: { offset: 0, limit: 1000 } };

/** A library with more links in it than are read at once. */
async function filled(name: string, count: number): Promise<Library> {
  const library = openLibrary(name);
  const links = Array.from({ length: count }, (_, number) => ({
    url: `https://x.example/${name}/${number}`,
    title: `${number}`,
  }));
  await library.fetching.add(links);
  return library;
}

/** A reading, and a promise of its being done. */
function begin(name: string) {
  let tell = (_: number) => {};
  const told: (number | null)[] = [];
  const whole = new Promise<number>((resolve) => {
    tell = resolve;
  });
  const reading: CardReading = new CardReading(new LibraryFeed(name), () => {
    told.push(reading.count);
    if (reading.count === null) tell(told.length);
  });
  return { reading, told, whole };
}

it('answers at once from the articles that were kept last, then from all of them', async () => {
  await filled('plain-growing', 700);
  const { reading, told, whole } = begin('plain-growing');
  const first = await reading.answer({ ...ALL, page: { offset: 0, limit: 1 } });
  expect(first.total).toBeLessThan(700);
  expect(reading.count).toBe(first.total);
  expect(first.rows[0]?.url).toBe('https://x.example/plain-growing/699');
  await whole;
  expect(told.at(-1)).toBeNull();
  expect((await reading.answer(ALL)).total).toBe(700);
});

it('means all articles where many rows are wanted to do something with them', async () => {
  await filled('plain-many', 700);
  const { reading } = begin('plain-many');
  expect((await reading.answer({ ...ALL, plain: true })).rows).toHaveLength(700);
});

it('follows the changes of the library', async () => {
  const library = await filled('plain-changes', 3);
  const { reading } = begin('plain-changes');
  const [one, two] = (await reading.answer(ALL)).rows;
  const [added] = await library.fetching.add([{ url: 'https://x.example/another', title: 'another' }]);
  await library.edit([
    { id: one?.id ?? '', change: { removedAt: 1 } },
    { id: two?.id ?? '', change: { favourite: true } },
  ]);
  await reading.update([one?.id ?? '', two?.id ?? '', added ?? '']);
  const { rows, facets } = await reading.answer(ALL);
  expect(rows.map(({ id }) => id)).not.toContain(one?.id);
  expect(rows.map(({ id }) => id)).toContain(added);
  expect(facets.sections).toMatchObject({ all: 3, favourite: 1 });
});

it('is whole at once where nothing is kept', async () => {
  const { reading } = begin('plain-empty');
  expect((await reading.answer(ALL)).total).toBe(0);
  expect(reading.count).toBeNull();
});

it('says by its answer alone that nothing can be read, so that nobody asks again for it', async () => {
  const refused = new Error('refused');
  const feed = new LibraryFeed('plain-refused');
  feed.last = () => Promise.reject(refused);
  let told = 0;
  const reading = new CardReading(feed, () => {
    told += 1;
  });
  await expect(reading.answer(ALL)).rejects.toBe(refused);
  await expect(reading.answer({ ...ALL, plain: true })).rejects.toBe(refused);
  expect(told).toBe(0);
});
