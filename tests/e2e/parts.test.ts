import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';
import { linesOfPart, PARTS } from './site/in-parts';

/** What the tests use of the extension's own API. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<{ value: { added: string[] } }> } };
}

const ALL = Array.from({ length: PARTS }, (_, index) => linesOfPart(index + 1)).flat();

function linesOf(view: View): Promise<(string | null)[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('[data-part="body"] p')].map(({ textContent }) => textContent),
  );
}

function joined(view: View) {
  return view.waitFor(
    'all parts',
    (count) => document.querySelectorAll('[data-part="body"] p').length === count,
    ALL.length,
  );
}

inEachBrowser('An article in parts', (room) => {
  it('says at its end that it goes on, and where', async () => {
    const popup = await room().read('/in-parts');
    await popup.waitForElement('[data-part="continuation"] a');
    expect(await linesOf(popup)).toEqual(linesOfPart(1));
    expect(await popup.attribute('[data-action="next-part"]', 'href')).toBe(
      `${room().site.origin}/in-parts?page=2`,
    );
    expect(await popup.text('[data-part="continuation"] p')).toMatch(/2|٢/);
  });

  it('says so in a tab of its own too', async () => {
    const popup = await room().read('/in-parts?page=2');
    await popup.waitForElement('[data-action="next-part"]');
    await popup.click('[data-action="open-reader"]');
    const reader = await room().ownTab('reader.html');
    await reader.waitForElement('[data-action="next-part"]');
    expect(await reader.attribute('[data-action="next-part"]', 'href')).toMatch(/page=3$/);
  });

  it('says nothing at the end of the last part, nor of an article that is whole', async () => {
    const last = await room().read(`/in-parts?page=${PARTS}`);
    expect(await linesOf(last)).toEqual(linesOfPart(PARTS));
    expect(await last.text('[data-part="continuation"]')).toBeNull();
    await last.close();
    const whole = await room().read('/ar/whole');
    expect(await whole.text('[data-part="continuation"]')).toBeNull();
  });
});

inEachBrowser(
  'An article in parts, with access',
  (room) => {
    it('is joined in order, and kept as it is joined', async () => {
      const popup = await room().read('/in-parts');
      await joined(popup);
      expect(await linesOf(popup)).toEqual(ALL);
      await popup.waitFor('its end', (part) => document.querySelector(part), '[data-part="continuation"] p');
      expect(await popup.text('[data-action="next-part"]')).toBeNull();
      await popup.click('[data-action="save"]');
      await popup.waitForElement('[data-action="save"][aria-pressed="true"]');
      await popup.click('[data-action="open-reader"]');
      const reader = await room().ownTab('reader.html?id=');
      await joined(reader);
      expect(await linesOf(reader)).toEqual(ALL);
    });

    it('is joined where only its link is saved', async () => {
      const library = await room().openOwn('library.html');
      const id = await library.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as Extension;
        const request = { links: [{ url }] };
        return (await chrome.runtime.sendMessage({ name: 'library/add-links', request })).value.added[0];
      }, `${room().site.origin}/in-parts/linked`);
      const reader = await room().openOwn(`reader.html?id=${id}`);
      await joined(reader);
      expect(await linesOf(reader)).toEqual(ALL);
    });

    it('is joined from the part that is open', async () => {
      const popup = await room().read('/in-parts?page=3');
      const rest = [...linesOfPart(3), ...linesOfPart(4)];
      await popup.waitFor(
        'the rest',
        (count) => document.querySelectorAll('[data-part="body"] p').length === count,
        rest.length,
      );
      expect(await linesOf(popup)).toEqual(rest);
    });
  },
  { withAccess: true },
);
