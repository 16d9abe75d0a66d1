// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Area, Language } from '../utils/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../utils/settings';

/** A browser in Arabic whose settings the test changes, and files of texts that arrive when the test says so. */
const browser = vi.hoisted(() => ({
  stored: {} as Partial<Settings>,
  change: (_settings: Settings) => {},
  asked: [] as { choice: string; areas: string[]; arrive: () => void }[],
}));
vi.mock('../utils/settings', async (original) => ({
  ...(await original<typeof import('../utils/settings')>()),
  readSettings: async () => ({ ...DEFAULT_SETTINGS, ...browser.stored }),
  onSettingsChanged: (callback: (settings: Settings) => void) => {
    browser.change = callback;
  },
}));
vi.mock('../utils/texts', () => ({
  textsFor: (choice: Language | 'auto', areas: Iterable<Area>) =>
    new Promise((resolve) => {
      const language = choice === 'auto' ? 'ar' : choice;
      const arrive = () => resolve({ language, dir: language === 'ar' ? 'rtl' : 'ltr' });
      browser.asked.push({ choice, areas: [...areas], arrive });
    }),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));

const leaving = new AbortController();
let page: typeof import('./interface');

beforeEach(async () => {
  vi.resetModules();
  browser.stored = {};
  browser.asked = [];
  page = await import('./interface');
});
afterEach(() => {
  document.documentElement.lang = '';
});

/** Let the texts arrive that were asked for in a language, and what waits for them go on. */
async function arrive(choice: string): Promise<void> {
  for (const request of browser.asked) if (request.choice === choice) request.arrive();
  await new Promise((resolve) => setTimeout(resolve));
}

async function start(): Promise<void> {
  const started = page.startInterface(leaving.signal);
  await arrive('auto');
  await arrive(browser.stored.language ?? 'auto');
  await started;
}

it('asks for the texts of the browser’s language before it knows the settings', () => {
  page.textsWith('library');
  page.startInterface(leaving.signal);
  expect(browser.asked).toMatchObject([{ choice: 'auto', areas: ['reading', 'library'] }]);
});

it('speaks the language that was chosen', async () => {
  browser.stored = { language: 'en' };
  await start();
  expect(page.texts.value.language).toBe('en');
  expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
});

it('changes the rest at once, and the language when its texts are here', async () => {
  await start();
  browser.change({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(document.documentElement.lang).toBe('ar');
  await arrive('en');
  expect(document.documentElement.lang).toBe('en');
});

it('has the texts that it asks for later before it goes on', async () => {
  await start();
  const went = vi.fn();
  page.textsWith('failures').then(went);
  await arrive('nothing');
  expect(went).not.toHaveBeenCalled();
  expect(browser.asked.at(-1)?.areas).toEqual(['reading', 'failures']);
  await arrive('auto');
  expect(went).toHaveBeenCalled();
});

it('asks for the later texts in the language that was chosen in the meantime', async () => {
  await start();
  const went = vi.fn();
  page.textsWith('failures').then(went);
  browser.change({ ...DEFAULT_SETTINGS, language: 'en' });
  await arrive('auto');
  expect(went).not.toHaveBeenCalled();
  await arrive('en');
  expect(went).toHaveBeenCalled();
  expect(page.texts.value.language).toBe('en');
});

it('stays with the last choice where an earlier one arrives after it', async () => {
  await start();
  browser.change({ ...DEFAULT_SETTINGS, language: 'en' });
  browser.change({ ...DEFAULT_SETTINGS, language: 'ar' });
  await arrive('ar');
  await arrive('en');
  expect(document.documentElement.lang).toBe('ar');
});
