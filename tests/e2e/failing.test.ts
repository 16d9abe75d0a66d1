import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { inEachBrowser, settled } from './lib/room';

const RESTRICTED = { chromium: 'chrome://version/', firefox: 'about:support' };

inEachBrowser('Failing', (room) => {
  async function sentenceOn(address: string): Promise<string> {
    const popup = await room().read(address);
    const sentence = await popup.text('[data-part="message"]');
    expect(sentence).toMatch(/\p{L}{3}.*\p{P}$/u);
    await popup.waitForElement('[data-action="next-step"]');
    await popup.close();
    return sentence ?? '';
  }

  it('has a sentence of its own for each page that it cannot read', async () => {
    const sentences = {
      browser: await sentenceOn(RESTRICTED[room().browser.name]),
      pdf: await sentenceOn('/paper.pdf'),
      none: await sentenceOn('/home'),
    };
    expect(new Set(Object.values(sentences)).size).toBe(3);
  });

  it.each(['/notes.txt', '/data.xml', '/data.json', '/images/a.png'])(
    'says of %s that it is a file',
    async (address) => {
      expect(await sentenceOn(address)).toBe(await sentenceOn('/paper.pdf'));
    },
  );

  it.each(['/home', '/listing', '/search', '/login'])('finds no article on %s', async (address) => {
    const popup = await room().read(address);
    expect(await popup.attribute('html', 'data-state')).toBe('empty');
    expect(await popup.evaluate(() => document.querySelector('[data-part="article"]'))).toBeNull();
  });

  it('says of a page that never arrives that it is loading', async () => {
    const popup = await room().clickToolbar(await room().open('/stalled', { load: false }));
    await popup.waitForElement('[data-part="message"]');
    expect(await popup.attribute('html', 'data-state')).toBe('loading');
  });

  it('reads what has arrived of a page that never ends', async () => {
    const popup = await room().clickToolbar(await room().open('/slow', { load: false }));
    await popup.click('[data-action="next-step"]');
    await popup.waitForElement('[data-part="body"] p');
    expect(await popup.text('[data-part="title"]')).toBe('مقال بطيء يصل سطراً بعد سطر');
  });

  it('says that the page is gone when it goes elsewhere while it is read', async () => {
    const tab = await room().open('/stalled', { load: false });
    const popup = await room().clickToolbar(tab);
    await popup.waitForElement('[data-part="message"]');
    await tab.evaluate(() => {
      location.href = '/home';
    });
    expect(['error', 'empty']).toContain(await settled(popup));
    expect(await popup.text('[data-part="message"]')).toMatch(/\p{L}{3}/u);
  });

  it('says that the page is gone when its tab is closed while it is read', async () => {
    const tab = await room().open('/stalled', { load: false });
    const popup = await room().clickToolbar(tab);
    await popup.waitForElement('[data-part="message"]');
    await tab.close();
    // Chromium closes the popup together with the tab.
    const said = await until('an end', async () =>
      (await popup.isOpen()) ? popup.evaluate(endState) : 'closed',
    );
    expect(['error', 'closed']).toContain(said);
  });
});

/** Runs in the popup: its state once it is done loading. */
function endState(): string | undefined {
  const { state } = document.documentElement.dataset;
  return state === 'loading' ? undefined : state;
}
