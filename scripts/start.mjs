// @ts-check
// npm start [-- ADDRESS]: builds Warraq, opens the address, or an Arabic article of our own, in a browser with Warraq
// in it, and clicks the toolbar button.
import { findBrowser } from './lib/browsers.mjs';
import { run, script } from './lib/command.mjs';
import { setup } from './lib/setup.mjs';

script(async () => {
  await setup();
  const name = await chooseBrowser();
  console.log(`Building Warraq for ${name === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  if (!(await run('npm', ['run', '--silent', name === 'firefox' ? 'build:firefox' : 'build']))) return false;

  // Only now is it certain that the packages are there which the rest of it needs.
  const { readInBrowser } = await import('./lib/read-in-browser.mjs');
  return readInBrowser(name, process.argv[2]);
});

/** Chromium, or Firefox where that is the only one. */
async function chooseBrowser() {
  if (findBrowser('chromium') === null && findBrowser('firefox') !== null) return 'firefox';
  await setup('chromium');
  return 'chromium';
}
