// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type FetchFailure, type Pending, UNTRIED } from '../library/documents';
import { afterFailure, isDue } from './retry';

const MINUTE = 60_000;
const NOW = 1_000_000;

it.each<FetchFailure>([
  'not-found',
  'forbidden',
  'not-html',
  'no-article',
  'too-large',
  'needs-permission',
  'failed',
])('%s stays until the reader does something', (failure) => {
  const after = afterFailure(UNTRIED, failure, NOW);
  expect(after).toEqual({ tries: 0, failure, nextTry: null });
  expect(isDue(after, Number.MAX_SAFE_INTEGER)).toBe(false);
});

it.each<FetchFailure>(['timeout', 'unreachable'])(
  '%s is tried again later and later, and then given up',
  (failure) => {
    const waits: (number | null)[] = [];
    let pending: Pending = UNTRIED;
    for (let round = 0; round < 6; round += 1) {
      pending = afterFailure(pending, failure, NOW);
      waits.push(pending.nextTry === null ? null : (pending.nextTry - NOW) / MINUTE);
    }
    expect(waits).toEqual([1, 5, 30, 180, 720, null]);
  },
);

it('does not count being offline', () => {
  let pending: Pending = UNTRIED;
  for (let round = 0; round < 100; round += 1) pending = afterFailure(pending, 'offline', NOW);
  expect(pending).toEqual({ tries: 0, failure: 'offline', nextTry: NOW + MINUTE });
});

describe('it is time', () => {
  it.each<[string, Pending | null, boolean]>([
    ['for what was never tried', UNTRIED, true],
    ['from the moment on', { tries: 1, failure: 'timeout', nextTry: NOW }, true],
    ['not before', { tries: 1, failure: 'timeout', nextTry: NOW + 1 }, false],
    ['never for what is here', null, false],
  ])('%s', (_, pending, due) => {
    expect(isDue(pending, NOW)).toBe(due);
  });
});
