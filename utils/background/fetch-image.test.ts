// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchImage } from './fetch-image';

const LIMIT = 10;
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', new URL('https://x.example/article'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function answer(type: string, bytes = new Uint8Array([1, 2, 3]), init: ResponseInit = {}) {
  fetched.mockResolvedValue({
    ok: (init.status ?? 200) < 300,
    status: init.status ?? 200,
    headers: new Headers(init.headers),
    blob: async () => new Blob([bytes], { type }),
  } as Response);
}

it('hands over type and bytes', async () => {
  answer('image/webp');
  expect(await fetchImage('https://x.example/a', LIMIT, 1000)).toEqual({
    mime: 'image/webp',
    base64: 'AQID',
  });
});

it.each([
  ['SVG', 'failed', () => answer('image/svg+xml')],
  ['a page', 'failed', () => answer('text/html')],
  ['no type', 'failed', () => answer('')],
  ['a page that says it is not there', 'not-found', () => answer('image/png', undefined, { status: 404 })],
  ['an error page', null, () => answer('image/png', undefined, { status: 503 })],
  ['too many bytes', 'too-large', () => answer('image/png', new Uint8Array(LIMIT + 1))],
  [
    'too many bytes, as announced',
    'too-large',
    () => answer('image/png', undefined, { headers: { 'content-length': '11' } }),
  ],
  ['a refusal', null, () => fetched.mockRejectedValue(new TypeError('Failed to fetch'))],
  ['no patience left', null, () => fetched.mockRejectedValue(new DOMException('', 'TimeoutError'))],
])('says what is so on %s', async (_, result, prepare) => {
  prepare();
  expect(await fetchImage('https://x.example/a', LIMIT, 1000)).toBe(result);
});

it.each([
  ['http://x.example/a.png', 'https://x.example/a.png', 'force-cache'],
  ['https://x.example/a.png', 'https://x.example/a.png', 'force-cache'],
  ['https://cdn.example/a.png', 'https://cdn.example/a.png', 'no-cache'],
])('asks for %s', async (url, address, cache) => {
  answer('image/png');
  await fetchImage(url, LIMIT, 1000);
  expect(fetched).toHaveBeenCalledWith(address, expect.objectContaining({ cache }));
});

it('leaves http alone on an http page', async () => {
  vi.stubGlobal('location', new URL('http://x.example/article'));
  answer('image/png');
  await fetchImage('http://x.example/a.png', LIMIT, 1000);
  expect(fetched).toHaveBeenCalledWith('http://x.example/a.png', expect.anything());
});

it('stands alone, as what is sent to a page must', async () => {
  answer('image/png');
  const alone = new Function(`return ${fetchImage.toString()}`)() as typeof fetchImage;
  expect(await alone('https://x.example/a', LIMIT, 1000)).toMatchObject({ mime: 'image/png' });
});
