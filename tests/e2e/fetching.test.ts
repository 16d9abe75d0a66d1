import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser, type Room, settled } from './lib/room';
import { titleOf } from './site/articles';

/** Paste a text into the library page, as the keyboard does. */
async function paste(library: View, text: string): Promise<void> {
  await library.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox's constructor takes none.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.body.dispatchEvent(event);
  }, text);
}

/** Drop a list of links onto the library page, as from another window. */
async function drop(library: View, links: string): Promise<void> {
  await library.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', dropped);
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('main')?.dispatchEvent(event);
  }, links);
}

/** The library, with at least one article in it, so that it is not empty. */
async function openLibrary(room: Room): Promise<View> {
  const library = await room.openOwn('library.html');
  await settled(library);
  return library;
}

function failureIn(library: View, title: string) {
  return library.waitFor(
    `a failure of ${title}`,
    (title) =>
      [...document.querySelectorAll<HTMLElement>('[data-link-id]')].find((link) =>
        link.textContent?.includes(title),
      )?.dataset.failure,
    title,
  );
}

function rowOf(library: View, title: string) {
  return library.waitFor(
    `the row of ${title}`,
    (title) =>
      [...document.querySelectorAll('[data-article-id]')]
        .find((row) => row.textContent?.includes(title))
        ?.getAttribute('data-article-id'),
    title,
  );
}

inEachBrowser(
  'Fetching links',
  (room) => {
    it('keeps pasted links, fetches their pages and makes articles of them', async () => {
      const { site } = room();
      const library = await openLibrary(room());
      await paste(library, `اقرأ ${site.origin}/ar/pasted ثم ${site.origin}/en/pasted.`);
      await rowOf(library, titleOf('ar', 'pasted'));
      const id = await rowOf(library, titleOf('en', 'pasted'));
      const reader = await room().openOwn(`reader.html?id=${id}`);
      await reader.waitForElement('[data-part="body"] p');
      await reader.waitFor('whole', () =>
        /Complete|كامل/.test(document.querySelector('[data-part="completeness"]')?.textContent ?? ''),
      );
    });

    it('takes links that are dropped, and tells how many were new', async () => {
      const { site } = room();
      const library = await openLibrary(room());
      await drop(library, `# list\r\n${site.origin}/ar/dropped\r\n${site.origin}/ar/dropped#again\r\n`);
      const text = await library.waitFor(
        'the news',
        () => document.querySelector('[data-part="toast"] span')?.textContent,
      );
      expect(text).toMatch(/Added 1 link|أُضيف رابط/);
      const id = await rowOf(library, titleOf('ar', 'dropped'));
      await library.click('[data-action="undo"]');
      await library.waitFor('it to go', (id) => !document.querySelector(`[data-article-id="${id}"]`), id);
    });

    it('reads pages in the encodings of older Arabic sites', async () => {
      const library = await openLibrary(room());
      await paste(library, `${room().site.origin}/old`);
      await rowOf(library, titleOf('ar', 'old'));
    });

    it('keeps a page that was reached by another address under its own', async () => {
      const library = await openLibrary(room());
      await paste(library, `${room().site.origin}/short`);
      const id = await rowOf(library, titleOf('ar', 'moved'));
      const popup = await room().read('/ar/moved');
      await popup.waitFor('saved', () => document.querySelector('[data-action="save"][aria-pressed="true"]'));
      await popup.close();
      expect(id).toBeTruthy();
    });

    it.each([
      ['nowhere', 'not-found'],
      ['members', 'forbidden'],
      ['paper.pdf', 'not-html'],
      ['blank', 'no-article'],
    ])('says why there is no article at /%s: %s', async (path, failure) => {
      const library = await openLibrary(room());
      await paste(library, `${room().site.origin}/${path}`);
      expect(await failureIn(library, `/${path}`)).toBe(failure);
      const id = await library.attribute(`[data-failure="${failure}"]`, 'data-link-id');
      const reader = await room().openOwn(`reader.html?id=${id}`);
      expect(await settled(reader)).toBe('empty');
      expect(await reader.text('[data-part="message"]')).toMatch(/\p{L}{3}.*\./u);
      expect(await reader.attribute('[data-action="open-original"]', 'href')).toContain(path);
      await reader.close();
      await library.click(`[data-link-id="${id}"] [data-action="remove-link"]`);
      await library.waitFor('it to go', (id) => !document.querySelector(`[data-link-id="${id}"]`), id);
    });

    it('says that a site can not be reached, and when it tries again', async () => {
      const library = await openLibrary(room());
      await paste(library, 'http://127.0.0.1:9/never');
      expect(await failureIn(library, '127.0.0.1:9')).toBe('unreachable');
      await library.waitFor('the next try', () =>
        /minute|shortly|دقيقة|قليل/.test(
          document.querySelector('[data-failure="unreachable"] p')?.textContent ?? '',
        ),
      );
    });

    it('keeps images that only the background may fetch', async () => {
      const popup = await room().read('/far');
      await popup.click('[data-action="save"]');
      await popup.waitFor('whole', () =>
        /Complete|كامل/.test(document.querySelector('[data-part="completeness"]')?.textContent ?? ''),
      );
      expect(room().site.requests).toContain('/images/far.png');
    });
  },
  {
    withAccess: true,
    expectedComplaints: /ERR_CONNECTION_REFUSED|ERR_UNSAFE_PORT|127\.0\.0\.1|localhost|CORS/,
  },
);

inEachBrowser(
  'Without the permission to fetch',
  (room) => {
    it('keeps links until it is allowed to fetch them, and says so', async () => {
      const { site } = room();
      const library = await openLibrary(room());
      await paste(library, `${site.origin}/ar/waiting`);
      expect(await failureIn(library, '/ar/waiting')).toBe('needs-permission');
      expect(await library.text('[data-part="queue"] .offer p')).toMatch(/\p{L}{3}.*\./u);
      // It stands in the queue, and only there.
      expect(await library.evaluate(() => document.querySelector('[data-article-id]'))).toBeNull();
      expect(await library.evaluate(() => document.querySelector('.message'))).toBeNull();
      expect(site.requests).not.toContain('/ar/waiting');
    });

    it('keeps what the page itself can fetch, and offers the rest once', async () => {
      const popup = await room().read('/far');
      await popup.click('[data-action="save"]');
      await popup.waitForElement('[data-part="offer-images"]');
      expect(await popup.text('[data-part="completeness"] span')).toMatch(/1 image missing|صورة واحدة ناقصة/);
      await popup.click('[data-action="not-now"]');
      await popup.waitFor('the offer to go', () => !document.querySelector('[data-part="offer-images"]'));
      await popup.close();
      const again = await room().read('/far');
      await again.waitForElement('[data-part="completeness"]');
      expect(await again.evaluate(() => document.querySelector('[data-part="offer-images"]'))).toBeNull();
      expect(await again.attribute('[data-action="save"]', 'aria-pressed')).toBe('true');
      await again.close();
    });

    it('asks no site for anything while a kept article is read, though an image is missing', async () => {
      const { site } = room();
      const library = await openLibrary(room());
      const id = await rowOf(library, titleOf('ar', 'far'));
      const before = site.requests.length;
      const reader = await room().openOwn(`reader.html?id=${id}`);
      await reader.waitForElement('[data-missing-image]');
      await reader.waitFor('its images', () => [...document.images].every(({ complete }) => complete));
      expect(site.requests.slice(before)).toEqual([]);
      const fetched = await reader.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol),
      );
      expect(fetched.filter((protocol) => /^http/.test(protocol))).toEqual([]);
    });
  },
  { expectedComplaints: /CORS|localhost/ },
);
