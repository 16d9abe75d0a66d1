import { effect, signal } from '@preact/signals';
import { startBegun } from './begun';
import { startQueue } from './queued';
import { facets, failure, total } from './room';
import { after } from './source';

/** The list waits so long for what stands above it, which would move it from under the pointer when it comes. */
const PATIENCE_MILLISECONDS = 1000;

/** How many articles there were when the list could first be drawn; null until then. */
export const atFirst = signal<number | null>(null);

/** Load what stands above the list, beside the list's first rows. */
export function startAbove(leaving: AbortSignal): void {
  const begun = startBegun();
  const stop = effect(() => {
    if (total.value === null && failure.value === null) return;
    queueMicrotask(() => stop());
    // The first time a browser asks for the queue the whole library is looked through: the first rows come first.
    const known = Promise.all([begun, startQueue(leaving)]);
    Promise.race([known, after(PATIENCE_MILLISECONDS)]).then(() => {
      atFirst.value = facets.value?.sections.all ?? 0;
    });
  });
}
