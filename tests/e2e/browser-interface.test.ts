import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/drive/launch.mjs';
import { Room } from './lib/room';
import { titleOf } from './site/articles';
import { startSite } from './site/site';

// Address bar and context menus belong to the browser's own interface, which no protocol drives: Chromium's worker is
// sent their events. What happens then is the extension's.
let room: Room;

beforeAll(async () => {
  room = new Room(await launch('chromium', { withAccess: true }), await startSite());
});
afterAll(async () => {
  await room.browser.close();
  await room.site.close();
});

it('searches the library from the address bar', async () => {
  await room.browser.warraq.fire?.('omnibox.onInputEntered', 'كتاب قديم', 'newForegroundTab');
  const library = await room.ownTab('library.html');
  await library.waitForElement('input[type="search"]');
  const typed = await library.evaluate(
    () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
  );
  expect(typed).toBe('كتاب قديم');
});

it('saves the link that is under the pointer, and fetches its page', async () => {
  const tab = await room.open('/home');
  await tab.activate();
  const linkUrl = `${room.site.origin}/ar/from-menu`;
  await room.browser.warraq.fire?.('contextMenus.onClicked', { menuItemId: 'link', linkUrl });
  const library = await room.openOwn('library.html');
  await library.waitFor(
    'the article',
    (title) => document.querySelector('[data-part="results"]')?.textContent?.includes(title),
    titleOf('ar', 'from-menu'),
  );
});
