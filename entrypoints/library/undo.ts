import { signal } from '@preact/signals';
import { failureKind } from '../../utils/failure';
import type { TextKey } from '../../utils/i18n';
import type { Edit } from '../../utils/library/edits';
import { send } from '../../utils/messaging';
import type { FailureKind } from '../../utils/page-reading';

/** What was done, in words, and the edits that take it back. */
export interface Done {
  text: TextKey<'library'>;
  params: Record<string, string | number>;
  undo: Edit[];
}

/** As many steps as one may want to go back after a mistake. */
const STEPS = 50;

const history: Done[] = [];

/** What the foot of the page tells: the last thing done, or why it was not. */
export const notice = signal<Done | { failure: FailureKind } | null>(null);

/** Edit articles, remember the way back, and tell of it. */
export async function perform(
  edits: Edit[],
  text: TextKey<'library'>,
  params: Done['params'] = {},
): Promise<void> {
  if (edits.length === 0) return;
  try {
    const { undo } = await send('library/edit', { edits });
    remember({ text, params, undo });
  } catch (error) {
    notice.value = { failure: failureKind(error) };
  }
}

/** Tell of something that was done elsewhere, with the way back. */
export function remember(done: Done): void {
  history.push(done);
  history.splice(0, history.length - STEPS);
  notice.value = done;
}

/** Take back the last thing that was done. */
export async function undoLast(): Promise<void> {
  const last = history.pop();
  if (!last) return;
  try {
    const { undo } = await send('library/edit', { edits: last.undo });
    notice.value = undo.length > 0 ? null : { failure: 'not-kept' };
  } catch (error) {
    history.push(last);
    notice.value = { failure: failureKind(error) };
  }
}
