import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Told = (list: { getEntriesByName(name: string): unknown[] }, observer: { disconnect(): void }) => void;

let tell: (name: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: Told) {
        tell = (shown) => told({ getEntriesByName: (name) => (name === shown ? [{}] : []) }, this);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function watch(): Promise<() => boolean> {
  const { shown } = await import('./shown');
  let isShown = false;
  shown.then(() => {
    isShown = true;
  });
  return () => isShown;
}

it('waits for the first text, not for the first colour', async () => {
  const isShown = await watch();
  tell('first-paint');
  await vi.advanceTimersByTimeAsync(10);
  expect(isShown()).toBe(false);
  tell('first-contentful-paint');
  await vi.advanceTimersByTimeAsync(0);
  expect(isShown()).toBe(true);
});

it('does not wait for ever in a page that nobody sees', async () => {
  const isShown = await watch();
  await vi.advanceTimersByTimeAsync(900);
  expect(isShown()).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(isShown()).toBe(true);
});
