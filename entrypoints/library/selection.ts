import { signal } from '@preact/signals';
import type { Row } from '../../utils/catalog/query';

/** The articles that bulk actions work on, by id. */
export const selected = signal<ReadonlyMap<string, Row>>(new Map());

/** The row that keys act on, counted from 0 in the whole result; -1 while there is none. */
export const current = signal(-1);

/** The row from which Shift extends a selection. */
let anchor = -1;

/** Add an article to the selection, or take it out. @param index its row, from which Shift extends next */
export function toggleSelected(row: Row, index: number): void {
  const next = new Map(selected.value);
  if (!next.delete(row.id)) next.set(row.id, row);
  selected.value = next;
  anchor = index;
}

/** Select all rows from the last one that was toggled to this one, as far as they are loaded. */
export function extendSelection(index: number, rowAt: (index: number) => Row | undefined): void {
  const from = anchor < 0 ? index : anchor;
  const next = new Map(selected.value);
  for (let place = Math.min(from, index); place <= Math.max(from, index); place++) {
    const row = rowAt(place);
    if (row) next.set(row.id, row);
  }
  selected.value = next;
}

export function select(rows: readonly Row[]): void {
  selected.value = new Map(rows.map((row) => [row.id, row]));
}

export function clearSelection(): void {
  selected.value = new Map();
  anchor = -1;
}
