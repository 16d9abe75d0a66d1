import { afterAll, beforeAll, expect, it } from 'vitest';
import { png } from '../../scripts/lib/png.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { MortalBrowser } from './lib/crash';
import { checkLibrary, unfinishedCards } from './lib/crash-check';
import { makeOldCards } from './lib/crash-old';
import { type Said, workUntilKilled } from './lib/crash-work';
import { articlePage } from './site/articles';

const KILLS = Number(process.env.CRASH_KILLS ?? 50);
/** The same numbers kill at the same moments; another seed is another test. */
const SEED = Number(process.env.CRASH_SEED ?? 20_261);
/** Side by side, because a browser that starts mostly waits. */
const BROWSERS = 2;

/** How many articles of an older version there are at first. */
const OLD_CARDS = 30;

/** Stands in the texts that `workUntilKilled` keeps, and in no title. */
const WORD = 'طويل';

const browsers = Array.from({ length: BROWSERS }, () => new MortalBrowser());
const random = randomFrom(SEED);
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(async ({ pathname }) => {
    // Slow enough that a kill finds images and pages on their way.
    await new Promise((resolve) => setTimeout(resolve, 20 + (hashOf(pathname) % 60)));
    const name = /^\/ar\/([^/]+)/.exec(pathname)?.[1];
    if (name) return { body: articlePage({ language: 'ar', name }) };
    return { body: png(32, 18, [hashOf(pathname) % 256, 120, 60]), type: 'image/png' };
  });
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await site.close();
});

it(`keeps whole what it said to have kept, however often it is killed (${KILLS} times, seed ${SEED})`, async () => {
  const kills = Math.ceil(KILLS / BROWSERS);
  await Promise.all(browsers.map((browser, n) => killOften(browser, n * kills, kills)));
}, 480_000);

/** @param first a number for the first round, other than in any other browser */
async function killOften(browser: MortalBrowser, first: number, kills: number): Promise<void> {
  const said: Said = { kept: new Set(), archived: new Set() };
  for (let round = first; round < first + kills; round += 1) {
    const page = await browser.start();
    await page.exposeFunction('said', (what: keyof Said, urls: string[]) => {
      for (const url of urls) said[what].add(url);
    });
    // Cards as an older version left them, to be brought up to date among the kills.
    if (round === first) await page.evaluate(makeOldCards, OLD_CARDS);
    page.evaluate(workUntilKilled, site.origin, round + 1, OLD_CARDS).catch(() => undefined);
    // The moment of death is what is tested: there is no condition to wait for.
    await new Promise((resolve) => setTimeout(resolve, 150 + random() * 1200));
    await browser.kill();
  }
  expect(said.kept.size).toBeGreaterThan(kills);
  expect(said.archived.size).toBeGreaterThan(0);

  const page = await browser.start();
  const after = await page.evaluate(checkLibrary, WORD);
  expect(after.broken).toEqual([]);
  expect([...said.kept].filter((url) => !after.urls.includes(url))).toEqual([]);
  expect([...said.archived].filter((url) => !after.archived.includes(url))).toEqual([]);
  expect(after.urls).toHaveLength(new Set(after.urls).size);

  // The queue goes on where it was killed, to the end.
  await expect.poll(() => page.evaluate(unfinishedCards), { timeout: 120_000, interval: 500 }).toEqual([]);
  const end = await page.evaluate(checkLibrary, WORD);
  expect(end.broken).toEqual([]);

  // The room shows all of it from the first moment on, and once the catalog has read the texts, it agrees.
  await page.goto(page.url().replace('options.html', 'library.html'));
  const count = async () => {
    const shown = await page.waitForSelector('.library-count');
    return Number(await shown?.evaluate((text) => text.textContent?.replace(/\D/g, '')));
  };
  expect(await count()).toBe(end.urls.length);
  await page.goto(`${page.url()}?q=${encodeURIComponent(WORD)}`);
  await expect.poll(count, { timeout: 60_000, interval: 500 }).toBe(end.withWord);
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
