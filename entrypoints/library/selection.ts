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

/** The places from the last row that was toggled to this one. */
export function rangeTo(index: number): [first: number, last: number] {
  const from = anchor < 0 ? index : anchor;
  return [Math.min(from, index), Math.max(from, index)];
}

/** Add articles to the selection. */
export function addSelected(rows: readonly Row[]): void {
  selected.value = new Map([...selected.value, ...rows.map((row) => [row.id, row] as const)]);
}

export function select(rows: readonly Row[]): void {
  selected.value = new Map(rows.map((row) => [row.id, row]));
}

export function clearSelection(): void {
  selected.value = new Map();
  anchor = -1;
}
