// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Query } from '../../utils/catalog/query';
import { onceAnswered, rowAt, startRoom, total, want } from './room';
import type { Told } from './source';
import { look } from './view';

const source = vi.hoisted(() => ({
  ask: vi.fn<(query: Query) => Promise<Told>>(),
  renewed: () => {},
}));
vi.mock('./source', () => ({
  ask: source.ask,
  startSource: vi.fn(),
  onRenewed: (callback: () => void) => {
    source.renewed = callback;
  },
}));

/** Questions on their way, each with what answers it. */
const asked: { query: Query; answer: (version: string) => Promise<void> }[] = [];

/** The catalog answers everything that is on its way. */
async function answerAll(version: string): Promise<void> {
  for (const { answer } of asked.splice(0)) await answer(version);
}

beforeEach(() => {
  asked.length = 0;
  source.ask.mockImplementation(
    (query) =>
      new Promise((resolve) => {
        const { offset, limit } = query.page;
        const rows = Array.from({ length: limit }, (_, n) => ({ id: `${offset + n}` }));
        asked.push({
          query,
          answer: async (version) => {
            resolve({ rows: rows.map(({ id }) => ({ id: id + version })), total: 1000 } as Told);
            await new Promise((resolve) => setTimeout(resolve));
          },
        });
      }),
  );
});

it('shows rows however fast the library changes, and the last of it in the end', async () => {
  startRoom(new AbortController().signal);
  await answerAll('a');
  expect(total.value).toBe(1000);
  want(505, 520);
  // As while pictures of many articles arrive: before every answer there is a change.
  for (const version of ['b', 'c', 'd']) {
    source.renewed();
    await asked.shift()?.answer(version);
    expect(rowAt(510)?.id).toBe(`510${version}`);
  }
  // No more questions are on their way than are needed.
  for (let change = 0; change < 20; change++) source.renewed();
  expect(asked).toHaveLength(1);
  await answerAll('e');
  await answerAll('f');
  expect(rowAt(510)?.id).toBe('510f');
  expect(asked).toEqual([]);
});

it('never shows what was asked before the view changed', async () => {
  want(0, 10);
  await answerAll('a');
  source.renewed();
  look({ text: 'other' });
  const [before, now] = asked.splice(0);
  await now?.answer('new');
  await before?.answer('old');
  await answerAll('new');
  expect(rowAt(0)?.id).toBe('0new');
});

it('keeps keys for the view that is on its way', async () => {
  await answerAll('a');
  const done: (string | undefined)[] = [];
  const note = () => done.push(rowAt(0)?.id);
  onceAnswered(note);
  expect(done).toEqual(['0new']);
  look({ text: 'first' });
  onceAnswered(note);
  look({ text: 'second' });
  onceAnswered(note);
  expect(done).toHaveLength(1);
  await answerAll('b');
  expect(done).toEqual(['0new', '0b']);
  // A change of the library leaves the rows where they are.
  source.renewed();
  onceAnswered(note);
  expect(done).toHaveLength(3);
});
