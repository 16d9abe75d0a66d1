// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { hasAccessTo } from '../access';
import { runInPage } from '../browser';
import { fetchBytes } from './fetch-bytes';
import { findImage } from './find-image';

vi.mock('../access', () => ({ hasAccessTo: vi.fn() }));
vi.mock('../browser', () => ({ runInPage: vi.fn() }));
vi.mock('./fetch-bytes', () => ({ fetchBytes: vi.fn() }));

const URL_ = 'https://x.example/a.png';
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0]);

function find(tabId: number | null, url = URL_, page = 'https://x.example/') {
  return findImage(url, { tabId, page, limit: 100, signal: new AbortController().signal });
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(hasAccessTo).mockResolvedValue(true);
  vi.mocked(fetchBytes).mockResolvedValue({ bytes: JPEG, type: 'application/octet-stream', url: URL_ });
});

it('asks the page first', async () => {
  vi.mocked(runInPage).mockResolvedValue({ mime: 'image/png', base64: 'AQI=' });
  expect(await find(7)).toEqual({ bytes: new Uint8Array([1, 2]), mime: 'image/png' });
  expect(fetchBytes).not.toHaveBeenCalled();
});

it('asks nobody else where the page knows that there is no such image', async () => {
  vi.mocked(runInPage).mockResolvedValue('not-found');
  expect(await find(7)).toEqual({ failure: 'not-found' });
  expect(fetchBytes).not.toHaveBeenCalled();
});

it('goes to the site where the page may not, and sees by the bytes what came', async () => {
  vi.mocked(runInPage).mockResolvedValue(null);
  expect(await find(7)).toEqual({ bytes: JPEG, mime: 'image/jpeg' });
});

it('goes nowhere without the permission', async () => {
  vi.mocked(hasAccessTo).mockResolvedValue(false);
  expect(await find(null)).toEqual({ failure: 'needs-permission' });
  expect(fetchBytes).not.toHaveBeenCalled();
});

it('fetches nothing from the reader’s own network for a page of the internet', async () => {
  const router = 'http://192.168.1.1/logo.png';
  expect(await find(null, router)).toEqual({ failure: 'private-address' });
  expect(fetchBytes).not.toHaveBeenCalled();
  expect(await find(null, router, 'http://wiki.local/')).toEqual({ bytes: JPEG, mime: 'image/jpeg' });
});

it.each([
  ['image/svg+xml', false],
  ['text/html; charset=utf-8', false],
  ['image/webp', true],
  ['application/octet-stream', true],
  ['', true],
])('wants a body of type %j: %s', async (type, wanted) => {
  await find(null);
  const accepts = vi.mocked(fetchBytes).mock.lastCall?.[2];
  expect(accepts?.(type)).toBe(wanted);
});

it('does not take for an image what is none', async () => {
  vi.mocked(fetchBytes).mockResolvedValue({ bytes: new Uint8Array([1]), type: '', url: URL_ });
  expect(await find(null)).toEqual({ failure: 'failed' });
});
