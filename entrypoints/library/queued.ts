import { signal } from '@preact/signals';
import type { QueuedLink } from '../../utils/messages';
import { onLibraryChanged, send } from '../../utils/messaging';

/** The kept links whose pages are not here yet, the last kept first. */
export const queued = signal<QueuedLink[]>([]);

/** Asks once more after an answer where something changed meanwhile: changes come faster than answers. */
let asking = false;
let stale = false;

export function startQueue(leaving: AbortSignal): void {
  onLibraryChanged(load, leaving);
  load();
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
