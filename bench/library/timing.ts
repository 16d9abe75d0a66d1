/** Milliseconds of many runs, summarised. */
export interface Timing {
  p50: number;
  p95: number;
  runs: number;
}

/** Some questions take some contenders most of a minute: when this has passed, no more are asked. */
const ENOUGH_MILLISECONDS = 60_000;

/** Run something for each of some inputs, one after the other, for as long as that is bearable. */
export async function timed<T>(inputs: readonly T[], run: (input: T) => unknown): Promise<Timing> {
  const times: number[] = [];
  const end = performance.now() + ENOUGH_MILLISECONDS;
  for (const input of inputs) {
    const start = performance.now();
    if (start > end) break;
    await run(input);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), runs: times.length };
}

export async function once(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
