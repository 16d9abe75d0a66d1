import type { Row } from '../../utils/catalog/query';
import type { CardEdit } from '../../utils/library/edits';
import { allRows, arrived, rowAt, rowsBetween, rowsWithTag } from './room';
import { addSelected, clearSelection, current, rangeTo, select, selected } from './selection';
import { perform } from './undo';

/** What the keys and the bar act on: the selection, else the current row. */
export function targets(): Row[] {
  if (selected.value.size === 0) {
    const row = rowAt(current.value);
    return row ? [row] : [];
  }
  // What was selected may have changed since; what is on the screen is newer.
  const newer = new Map(arrived().map((row) => [row.id, row]));
  return [...selected.value.values()].map((row) => newer.get(row.id) ?? row);
}

/** Select everything in the view, also what the screen has not come to yet. */
export async function selectAll(): Promise<void> {
  select(await allRows());
}

/** Select everything from the last row that was toggled to this one, also what the screen has passed over. */
export async function extendSelection(index: number): Promise<void> {
  addSelected(await rowsBetween(...rangeTo(index)));
}

function edit(rows: Row[], change: (row: Row) => CardEdit) {
  return rows.map((row) => ({ id: row.id, change: change(row) }));
}

/** Put articles into the bin. */
export async function remove(rows: Row[]): Promise<void> {
  const removedAt = Date.now();
  const [only] = rows;
  const edits = edit(rows, () => ({ removedAt }));
  if (rows.length === 1 && only) await perform(edits, 'library.removed', { title: only.title });
  else await perform(edits, 'library.done.removed', { count: rows.length });
  clearSelection();
}

/** Archive articles; those that all are archived become unread again. */
export async function toggleArchived(rows: Row[]): Promise<void> {
  const back = rows.every(({ status }) => status === 'archived');
  const text = back ? 'library.done.unarchived' : 'library.done.archived';
  await perform(
    edit(rows, () => ({ status: back ? 'unread' : 'archived' })),
    text,
    { count: rows.length },
  );
  clearSelection();
}

/** Make articles favourites; those that all are favourites stop being so. */
export async function toggleFavourite(rows: Row[]): Promise<void> {
  const favourite = !rows.every((row) => row.favourite);
  await perform(
    edit(rows, () => ({ favourite })),
    favourite ? 'library.done.favourite' : 'library.done.unfavourite',
  );
}

/** Give articles a tag, or take it from them. */
export async function setTag(rows: Row[], tag: string, given: boolean): Promise<void> {
  await perform(
    edit(rows, ({ tags }) => ({
      tags: given ? [...new Set([...tags, tag])] : tags.filter((other) => other !== tag),
    })),
    'library.done.tagged',
  );
}

/** Give every article that has a tag another one instead, or none. @param next null takes the tag away */
export async function replaceTag(tag: string, next: string | null): Promise<void> {
  const rows = await rowsWithTag(tag);
  await perform(
    edit(rows, ({ tags }) => ({
      tags: [...new Set(tags.flatMap((other) => (other === tag ? (next ?? []) : other)))],
    })),
    'library.done.tagged',
  );
}
