// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { announceChange } from '../answering';
import type { Library } from '../library';
import { type ArticleCard, type Pending, UNTRIED } from '../library/documents';
import { completeImages } from './complete-images';
import { completePage } from './complete-page';
import { ALARM, Queue } from './queue';

const fake = vi.hoisted(() => ({
  alarms: { create: vi.fn(), clear: vi.fn() },
  storage: { session: { get: vi.fn(), set: vi.fn(), remove: vi.fn() } },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));
vi.mock('../answering', () => ({ announceChange: vi.fn() }));
vi.mock('../settings', () => ({ readSettings: async () => ({ imageLimitMegabytes: 25 }) }));
vi.mock('./complete-images', () => ({ completeImages: vi.fn() }));
vi.mock('./complete-page', () => ({ completePage: vi.fn() }));

/** What is in the library. */
const cards = new Map<string, ArticleCard>();
const fetching = {
  unfinished: vi.fn(async () => [...cards.keys()]),
  cards: vi.fn(async (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? [])),
  retry: vi.fn(),
};
const library = { fetching } as unknown as Library;

function link(id: string, pending: Pending | null = UNTRIED, content: string | null = null): ArticleCard {
  const card = {
    _id: `article:${id}`,
    url: `https://${id}.example/`,
    ...{ content, pending, images: [], removedAt: null, savedAt: 1 },
  } as Partial<ArticleCard> as ArticleCard;
  cards.set(id, card);
  return card;
}

/** What the queue does goes on in the background: wait until it rests. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  vi.clearAllMocks();
  cards.clear();
  fake.storage.session.get.mockResolvedValue({});
  fake.storage.session.set.mockResolvedValue(undefined);
  fake.alarms.clear.mockResolvedValue(true);
  vi.mocked(completeImages).mockResolvedValue(true);
  vi.mocked(completePage).mockImplementation(async (_library, card) => {
    const done = { ...card, content: 'c', pending: null };
    cards.set(card._id.slice('article:'.length), done);
    return done;
  });
});

it('goes on with what the cards say is unfinished, and then lets the browser rest', async () => {
  link('a');
  link('b', { tries: 0, failure: 'not-found', nextTry: null });
  await new Queue(library).resume();
  await rest();
  expect(vi.mocked(completePage).mock.calls.map(([, { _id }]) => _id)).toEqual(['article:a']);
  expect(vi.mocked(completeImages).mock.lastCall?.[2]).toMatchObject({ limit: 25_000_000, tabId: null });
  expect(fake.alarms.clear).toHaveBeenCalledWith(ALARM);
});

it('wakes when the next try is due', async () => {
  const nextTry = Date.now() + 300_000;
  link('a', { tries: 1, failure: 'timeout', nextTry });
  await new Queue(library).resume();
  expect(completePage).not.toHaveBeenCalled();
  expect(fake.alarms.create).toHaveBeenLastCalledWith(ALARM, { when: nextTry });
});

it('keeps an alarm while it works, so that it goes on where it is stopped', async () => {
  vi.mocked(completePage).mockReturnValue(new Promise(() => {}));
  link('a');
  await new Queue(library).resume();
  await rest();
  expect(fake.alarms.create).toHaveBeenCalled();
  expect(fake.alarms.clear).not.toHaveBeenCalled();
});

it('reads the whole library once in the life of a browser', async () => {
  link('a', { tries: 0, failure: 'not-found', nextTry: null });
  await new Queue(library).resume();
  const [stored] = fake.storage.session.set.mock.lastCall as [object];
  fake.storage.session.get.mockResolvedValue(stored);
  await new Queue(library).links();
  expect(fetching.unfinished).toHaveBeenCalledOnce();
});

it.each([
  ['nothing comes of it', () => Promise.resolve(null)],
  ['storage fails', () => Promise.reject(new Error('storage-full'))],
])('says that it fetches a page while it does, and no more once it tells that %s', async (_, outcome) => {
  vi.mocked(completePage).mockImplementation(outcome);
  const queue = new Queue(library);
  const said: boolean[] = [];
  vi.mocked(announceChange).mockImplementation(async () => {
    said.push(queue.isFetching('a'));
  });
  queue.take(link('a'), null);
  await rest();
  expect(said).toEqual([true, false]);
});

it('stops what is removed', async () => {
  let stopped: AbortSignal | undefined;
  vi.mocked(completePage).mockImplementation((_library, _card, signal) => {
    stopped = signal;
    return new Promise(() => {});
  });
  const queue = new Queue(library);
  queue.take(link('a'), null);
  await rest();
  queue.cancel(['a']);
  expect(stopped?.aborted).toBe(true);
});

it('fetches nothing more for a while where storage fails', async () => {
  vi.mocked(completePage).mockRejectedValue(new Error('storage-full'));
  link('a');
  const queue = new Queue(library);
  await queue.resume();
  await rest();
  await queue.resume();
  await rest();
  expect(completePage).toHaveBeenCalledOnce();
  const [, { when }] = fake.alarms.create.mock.lastCall as [string, { when: number }];
  expect(when).toBeGreaterThan(Date.now() + 60_000);
});

it('tries what was refused as soon as it is allowed', async () => {
  link('a', { tries: 0, failure: 'needs-permission', nextTry: null });
  await new Queue(library).retryForbidden();
  expect(fetching.retry).toHaveBeenCalledWith('a', 'needs-permission');
});
