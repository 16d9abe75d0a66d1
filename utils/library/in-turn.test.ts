import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('lets one piece of work through at a time, in order', async () => {
  const alone = inTurn();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([alone(work('a')), alone(work('b')), alone(work('c'))])).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('hands a failure to the one who asked, and goes on', async () => {
  const alone = inTurn();
  const failing = alone(() => Promise.reject(new Error('no')));
  const next = alone(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

it('waits with the first for what has to be ready', async () => {
  let ready = () => {};
  const alone = inTurn(
    new Promise((resolve) => {
      ready = () => resolve(null);
    }),
  );
  const log: string[] = [];
  const done = alone(async () => log.push('work'));
  await Promise.resolve();
  log.push('ready');
  ready();
  await done;
  expect(log).toEqual(['ready', 'work']);
});
