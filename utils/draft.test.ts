import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from './article';
import { draft, keepDraft } from './draft';

/** Session storage with a limit in characters, as browsers count it. */
const session = vi.hoisted(() => ({
  items: {} as Record<string, unknown>,
  limit: Number.POSITIVE_INFINITY,
  async get(key: string | null) {
    return structuredClone(
      key === null ? session.items : key in session.items ? { [key]: session.items[key] } : {},
    );
  },
  async set(items: Record<string, unknown>) {
    const next = { ...session.items, ...items };
    if (JSON.stringify(next).length > session.limit) throw new Error('Session storage quota bytes exceeded');
    session.items = structuredClone(next);
  },
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) delete session.items[key];
  },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));

const article = { url: 'https://x.example/', title: 'عنوان', html: '<p>نص</p>' } as Article;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  session.items = { settings: 'not a draft' };
  session.limit = Number.POSITIVE_INFINITY;
});

/** Keep drafts one millisecond apart. */
async function keepSeveral(count: number, of: Article = article): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    vi.advanceTimersByTime(1);
    ids.push(await keepDraft(of, ids.length));
  }
  return ids;
}

it('gives an article back, with the tab that it came from', async () => {
  expect(await draft(await keepDraft(article, 7))).toMatchObject({ article, tabId: 7 });
});

it.each(['', 'unknown'])('knows no draft %j', async (id) => {
  expect(await draft(id)).toBeNull();
});

it('keeps the newest twelve and touches nothing else', async () => {
  const ids = await keepSeveral(15);
  const found = await Promise.all(ids.map(draft));
  expect(found.map((it) => it !== null)).toEqual(ids.map((_, index) => index >= 3));
  expect(session.items.settings).toBe('not a draft');
});

it('lets older drafts make room', async () => {
  const long = { ...article, html: 'ن'.repeat(1000) };
  session.limit = 3500;
  const [first, second, third] = await keepSeveral(3, long);
  expect(await draft(first ?? '')).not.toBeNull();
  const newest = await keepDraft(long, 9);
  expect(await draft(newest)).not.toBeNull();
  expect(await Promise.all([first, second, third].map((id) => draft(id ?? '')))).toEqual([
    null,
    expect.anything(),
    expect.anything(),
  ]);
});

it('says so where an article is too large by itself', async () => {
  session.limit = 500;
  await expect(keepDraft({ ...article, html: 'ن'.repeat(1000) }, 1)).rejects.toMatchObject({
    kind: 'storage-full',
  });
});
