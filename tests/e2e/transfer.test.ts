import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

/** Pocket's table: one page twice, one row without an address, both of its statuses. */
const POCKET = `title,url,time_added,tags,status
كتاب قديم,https://x.example/1,1577880000,أدب|سفر,unread
Again,https://x.example/1?utm_source=x,1577880001,سفر,unread
بلا عنوان,,1577880002,,unread
Second,https://x.example/2,1577880003,,archive
`;
/** wallabag's, with a text, which needs no fetching. */
const WALLABAG = JSON.stringify([
  {
    ...{ url: 'https://x.example/3', title: 'مقال بنصّه', is_archived: 0, is_starred: 1, tags: ['أدب'] },
    content: '<p style="color: red" onclick="alert(1)">قرأتُ الكِتابَ في المكتبة.</p>',
  },
]);

const files = mkdtempSync(join(tmpdir(), 'warraq-import-'));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
}

inEachBrowser(
  'Import and export',
  (room) => {
    async function openOptions(): Promise<View> {
      await room().setSettings({ language: 'en' });
      const options = await room().openOwn('options.html');
      await options.waitForElement('.drop-zone');
      return options;
    }

    /** Choose a file. @returns the numbers that it would bring, by their names */
    async function preview(options: View, file: string): Promise<Record<string, string>> {
      await options.choose('[data-action="import-file"]', file);
      await options.waitForElement('[data-part="import-preview"]');
      return options.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('.counts tr')].map((row) => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector('td')?.textContent ?? '',
          ]),
        ),
      );
    }

    async function bring(options: View, file: string): Promise<string | null> {
      await preview(options, file);
      await options.click('[data-action="import"]');
      await options.waitForElement('[data-part="import-done"]');
      return options.text('[data-part="import-done"] p');
    }

    /** Titles of all articles, those that wait for their pages included. */
    async function titles(): Promise<string[]> {
      const library = await room().openOwn('library.html');
      await library.waitFor('the library', () => document.documentElement.dataset.state !== 'loading');
      const found = await library.evaluate(() =>
        [...document.querySelectorAll('[data-article-id] h2')].map((title) => title.textContent ?? ''),
      );
      await library.close();
      return found.sort();
    }

    /** The file that a click on an export button brings among the downloads. */
    async function exported(options: View, format: string, name: RegExp): Promise<string> {
      await options.click(`[data-action="export-${format}"]`);
      const { downloads } = room().browser;
      const found = await until(`${name} among the downloads`, () => {
        const file = readdirSync(downloads).find((one) => name.test(one));
        return file && statSync(join(downloads, file)).size > 0 ? file : null;
      });
      return join(downloads, found);
    }

    it('shows what a file would bring, writes nothing before it may, and lists what it can not bring', async () => {
      const options = await openOptions();
      const file = fileOf('part_000000.csv', POCKET);
      const counts = { Articles: '3', Unread: '2', Archived: '1', Tags: '2' };
      expect(await preview(options, file)).toMatchObject(counts);
      expect(await titles()).toEqual([]);
      await options.activate();
      await options.click('[data-action="import"]');
      await options.waitForElement('[data-part="import-done"]');
      expect(await options.text('[data-part="import-done"] p')).toMatch(/2 articles.*1 was here/);
      expect(await titles()).toEqual(['Second', 'كتاب قديم']);
      await options.activate();
      await options.click('[data-part="import-done"] .link-button');
      const problems = await until('the list of problems', () => {
        const path = join(room().browser.downloads, 'warraq-import-problems.csv');
        return existsSync(path) && readFileSync(path, 'utf8');
      });
      expect(problems).toContain('بلا عنوان');
      expect(problems).toContain('It names no page.');
    });

    it('joins what is here already instead of doubling it', async () => {
      const options = await openOptions();
      expect(await bring(options, fileOf('again.csv', POCKET))).toMatch(/No new article.*3 were here/);
      expect(await titles()).toEqual(['Second', 'كتاب قديم']);
    });

    it('refuses a file that is cut short or unknown with a sentence, and changes nothing', async () => {
      const options = await openOptions();
      for (const content of [
        '[{"url":"https://x.example/9","is_archived":1},{"ur',
        'just a text\nof two lines',
      ]) {
        await options.choose('[data-action="import-file"]', fileOf('broken', content));
        await options.waitForElement('[data-part="import-failure"]');
        expect(await options.text('[data-part="import-failure"]')).toMatch(/\w{3}.*\./);
        await options.click('[role="alert"] button');
      }
      expect(await titles()).toHaveLength(2);
    });

    it('reads texts that come in the file, and leaves in a backup that comes back whole', async () => {
      const options = await openOptions();
      await bring(options, fileOf('wallabag.json', WALLABAG));
      const before = await titles();
      expect(before).toContain('مقال بنصّه');
      await options.activate();
      const backup = await exported(options, 'backup', /\d\.warraq\.zip$/);
      const library = await room().openOwn('library.html');
      await library.waitForElement('[data-article-id]');
      await library.click('main');
      await library.type('a');
      await library.waitForElement('.bulk-bar');
      await library.type('#');
      await library.waitFor('an empty library', () => document.documentElement.dataset.state === 'empty');
      await library.close();

      const again = await openOptions();
      expect(await bring(again, backup)).toMatch(/3 articles/);
      expect(await titles()).toEqual(before);
      const shown = await room().openOwn(`library.html?q=${encodeURIComponent('المكتبة')}`);
      await shown.click('[data-article-id] a');
      await shown.waitForElement('[data-part="body"] p');
      expect(await shown.text('[data-part="body"]')).toBe('قرأتُ الكِتابَ في المكتبة.');
    });

    it('leaves as bookmarks and as a table', async () => {
      const options = await openOptions();
      const bookmarks = readFileSync(await exported(options, 'bookmarks', /\.html$/), 'utf8');
      expect(bookmarks).toContain('<A HREF="https://x.example/3"');
      const table = readFileSync(await exported(options, 'csv', /\d\.csv$/), 'utf8');
      expect(table).toContain('كتاب قديم');
    });

    it('writes backups by itself once that is chosen, and says so', async () => {
      const options = await openOptions();
      await options.click('[data-part="automatic-backup"] label:nth-of-type(2)');
      await options.waitFor('the result', () =>
        /last one was written/.test(document.querySelector('[data-part="backup-result"]')?.textContent ?? ''),
      );
      const [name = ''] = readdirSync(join(room().browser.downloads, 'Warraq'));
      expect(name).toMatch(/^warraq-\d{4}-\d\d\.warraq\.zip$/);
      const file = readFileSync(join(room().browser.downloads, 'Warraq', name));
      expect(file.subarray(0, 2).toString()).toBe('PK');
    });
  },
  { withAccess: true, expectedComplaints: /ERR_|x\.example|NS_ERROR/ },
);
