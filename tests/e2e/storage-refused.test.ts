import { expect, it } from 'vitest';
import { inEachBrowser } from './lib/room';
import { titleOf } from './site/articles';

inEachBrowser(
  'Without storage',
  (room) => {
    it('reads, and says why it cannot save', async () => {
      const popup = await room().read('/ar/unsaved');
      expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'unsaved'));
      await popup.click('[data-action="save"]');
      await popup.waitFor('a sentence', () =>
        /\p{L}{3}/u.test(document.querySelector('[role="alert"]')?.textContent ?? ''),
      );
      expect(await popup.attribute('[data-action="save"]', 'aria-pressed')).toBe('false');
    });

    it('says why the library cannot be shown', async () => {
      const library = await room().openOwn('library.html');
      await library.waitForElement('[data-part="message"]');
      expect(await library.attribute('html', 'data-state')).toBe('error');
    });
  },
  { withoutStorage: true },
);
