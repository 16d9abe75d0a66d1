import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activeTab, readPage, runInPage } from './browser';

const fake = vi.hoisted(() => ({
  tabs: { query: vi.fn(), get: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));

const URL = 'https://x.example/a';
const tab = { id: 7, url: URL, loading: false };

beforeEach(() => {
  vi.resetAllMocks();
  fake.tabs.get.mockResolvedValue({ id: 7, url: URL, status: 'complete' });
});

describe('activeTab', () => {
  it('tells what is known of the tab', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: URL, status: 'loading', title: 'x' }]);
    expect(await activeTab()).toEqual({ id: 7, url: URL, loading: true });
  });

  it.each([[[]], [[{ url: URL }]]])('fails where there is none: %j', async (tabs) => {
    fake.tabs.query.mockResolvedValue(tabs);
    await expect(activeTab()).rejects.toMatchObject({ kind: 'page-gone' });
  });
});

describe('readPage', () => {
  const reading = { kind: 'failure', failure: 'no-article' };

  it.each([true, false])('runs the extraction in the tab; when ready: %s', async (whenReady) => {
    fake.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: reading }]);
    expect(await readPage(tab, whenReady)).toEqual(reading);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/extract.js'],
      injectImmediately: !whenReady,
    });
  });

  it.each([[[]], [[{ frameId: 0 }]], [[{ frameId: 0, result: null }]]])(
    'fails on no result: %j',
    async (frames) => {
      fake.scripting.executeScript.mockResolvedValue(frames);
      await expect(readPage(tab)).rejects.toMatchObject({ kind: 'failed' });
    },
  );

  const COMPLETE = { status: 'complete' };
  it.each([
    ['restricted', 'Cannot access a chrome:// URL', 'chrome://settings/', COMPLETE],
    [
      'restricted',
      'The extensions gallery cannot be scripted.',
      'https://chromewebstore.google.com/',
      COMPLETE,
    ],
    [
      'restricted',
      'Cannot access contents of the page. Extension manifest must request permission',
      URL,
      COMPLETE,
    ],
    ['restricted', 'Frame with ID 0 is showing error page', URL, COMPLETE],
    ['restricted', 'Missing host permission for the tab', 'https://addons.mozilla.org/', COMPLETE],
    ['restricted', 'Missing host permission for the tab', 'about:addons', COMPLETE],
    ['restricted', 'This page cannot be scripted due to an ExtensionsSettings policy.', URL, COMPLETE],
    ['file', 'Missing host permission for the tab', 'https://x.example/a.pdf', COMPLETE],
    ['file', 'Cannot access contents of the page', 'https://x.example/a.PDF?download=1', COMPLETE],
    ['restricted', 'Cannot access contents of the page', 'https://x.example/a.pdf.html', COMPLETE],
    ['loading', 'Cannot access contents of url "about:blank"', 'about:blank', { status: 'loading' }],
    ['page-gone', 'No tab with id: 7.', URL, null],
    ['page-gone', 'Invalid tab ID: 7', URL, null],
    ['page-gone', 'The tab was closed.', URL, null],
    ['page-gone', 'Frame with ID 0 was removed.', URL, COMPLETE],
    [
      'page-gone',
      'Cannot access contents of the page',
      URL,
      { status: 'complete', url: 'https://y.example/' },
    ],
    [
      'page-gone',
      'Cannot access contents of the page',
      URL,
      { status: 'loading', url: 'https://y.example/' },
    ],
    ['failed', 'Could not load file: content-scripts/extract.js', URL, COMPLETE],
  ])('%s: %s (%s)', async (kind, message, url, now) => {
    fake.scripting.executeScript.mockRejectedValue(new Error(message));
    if (now) fake.tabs.get.mockResolvedValue({ id: 7, url, ...now });
    else fake.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(readPage({ ...tab, url })).rejects.toMatchObject({ name: 'Failure', kind });
  });

  it('does not take an unknown address for a changed one', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    fake.tabs.get.mockResolvedValue({ id: 7, status: 'complete' });
    await expect(readPage(tab)).rejects.toMatchObject({ kind: 'restricted' });
  });
});

describe('runInPage', () => {
  it('runs a function in the page at once and returns what it returns', async () => {
    const func = async (a: number) => a;
    fake.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: 3 }]);
    expect(await runInPage(7, func, 1)).toBe(3);
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      func,
      args: [1],
      injectImmediately: true,
    });
  });

  it('is null where the page is gone', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await runInPage(7, async () => 1)).toBeNull();
  });
});
