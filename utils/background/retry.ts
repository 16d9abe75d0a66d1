import type { FetchFailure, Pending } from '../library/documents';

const MINUTE = 60_000;

/** Failures that pass by themselves; all others stay until the reader does something. */
const PASSING: ReadonlySet<FetchFailure> = new Set<FetchFailure>(['offline', 'timeout', 'unreachable']);

/** How long to wait after each failure that may pass: most troubles are over in minutes, or not today. */
const DELAYS = [1, 5, 30, 180, 720].map((minutes) => minutes * MINUTE);

/** What is to be done after a failure. Being offline is nobody's fault and uses no try up. @param now ms since 1970 */
export function afterFailure(before: Pending, failure: FetchFailure, now: number): Pending {
  if (!PASSING.has(failure)) return { tries: before.tries, failure, nextTry: null };
  const tries = failure === 'offline' ? before.tries : before.tries + 1;
  const delay = DELAYS[Math.max(0, tries - 1)];
  return { tries, failure, nextTry: delay === undefined ? null : now + delay };
}

/** Is it time to try? @param now ms since 1970 */
export function isDue(pending: Pending | null, now: number): boolean {
  return pending !== null && pending.nextTry !== null && pending.nextTry <= now;
}
