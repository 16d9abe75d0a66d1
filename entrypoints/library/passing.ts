import { signal } from '@preact/signals';

/** CSS pixels a millisecond: four screens or so in a second. */
const FAST = 4;
const REST_MILLISECONDS = 120;

/**
 * Whether the page passes too fast for anybody to point at anything. Rows that come up meanwhile are drawn without
 * their pictures and controls, which take longer than the text, and get them at rest.
 */
export const passing = signal(false);

export function watchPassing(leaving: AbortSignal): void {
  let [place, time] = [scrollY, performance.now()];
  let rest: ReturnType<typeof setTimeout>;
  const look = () => {
    const now = performance.now();
    const distance = Math.abs(scrollY - place);
    const fast = distance > innerHeight || distance / (now - time) > FAST;
    [place, time] = [scrollY, now];
    if (!fast) return;
    passing.value = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      passing.value = false;
    }, REST_MILLISECONDS);
  };
  addEventListener('scroll', look, { signal: leaving });
}
