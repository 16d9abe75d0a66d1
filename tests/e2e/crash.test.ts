import { afterAll, beforeAll, expect, it } from 'vitest';
import { png } from '../../scripts/lib/png.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { MortalBrowser } from './lib/crash';
import { checkLibrary, unfinishedCards } from './lib/crash-check';
import { workUntilKilled } from './lib/crash-work';
import { articlePage } from './site/articles';

const KILLS = Number(process.env.CRASH_KILLS ?? 50);
/** The same numbers kill at the same moments; another seed is another test. */
const SEED = Number(process.env.CRASH_SEED ?? 20_261);

/** Stands in the texts that `workUntilKilled` keeps, and in no title. */
const WORD = 'طويل';

const browser = new MortalBrowser();
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
  await browser.close();
  await site.close();
});

it(`keeps whole what it said to have kept, however often it is killed (${KILLS} times, seed ${SEED})`, async () => {
  const said = new Set<string>();
  const random = randomFrom(SEED);
  for (let round = 1; round <= KILLS; round += 1) {
    const page = await browser.start();
    await page.exposeFunction('said', (urls: string[]) => {
      for (const url of urls) said.add(url);
    });
    page.evaluate(workUntilKilled, site.origin, round).catch(() => undefined);
    // The moment of death is what is tested: there is no condition to wait for.
    await new Promise((resolve) => setTimeout(resolve, 150 + random() * 1500));
    await browser.kill();
  }
  expect(said.size).toBeGreaterThan(KILLS);

  const page = await browser.start();
  const after = await page.evaluate(checkLibrary, WORD);
  expect(after.broken).toEqual([]);
  const kept = new Set(after.urls);
  expect([...said].filter((url) => !kept.has(url))).toEqual([]);
  expect(after.urls).toHaveLength(kept.size);

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
}, 480_000);

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
