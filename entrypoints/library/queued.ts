import { effect, signal } from '@preact/signals';
import type { QueuedLink } from '../../utils/messages';
import { onLibraryChanged, send } from '../../utils/messaging';
import { afresh } from './afresh';
import { failure, total } from './room';

/** The kept links whose pages are not here yet, the last kept first. */
export const queued = signal<QueuedLink[]>([]);

export function startQueue(leaving: AbortSignal): void {
  onLibraryChanged(load, leaving);
  // The first time a browser asks for it the whole library is looked through: the first rows come first.
  const stop = effect(() => {
    if (total.value === null && failure.value === null) return;
    load();
    queueMicrotask(() => stop());
  });
}

const load = afresh(async () => {
  // Where the background can't answer, the list beside it says why.
  const answer = await send('library/queue', null).catch(() => null);
  if (answer) queued.value = answer.links;
});
