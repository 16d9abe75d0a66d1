import { expect, it, vi } from 'vitest';
import { whileHere } from './while-here';

it('tells what came, and what did not', async () => {
  await expect(whileHere(Promise.resolve('texts'))).resolves.toBe('texts');
  await expect(whileHere(Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
});

it('says nothing in a page that is being left, whose timers have stopped', async () => {
  const settled = vi.fn();
  vi.useFakeTimers();
  whileHere(Promise.reject(new TypeError('gone'))).then(settled, settled);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve));
  expect(settled).not.toHaveBeenCalled();
});
