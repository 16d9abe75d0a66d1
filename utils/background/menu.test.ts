// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createMenu } from './menu';

/** A context menu that refuses a second entry of one id, as browsers do. */
const contextMenus = vi.hoisted(() => ({
  entries: new Map<string, string>(),
  async removeAll() {
    await Promise.resolve();
    contextMenus.entries.clear();
  },
  create({ id, title }: { id: string; title: string }) {
    if (contextMenus.entries.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
    contextMenus.entries.set(id, title);
  },
}));
const settings = vi.hoisted(() => ({ language: 'auto' }));
vi.mock('wxt/browser', () => ({ browser: { contextMenus, i18n: { getUILanguage: () => 'en-GB' } } }));
vi.mock('../settings', () => ({ readSettings: async () => settings }));

it('speaks the interface’s language', async () => {
  await createMenu();
  expect([...contextMenus.entries]).toEqual([
    ['read', 'Read in Warraq'],
    ['save', 'Save to Warraq for later'],
    ['link', 'Save the link to Warraq for later'],
  ]);
  settings.language = 'ar';
  await createMenu();
  expect(contextMenus.entries.get('read')).toMatch(/\p{Script=Arabic}/u);
});

it('can be made anew while it is being made', async () => {
  await expect(Promise.all([createMenu(), createMenu(), createMenu()])).resolves.toHaveLength(3);
  expect(contextMenus.entries.size).toBe(3);
});
