// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchBytes, refusalOf } from './fetch-bytes';

const fetched = vi.fn<typeof fetch>();
const LIMIT = 10;

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function get(signal = new AbortController().signal) {
  return fetchBytes('https://x.example/a', LIMIT, (type) => type.startsWith('text/'), signal);
}

function answers(body: BodyInit | null, init: ResponseInit = {}) {
  const headers = { 'content-type': 'text/html', ...(init.headers as Record<string, string>) };
  fetched.mockResolvedValue(new Response(body, { ...init, headers }));
}

it('hands over the bytes, and asks as a stranger', async () => {
  answers('abc');
  expect(await get()).toMatchObject({ bytes: new Uint8Array([97, 98, 99]), type: 'text/html' });
  expect(fetched.mock.lastCall?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

it.each<[string, () => void, string]>([
  ['another type', () => answers('%PDF', { headers: { 'content-type': 'application/pdf' } }), 'not-html'],
  [
    'too many bytes, as announced',
    () => answers('abc', { headers: { 'content-length': '11' } }),
    'too-large',
  ],
  ['too many bytes', () => answers('x'.repeat(LIMIT + 1)), 'too-large'],
  ['a page that is not there', () => answers('', { status: 404 }), 'not-found'],
  [
    'a refusal of the network',
    () => fetched.mockRejectedValue(new TypeError('Failed to fetch')),
    'unreachable',
  ],
])('says what is so on %s', async (_, prepare, failure) => {
  prepare();
  expect(await get()).toEqual({ failure });
});

it.each([
  ['https://x.example/a', 'http://192.168.1.1/admin', 'private-address'],
  ['http://wiki.local/a', 'http://192.168.1.1/a', undefined],
  ['https://x.example/a', 'https://y.example/a', undefined],
])('redirected from %s to %s: %s', async (from, to, failure) => {
  const response = new Response('abc', { headers: { 'content-type': 'text/html' } });
  Object.defineProperty(response, 'url', { value: to });
  fetched.mockResolvedValue(response);
  const got = await fetchBytes(from, LIMIT, () => true, new AbortController().signal);
  expect('failure' in got ? got.failure : undefined).toBe(failure);
});

it('says that there is no network', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await get()).toEqual({ failure: 'offline' });
});

it('loses patience', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  fetched.mockRejectedValue(new DOMException('', 'TimeoutError'));
  expect(await get()).toEqual({ failure: 'timeout' });
  patience.mockRestore();
});

it.each([
  [200, null],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'not-found'],
  [418, 'failed'],
  [429, 'unreachable'],
  [451, 'forbidden'],
  [500, 'unreachable'],
  [503, 'unreachable'],
])('a status of %i is %s', (status, failure) => {
  expect(refusalOf(status)).toBe(failure);
});
