import { expect, it } from 'vitest';
import { inEachBrowser } from './lib/room';
import { textOf, titleOf, WORDING } from './site/articles';

inEachBrowser('Reading', (room) => {
  it.each(['ar', 'en', 'fa'] as const)('shows the article, whole and alone: %s', async (language) => {
    const popup = await room().read(`/${language}/tale`);
    const { dir, site, byline, heading, caption, chrome } = WORDING[language];
    const shown = await popup.evaluate(() => ({
      dir: document.querySelector('[data-part="article"]')?.getAttribute('dir'),
      lang: document.querySelector('[data-part="article"]')?.getAttribute('lang'),
      direction: getComputedStyle(document.querySelector('[data-part="body"] p') ?? document.body).direction,
      title: document.querySelector('[data-part="title"]')?.textContent,
      lines: [...document.querySelectorAll('[data-part="body"] :is(p, h2, figcaption)')].map(
        (line) => line.textContent,
      ),
    }));
    const text = textOf(language, 'tale');
    expect(shown).toEqual({
      dir,
      lang: language,
      direction: dir,
      title: titleOf(language, 'tale'),
      lines: [...text.slice(0, 3), heading, ...text.slice(3, 6), caption, ...text.slice(6)],
    });
    const all = (await popup.text('body')) ?? '';
    expect([site, byline].filter((part) => !all.includes(part))).toEqual([]);
    expect(chrome.filter((part) => all.includes(part))).toEqual([]);
  });

  it('shows the images of the page, those that load lazily as well', async () => {
    const popup = await room().read('/ar/tale');
    await popup.waitFor('two images', () => {
      const images = [...document.images];
      return images.length === 2 && images.every((image) => image.naturalWidth === 320);
    });
  });

  it.each([
    ['shadow roots, open and closed', '/composed'],
    ['a frame of the same origin', '/framed'],
    ['what is closed until a reader opens it', '/closed'],
  ])('reads what stands in %s', async (_where, address) => {
    const popup = await room().read(address);
    const lines = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-part="body"] p')].map((line) => line.textContent),
    );
    expect(lines).toEqual(textOf('ar', 'composed'));
    expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'composed'));
  });

  it('leaves the page as it was', async () => {
    const tab = await room().open('/ar/tale');
    const markup = () => document.documentElement.outerHTML;
    const before = await tab.evaluate(markup);
    await (await room().clickToolbar(tab)).waitForElement('[data-part="body"] p');
    expect(await tab.evaluate(markup)).toBe(before);
  });

  it('never scrolls sideways', async () => {
    const popup = await room().read('/ar/tale');
    await popup.waitForElement('[data-part="body"] p');
    const sizes = await popup.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth, height: innerHeight };
    });
    expect(sizes.scrollWidth).toBe(sizes.clientWidth);
    expect(sizes.clientWidth).toBeGreaterThan(440);
    expect(sizes.height).toBe(600);
  });

  it('reads a page of two megabytes', async () => {
    const popup = await room().read('/huge');
    const length = await popup.evaluate(() => document.querySelectorAll('[data-part="body"] p').length);
    expect(length).toBe(2500);
  });

  it('reads another page after the tab has gone there', async () => {
    const tab = await room().open('/ar/first');
    const first = await room().clickToolbar(tab);
    await first.waitForElement('[data-part="title"]');
    await first.close();
    await tab.go(`${room().site.origin}/en/second`);
    const second = await room().clickToolbar(tab);
    await second.waitForElement('[data-part="title"]');
    expect(await second.text('[data-part="title"]')).toBe(titleOf('en', 'second'));
  });
});
