import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';
import { titleOf } from './site/articles';

inEachBrowser('The shortcut for saving', (room) => {
  it('saves without the popup, and the button says so', async () => {
    const tab = await room().open('/ar/shortcut');
    await room().browser.warraq.useShortcut(tab, 'save-for-later');
    const library = await room().openOwn('library.html');
    await library.waitFor(
      'the article in the library',
      (title) => document.querySelector('[data-part="results"]')?.textContent?.includes(title),
      titleOf('ar', 'shortcut'),
    );
    expect(await badges(library)).toContain('✓');
  });

  it('says on the button why a page was not saved', async () => {
    const tab = await room().open('/home');
    await room().browser.warraq.useShortcut(tab, 'save-for-later');
    const options = await room().openOwn('options.html');
    await until('the badge', async () => (await badges(options)).includes('!'));
  });
});

interface ExtensionApi {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number }[]> };
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

/** What the toolbar button says on each tab. */
function badges(view: View): Promise<string[]> {
  return view.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as ExtensionApi).chrome;
    return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
  });
}
