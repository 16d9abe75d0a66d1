import { signal } from '@preact/signals';
import type { QueuedLink } from '../../utils/messages';
import { onLibraryChanged, send } from '../../utils/messaging';
import { afresh } from './afresh';

/** The kept links whose pages are not here yet, the last kept first. */
export const queued = signal<QueuedLink[]>([]);

/** @returns when they are known for the first time */
export function startQueue(leaving: AbortSignal): Promise<void> {
  onLibraryChanged(load, leaving);
  return load();
}

const load = afresh(async () => {
  // Where the background can't answer, the list beside it says why.
  const answer = await send('library/queue', null).catch(() => null);
  if (answer) queued.value = answer.links;
});
