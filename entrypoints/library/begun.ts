import { signal } from '@preact/signals';
import type { Row } from '../../utils/catalog/query';
import { afresh } from './afresh';
import { ask, onRenewed } from './source';

/** As many as stand side by side. */
const SHOWN = 3;
/** From here on an article counts as read. */
const READ = 0.97;

/** The articles that were begun and not finished, the last kept first. */
export const begun = signal<Row[]>([]);

/** @returns when they are known for the first time */
export function startBegun(): Promise<void> {
  onRenewed(load);
  return load();
}

const load = afresh(async () => {
  const page = { offset: 0, limit: 20 };
  const answer = await ask({ text: '', filter: { status: 'reading' }, sort: 'newest', page }).catch(
    () => null,
  );
  // What fails here is said by the list below.
  begun.value = answer?.rows.filter(({ progress }) => progress < READ).slice(0, SHOWN) ?? [];
});
