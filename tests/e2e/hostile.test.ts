import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';
import { titleOf } from './site/articles';

/** The attacks name hosts and images that aren't there; nothing else may come of them. */
const NOT_THERE = /^error: Failed to load resource: .*(ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED|404)/;

inEachBrowser(
  'A hostile page',
  (room) => {
    it('shows words in place of images that are not there', async () => {
      const popup = await room().read('/hostile');
      await popup.waitFor(
        'words',
        () => document.querySelector('[data-part="body"] [data-missing-image]')?.textContent,
      );
      await popup.waitFor('no broken image', () =>
        [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      );
    });

    it('is read, and nothing of it is active: popup, tab, and kept copy', async () => {
      const popup = await room().read('/hostile');
      expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'hostile'));
      expect(await activeParts(popup)).toEqual([]);

      await popup.click('[data-action="save"]');
      await popup.waitFor(
        'saved',
        () => document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true',
      );
      await popup.click('[data-action="open-reader"]');
      const tab = await room().ownTab('reader.html?id=');
      await tab.waitForElement('[data-part="body"] p');
      expect(await activeParts(tab)).toEqual([]);

      const library = await room().openOwn('library.html');
      await library.waitForElement('[data-article-id]');
      expect(await activeParts(library)).toEqual([]);
    });

    it('can take the names of what scripts ask a document for, and is read all the same', async () => {
      const popup = await room().read('/clobbered');
      expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'clobbered'));
      expect(await activeParts(popup)).toEqual([]);
    });

    it('cannot frame or message the extension', async () => {
      const tab = await room().open('/ar/frame');
      const loaded = await tab.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        `${room().browser.warraq.origin}/popup.html`,
      );
      expect(loaded).toBe(false);
    });
  },
  { expectedComplaints: NOT_THERE },
);

/**
 * Elements and attributes that could run something, or lead anywhere but to the web, where a page of ours shows what
 * came from the hostile one: in the article, or in the library's rows beside the box that selects a row.
 */
function activeParts(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const active =
      'script, iframe, frame, object, embed, form, style, link, meta, base, template, portal, applet';
    const ownControl = '[data-part="results"] input[type="checkbox"]';
    const places = '[data-part="article"], [data-part="results"]';
    const elements = [...document.querySelectorAll(`:is(${places}) *`)].filter(
      (one) => !one.matches(ownControl),
    );
    if (elements.length === 0) return ['nothing is shown'];
    return elements.flatMap((element) => {
      const attributes = [...element.attributes].filter(({ name, value }) => {
        const runs = /^on/i.test(name) || /^(srcdoc|formaction|ping|action)$/i.test(name);
        const leads = /^(href|src|xlink:href|poster|data)$/i.test(name);
        return runs || (leads && !/^(https?:|blob:|#|reader\.html|library\.html)/.test(value));
      });
      const found = attributes.map(
        ({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 60)}">`,
      );
      return element.matches(`${active}, input`) ? [`<${element.localName}>`, ...found] : found;
    });
  });
}
