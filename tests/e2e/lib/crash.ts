import { mkdtempSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../../scripts/drive/chromium-flags.mjs';
import { allowed, BUILDS } from '../../../scripts/drive/launch.mjs';
import { browserPath } from '../../../scripts/lib/browsers.mjs';

/** A Chromium that can be killed, and started again on the same profile with the same extension in it. */
export class MortalBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'warraq-crash-'));
  /** A browser knows an unpacked extension by its path: it stays the same. */
  readonly #extension = allowed(BUILDS.chromium);
  #browser: Browser | null = null;

  /** Start, and open a page of the extension from which the background can be asked. */
  async start(): Promise<Page> {
    this.#browser = await puppeteer.launch({
      executablePath: browserPath('chromium') ?? '',
      userDataDir: this.#profile,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [...chromiumFlags(), '--enable-unsafe-extension-debugging', '--hide-crash-restore-bubble'],
    });
    const id = await this.#browser.installExtension(this.#extension);
    const page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    await page.goto(`chrome-extension://${id}/options.html`);
    return page;
  }

  /** End every process of it at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const browser = this.#browser;
    const pid = browser?.process()?.pid;
    if (!browser || pid === undefined) return;
    const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await gone;
    this.#browser = null;
  }

  /**
   * Cut the last bytes from what was written last to the extension's IndexedDB, as if the browser had been killed, or
   * the power had failed, in the middle of it.
   */
  cutLastWrite(bytes: number): void {
    const folder = join(this.#profile, 'Default', 'IndexedDB');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const log =
      files
        .filter((file) => /^chrome-extension_.+\.log$/.test(file))
        .sort()
        .at(-1) ?? '';
    truncateSync(join(folder, log), statSync(join(folder, log)).size - bytes);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}
