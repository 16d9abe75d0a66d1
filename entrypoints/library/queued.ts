import { effect, signal } from '@preact/signals';
import type { QueuedLink } from '../../utils/messages';
import { onLibraryChanged, send } from '../../utils/messaging';
import { failure, total } from './room';

/** The kept links whose pages are not here yet, the last kept first. */
export const queued = signal<QueuedLink[]>([]);

/** Asks once more after an answer where something changed meanwhile: changes come faster than answers. */
let asking = false;
let stale = false;

export function startQueue(leaving: AbortSignal): void {
  onLibraryChanged(load, leaving);
  // The first time a browser asks for it the whole library is looked through: the first rows come first.
  const stop = effect(() => {
    if (total.value === null && failure.value === null) return;
    load();
    queueMicrotask(() => stop());
  });
}

async function load(): Promise<void> {
  stale = true;
  if (asking) return;
  asking = true;
  while (stale) {
    stale = false;
    // Where the background can't answer, the list beside it says why.
    const answer = await send('library/queue', null).catch(() => null);
    if (answer) queued.value = answer.links;
  }
  asking = false;
}
