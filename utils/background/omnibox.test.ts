// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { addressOf, plain } from './omnibox';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://warraq${path}` } },
}));
vi.mock('../settings', () => ({ readSettings: vi.fn() }));
vi.mock('./wake-catalog', () => ({ wakeCatalog: vi.fn() }));

it.each([
  ['chrome-extension://warraq/reader.html?id=a', 'chrome-extension://warraq/reader.html?id=a'],
  ['كتاب & قلم', 'chrome-extension://warraq/library.html?q=%D9%83%D8%AA%D8%A7%D8%A8+%26+%D9%82%D9%84%D9%85'],
  ['https://x.example/', 'chrome-extension://warraq/library.html?q=https%3A%2F%2Fx.example%2F'],
])('%s leads to %s', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

it('writes a description as the browser reads it', () => {
  expect(plain('a<b> & "c"\u0001', true)).toBe('a&lt;b&gt; &amp; &quot;c&quot;');
  expect(plain('a<b>', false)).toBe('a<b>');
});
