import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';
import { textOf, titleOf } from './site/articles';

/** Select from the beginning of one paragraph of the page to the end of another, counted from 1. */
function select(tab: View, from: number, to: number): Promise<void> {
  return tab.evaluate(
    (from, to) => {
      const paragraphs = document.querySelectorAll('.entry-content p');
      const [first, last] = [paragraphs[from - 1], paragraphs[to - 1]];
      if (!first || !last) throw new Error('no such paragraphs');
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    from,
    to,
  );
}

function linesOf(view: View): Promise<(string | null)[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('[data-part="body"] p')].map(({ textContent }) => textContent),
  );
}

inEachBrowser('A selection', (room) => {
  it('is offered, read by itself, left again, and kept as it is shown', async () => {
    const tab = await room().open('/ar/selected');
    await select(tab, 5, 8);
    const popup = await room().clickToolbar(tab);
    await popup.waitForElement('[data-action="choose-selection"]');
    const all = await linesOf(popup);
    expect(all).toEqual(textOf('ar', 'selected'));

    await popup.click('[data-action="choose-selection"]');
    await popup.waitForElement('[data-part="selection"][data-shown="true"]');
    const chosen = textOf('ar', 'selected').slice(4, 8);
    expect(await linesOf(popup)).toEqual(chosen);
    expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'selected'));
    expect(await popup.attribute('[data-part="article"]', 'dir')).toBe('rtl');
    // The picture between the sixth and the seventh paragraph is in the selection, and no other.
    const images = await popup.evaluate(() => [...document.images].map(({ src }) => src));
    expect(images).toEqual([expect.stringMatching(/inside/)]);

    await popup.click('[data-action="choose-selection"]');
    await popup.waitForElement('[data-part="selection"][data-shown="false"]');
    expect(await linesOf(popup)).toEqual(all);

    await popup.click('[data-action="choose-selection"]');
    await popup.click('[data-action="save"]');
    await popup.waitForElement('[data-action="save"][aria-pressed="true"]');
    await popup.click('[data-action="open-reader"]');
    const reader = await room().ownTab('reader.html?id=');
    await reader.waitForElement('[data-part="body"] p');
    expect(await linesOf(reader)).toEqual(chosen);
  });

  it('is read in a tab of its own without being kept', async () => {
    const tab = await room().open('/en/selected');
    await select(tab, 1, 2);
    const popup = await room().clickToolbar(tab);
    await popup.click('[data-action="choose-selection"]');
    await popup.waitForElement('[data-part="selection"][data-shown="true"]');
    await popup.click('[data-action="open-reader"]');
    const reader = await room().ownTab('reader.html?draft=');
    await reader.waitForElement('[data-part="body"] p');
    expect(await linesOf(reader)).toEqual(textOf('en', 'selected').slice(0, 2));
    expect(await reader.attribute('[data-part="article"]', 'dir')).toBe('ltr');
  });

  it('of a word is passed over', async () => {
    const tab = await room().open('/ar/a-word');
    await tab.evaluate(() => {
      const text = document.querySelector('.entry-content p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 5);
    });
    const popup = await room().clickToolbar(tab);
    await popup.waitForElement('[data-part="body"] p');
    expect(await popup.text('[data-part="selection"]')).toBeNull();
  });

  it('is read where the page holds no article', async () => {
    const tab = await room().open('/home');
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await room().clickToolbar(tab);
    await popup.waitForElement('[data-part="body"] *');
    expect((await popup.text('[data-part="body"]'))?.length).toBeGreaterThan(100);
  });
});
