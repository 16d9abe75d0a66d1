// @ts-check
// npm run bench:popup [-- ROUNDS]: from the beginning of the popup's document to painted text, after a real click on
// the toolbar button, side by side with a bare popup in the same browser.
import { launchChromium } from '../../scripts/drive/chromium.mjs';
import { BUILDS } from '../../scripts/drive/launch.mjs';
import { Problem, run, script } from '../../scripts/lib/command.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { setup } from '../../scripts/lib/setup.mjs';
import { CONTENT_SCRIPT, gzipSize, LIMITS } from '../../scripts/lib/sizes.mjs';
import { scriptsBeforePaint } from './before-paint.mjs';
import { buildBare } from './build-bare.mjs';
import { articleOf } from './page.mjs';
import { painted } from './painted.mjs';

/** Of our median to the bare popup's. */
const MOST_RATIO = 1.25;
const PAGES = { '100 KB': 100_000, '1 MB': 1_000_000 };
const NAMES = /** @type {const} */ (['warraq', 'bare']);
const ROUNDS = 25;
/** Rounds whose figures are not counted: caches fill and code is compiled. */
const WARM_UP_ROUNDS = 3;

script(async () => {
  await setup('chromium');
  if (!(await run('npm', ['run', '--silent', 'build']))) throw new Problem('The build failed.');
  const rounds = Number(process.argv[2] ?? ROUNDS);
  const pages = new Map(
    Object.entries(PAGES).map(([name, bytes]) => [`/${encodeURIComponent(name)}`, articleOf(bytes)]),
  );
  const site = await serve(({ pathname }) => ({ body: pages.get(pathname) ?? '' }));
  const browser = await launchChromium({ extensions: [BUILDS.chromium, await buildBare()] });
  try {
    const [warraq, bare] = browser.extensions;
    if (!warraq || !bare) throw new Error('An extension was not installed');
    const met = [];
    for (const name of Object.keys(PAGES)) {
      const tab = await browser.open(`${site.origin}/${encodeURIComponent(name)}`);
      const times = await race(tab, { warraq, bare }, rounds);
      met.push(report(name, times));
      await tab.close();
    }
    const tab = await browser.open(`${site.origin}/${encodeURIComponent('100 KB')}`);
    const popup = await warraq.clickToolbar(tab);
    await painted(popup);
    const scripts = await scriptsBeforePaint(popup, warraq.origin);
    met.push(
      reportSize('JavaScript of the popup, asked for before paint', scripts, LIMITS.popupScripts),
      reportSize('Content script', [CONTENT_SCRIPT], LIMITS.contentScript),
    );
    return met.every(Boolean);
  } finally {
    await browser.close();
    await site.close();
  }
});

/**
 * Open both popups again and again, in turn, on one page.
 * @param {import('../../scripts/drive/view.mjs').View} tab
 * @param {Record<'warraq' | 'bare', import('../../scripts/drive/driver').DrivenExtension>} extensions
 * @param {number} rounds
 */
async function race(tab, extensions, rounds) {
  /** @type {Record<'warraq' | 'bare', number[]>} */
  const times = { warraq: [], bare: [] };
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    // Whoever goes first in a round goes second in the next.
    const order = round % 2 === 0 ? NAMES : NAMES.toReversed();
    for (const name of order) {
      const popup = await extensions[name].clickToolbar(tab);
      const { shown } = await painted(popup);
      await popup.close();
      if (round >= 0) times[name].push(shown);
    }
  }
  return times;
}

/** @param {string} page @param {Record<'warraq' | 'bare', number[]>} times @returns {boolean} whether the goal is met */
function report(page, { warraq, bare }) {
  const ratio = quantile(warraq, 0.5) / quantile(bare, 0.5);
  console.log(`\n${page} article, ${warraq.length} rounds: milliseconds to painted text`);
  console.log(`${''.padEnd(12)}${'median'.padStart(9)}${'p95'.padStart(9)}`);
  const row = (
    /** @type {string} */ name,
    /** @type {number} */ median,
    /** @type {number} */ p95,
    digits = 0,
  ) =>
    console.log(`${name.padEnd(12)}${median.toFixed(digits).padStart(9)}${p95.toFixed(digits).padStart(9)}`);
  row('Warraq', quantile(warraq, 0.5), quantile(warraq, 0.95));
  row('bare popup', quantile(bare, 0.5), quantile(bare, 0.95));
  row('ratio', ratio, quantile(warraq, 0.95) / quantile(bare, 0.95), 2);
  return judge(ratio <= MOST_RATIO, `ratio of medians at most ${MOST_RATIO}`);
}

/** @param {string} what @param {string[]} paths from the build's folder @param {number} goal @returns {boolean} */
function reportSize(what, paths, goal) {
  const sizes = paths.map((path) => gzipSize(BUILDS.chromium, path));
  const size = sizes.reduce((sum, part) => sum + part, 0);
  console.log(`\n${what}: ${(size / 1000).toFixed(1)} kB compressed`);
  for (const [index, path] of paths.entries()) console.log(`  ${String(sizes[index]).padStart(6)} ${path}`);
  return judge(size > 0 && size <= goal, `at most ${goal / 1000} kB`);
}

/** @param {boolean} met @param {string} goal */
function judge(met, goal) {
  console.log(`goal: ${goal} — ${met ? 'met' : 'MISSED'}`);
  return met;
}

/** @param {number[]} numbers @param {number} share 0 to 1 */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
