// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { Lanes } from './lanes';

/** Lanes whose work ends when it is told to. */
function lanes(atOnce = 2) {
  const running = new Map<string, { end: () => void; signal: AbortSignal }>();
  const begun: string[] = [];
  const onIdle = vi.fn();
  const made = new Lanes(
    atOnce,
    (key, signal) =>
      new Promise((resolve) => {
        begun.push(key);
        running.set(key, { end: resolve, signal });
      }),
    onIdle,
  );
  const end = async (key: string) => {
    running.get(key)?.end();
    running.delete(key);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { lanes: made, begun, running, end, onIdle };
}

it('does one piece of a lane at a time, in order', async () => {
  const it = lanes();
  for (const key of ['1', '2', '3']) it.lanes.add('a', key);
  expect(it.begun).toEqual(['1']);
  await it.end('1');
  expect(it.begun).toEqual(['1', '2']);
  await it.end('2');
  await it.end('3');
  expect(it.begun).toEqual(['1', '2', '3']);
});

it('works in a few lanes side by side, and lets none wait for a busy one', async () => {
  const it = lanes(2);
  it.lanes.add('a', 'a1');
  it.lanes.add('a', 'a2');
  it.lanes.add('b', 'b1');
  it.lanes.add('c', 'c1');
  expect([...it.running.keys()]).toEqual(['a1', 'b1']);
  await it.end('b1');
  expect([...it.running.keys()]).toEqual(['a1', 'c1']);
});

it('takes what waits once, and what is being done once more', async () => {
  const it = lanes();
  it.lanes.add('a', '1');
  for (let times = 0; times < 3; times += 1) it.lanes.add('a', '1');
  await it.end('1');
  await it.end('1');
  expect(it.begun).toEqual(['1', '1']);
  expect(it.lanes.idle).toBe(true);
});

it('forgets what is cancelled, and stops it where it has begun', async () => {
  const it = lanes();
  it.lanes.add('a', '1');
  it.lanes.add('a', '2');
  const { signal } = it.running.get('1') ?? { signal: AbortSignal.abort() };
  it.lanes.cancel('2');
  it.lanes.cancel('1');
  expect(signal.aborted).toBe(true);
  await it.end('1');
  expect(it.begun).toEqual(['1']);
});

it('says when nothing is left', async () => {
  const it = lanes();
  it.lanes.add('a', '1');
  it.lanes.add('b', '2');
  expect(it.lanes.idle).toBe(false);
  await it.end('1');
  expect(it.onIdle).not.toHaveBeenCalled();
  await it.end('2');
  expect(it.onIdle).toHaveBeenCalledOnce();
});
