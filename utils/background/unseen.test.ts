// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../article';
import { Failure } from '../failure';
import type { Library } from '../library';
import type { RawReading } from '../page-reading';
import { fetchPage } from './fetch-page';
import { keep } from './keep';
import type { Queue } from './queue';
import { addLinks } from './queue-handlers';
import { readHere, saveLinkUnseen, saveUnseen } from './unseen';

const fake = vi.hoisted(() => ({
  action: {
    openPopup: vi.fn(),
    setBadgeText: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setTitle: vi.fn(),
  },
  i18n: { getUILanguage: () => 'en' },
  permissions: { contains: vi.fn() },
  runtime: { getManifest: () => ({ action: { default_title: 'Read' } }) },
  scripting: { executeScript: vi.fn() },
  storage: { session: { get: vi.fn(async () => ({})), set: vi.fn(), remove: vi.fn() } },
  tabs: { get: vi.fn(), create: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));
vi.mock('../settings', () => ({ readSettings: async () => ({ language: 'auto' }) }));
vi.mock('./keep', () => ({ keep: vi.fn() }));
vi.mock('./fetch-page', () => ({ fetchPage: vi.fn() }));
vi.mock('./queue-handlers', () => ({ addLinks: vi.fn() }));

const library = {} as Library;
const queue = {} as Queue;
const tab = { id: 7, url: 'https://x.example/', status: 'complete' } as Parameters<typeof saveUnseen>[2];
const article = {
  ...{ url: 'https://x.example/', title: 'عنوان', lang: 'ar' },
  ...{ byline: 'سعاد حسن', publishedAt: '2020-01-31' },
};
const raw = {
  html: '',
  dir: 'rtl',
  signs: {
    url: article.url,
    canonical: null,
    lang: article.lang,
    documentTitle: article.title,
    meta: { author: [article.byline], date: [article.publishedAt] },
    ...{ linkedData: [], microdata: [], headings: [], lines: [], authors: [], dates: [], scriptDate: null },
    ...{ start: -1, end: -1 },
  },
};

function pageSays(reading: unknown): void {
  fake.scripting.executeScript.mockResolvedValue([{ result: reading as RawReading }]);
}

/** What the toolbar button shows for the tab now. */
function badge() {
  const last = (call: typeof fake.action.setTitle) => call.mock.lastCall?.[0];
  return { ...last(fake.action.setBadgeText), ...last(fake.action.setTitle) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  fake.tabs.get.mockResolvedValue(tab);
  fake.storage.session.get.mockResolvedValue({});
  for (const set of Object.values(fake.action)) set.mockResolvedValue(undefined);
});

it('saves the page, says so, and falls silent after a while', async () => {
  pageSays({ kind: 'article', article: raw, selection: null, links: [] });
  await saveUnseen(library, queue, tab);
  expect(keep).toHaveBeenCalledWith(library, queue, expect.objectContaining(article), 7);
  expect(badge()).toEqual({ tabId: 7, text: '✓', title: 'The page is saved in Warraq' });
  await vi.runAllTimersAsync();
  expect(badge()).toEqual({ tabId: 7, text: '', title: 'Read' });
});

describe('an article in parts', () => {
  const story = 'https://x.example/story';
  const links = [{ href: `${story}?page=2`, label: '2', isNext: false }];
  const there = Object.assign({}, tab, { url: story });
  const first = { ...raw, html: '<p>الجزء الأول</p>' };
  const second = { html: '<p>الجزء الثاني من المقال</p>' } as Article;

  function keptTexts(): string[] {
    return vi.mocked(keep).mock.calls.map(([, , { html }]) => html);
  }

  beforeEach(() => {
    vi.mocked(fetchPage).mockResolvedValue({ kind: 'article', article: second, selection: null, links: [] });
    pageSays({ kind: 'article', article: first, selection: null, links });
  });

  it('is saved as far as it is open, then with what follows on other pages', async () => {
    fake.permissions.contains.mockResolvedValue(true);
    await saveUnseen(library, queue, there);
    expect(fetchPage).toHaveBeenCalledWith(links[0]?.href, expect.anything());
    expect(keptTexts()).toEqual([first.html, `${first.html}\n${second.html}`]);
  });

  it('is saved as far as it is open where the reader has not allowed more', async () => {
    fake.permissions.contains.mockResolvedValue(false);
    await saveUnseen(library, queue, there);
    expect(keptTexts()).toEqual([first.html]);
    expect(fetchPage).not.toHaveBeenCalled();
  });
});

it('says why a page was not saved', async () => {
  pageSays({ kind: 'failure', failure: 'no-article' });
  await saveUnseen(library, queue, tab);
  expect(keep).not.toHaveBeenCalled();
  expect(badge()).toMatchObject({
    text: '!',
    title: expect.stringContaining('There is no article on this page'),
  });
  await vi.runAllTimersAsync();
  expect(badge()).toMatchObject({ text: '!' });
});

it('says that the browser keeps it out', async () => {
  fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await saveUnseen(library, queue, tab);
  expect(badge()).toMatchObject({ text: '!', title: expect.stringContaining('keeps extensions out') });
});

it('says that storage is full', async () => {
  pageSays({ kind: 'article', article: raw, selection: null, links: [] });
  vi.mocked(keep).mockRejectedValue(new Failure('storage-full'));
  await saveUnseen(library, queue, tab);
  expect(badge()).toMatchObject({ text: '!', title: expect.stringContaining('storage is full') });
});

it('does not mind that the tab was closed meanwhile', async () => {
  pageSays({ kind: 'article', article: raw, selection: null, links: [] });
  for (const set of Object.values(fake.action)) set.mockRejectedValue(new Error('No tab with id: 7.'));
  await expect(saveUnseen(library, queue, tab)).resolves.toBeUndefined();
});

it('opens the popup to read, straight from the click', () => {
  readHere(tab);
  // Not a moment later: Firefox opens none once the click is over.
  expect(fake.action.openPopup).toHaveBeenCalled();
});

it('reads in a tab where the browser opens no popup', async () => {
  fake.action.openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
  pageSays({ kind: 'article', article: raw, selection: null, links: [] });
  await readHere(tab);
  const [[stored]] = fake.storage.session.set.mock.calls as [[Record<string, unknown>]];
  const [[key, draft] = []] = Object.entries(stored);
  expect(draft).toMatchObject({ article, tabId: 7 });
  expect(fake.tabs.create).toHaveBeenCalledWith({
    url: expect.stringMatching(new RegExp(`/reader\\.html\\?${key?.replace(':', '=')}$`)),
  });
});

it('says on the button why it can not be read in a tab', async () => {
  fake.action.openPopup.mockRejectedValue(new Error('no'));
  pageSays({ kind: 'failure', failure: 'file' });
  await readHere(tab);
  expect(fake.tabs.create).not.toHaveBeenCalled();
  expect(badge()).toMatchObject({ text: '!' });
});

it.each([
  [true, 'The link is saved in Warraq, and its page is being fetched'],
  [false, 'The link is saved in Warraq. Open the library to let its page be fetched'],
])('keeps a link, and says whether it may be fetched: %s', async (allowed, title) => {
  fake.permissions.contains.mockResolvedValue(allowed);
  const link = { url: 'https://y.example/', title: 'رابط' };
  await saveLinkUnseen(library, queue, link, tab);
  expect(addLinks).toHaveBeenCalledWith(library, queue, [link]);
  expect(badge()).toEqual({ tabId: 7, text: '✓', title });
});

it('says why a link was not kept', async () => {
  vi.mocked(addLinks).mockRejectedValue(new Failure('storage-full'));
  await saveLinkUnseen(library, queue, { url: 'https://y.example/' }, tab);
  expect(badge()).toMatchObject({ text: '!' });
});
