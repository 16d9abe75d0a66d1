// @ts-check
import { inFreshBrowser } from './browser.mjs';

/** @typedef {import('./scroll-probe').Frames} Frames */
/** @typedef {import('puppeteer-core').Page} Page */

/** @typedef {Frames & { cpu: number }} Scrolled with milliseconds of a processor that the page's main thread took */

/**
 * @typedef {object} RoomResult
 * @property {number} size
 * @property {number[]} opens milliseconds to the first rows, the catalog being there
 * @property {Record<string, Scrolled>} scrolled frames of each way of scrolling
 * @property {number[]} jumps milliseconds from a jump to a far place until the screen is full
 * @property {{ opens: number, searches: number[], counted: number, answers: number }} making while the catalog is
 *   made from nothing: to the first rows; of each search; to the count of all; to the catalog's first answer. In milliseconds.
 */

/** CSS pixels, and CSS pixels in a second: as a wheel is turned, and as a page is flung. */
const WHEEL = { distance: 12_000, speed: 1_500 };
const FLING = { distance: 150_000, speed: 20_000 };
const JUMPS = 40;
/** Enough for the farthest fling. */
const PLAIN_ROWS = 1200;
/** Sites that are searched for while the catalog is made: with many articles and with few. */
const SITES = [7, 19, 1, 40, 99];

/**
 * What somebody sees of library.html, the page itself in the extension itself.
 * @param {import('./filled-library.mjs').FilledLibrary} library with a catalog, which is gone afterwards
 * @param {number} opens
 * @returns {Promise<RoomResult>}
 */
export async function measureRoom(library, opens) {
  const { size, profile, extension } = library;
  /** @template T @param {(page: Page) => Promise<T>} work */
  const inRoom = (work) => {
    extension.setBackground(true);
    return inFreshBrowser(profile, extension, async (browser, origin) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(extension.probe);
      await page.goto(`${origin}/library.html`, { waitUntil: 'domcontentloaded' });
      return work(page);
    });
  };
  /** @type {number[]} */
  const opened = [];
  for (let i = 1; i < opens; i++) opened.push(await inRoom(firstRows));
  const scrolled = await inRoom(async (page) => {
    opened.push(await firstRows(page));
    const { scrolled, jumps } = await scroll(page);
    await page.goto(new URL('bench.html', page.url()).href);
    await page.evaluate((rows) => probe.fillPlain(rows), PLAIN_ROWS);
    scrolled['wheel, plain page'] = await watched(page, () => gesture(page, WHEEL));
    scrolled['fling, plain page'] = await watched(page, () => gesture(page, FLING));
    return { scrolled, jumps };
  });
  await library.forgetCatalog();
  const making = await inRoom(async (page) => {
    const first = await firstRows(page);
    /** @type {number[]} */
    const searches = [];
    for (const site of SITES) searches.push(await page.evaluate((number) => probe.searchSite(number), site));
    const counted = await page.evaluate(() => probe.counted);
    return { opens: first, searches, counted, answers: await page.evaluate(() => probe.listed) };
  });
  return { size, opens: opened, ...scrolled, making };
}

/** @param {Page} page */
const firstRows = (page) => page.evaluate(() => probe.firstRows);

/** @param {Page} page @returns {Promise<Pick<RoomResult, 'scrolled' | 'jumps'>>} */
async function scroll(page) {
  await page.evaluate(() => probe.filled());
  /** @type {Record<string, Scrolled>} */
  const scrolled = {
    still: await watched(page, () => new Promise((resolve) => setTimeout(resolve, 3000))),
    wheel: await watched(page, () => gesture(page, WHEEL)),
    fling: await watched(page, () => gesture(page, FLING)),
    drag: await watched(page, () => page.evaluate(() => probe.drag())),
  };
  /** @type {number[]} */
  const jumps = [];
  scrolled.jumps = await watched(page, async () => {
    // Places all over the list, no two near each other.
    for (let i = 1; i <= JUMPS; i++)
      jumps.push(await page.evaluate((place) => probe.jump(place), (i * 0.618034) % 1));
  });
  return { scrolled, jumps };
}

/** @param {Page} page @param {() => Promise<unknown>} work @returns {Promise<Scrolled>} */
async function watched(page, work) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const stop = await page.evaluateHandle(() => probe.watch());
  await work();
  // What is still to come after the last movement belongs to it.
  await page.evaluate(() => probe.filled());
  const frames = await page.evaluate((done) => done(), stop);
  const cpu = (await busy()) - before;
  await session.detach();
  return { ...frames, cpu };
}

/** Scroll down and back up. @param {Page} page @param {{ distance: number, speed: number }} how */
async function gesture(page, { distance, speed }) {
  const session = await page.createCDPSession();
  for (const yDistance of [-distance, distance])
    await session.send('Input.synthesizeScrollGesture', {
      ...{ x: 600, y: 500, yDistance, speed, gestureSourceType: 'mouse' },
    });
  await session.detach();
}
