/** A cell with more text than this holds a column of a page, not a datum (characters). */
const LONGEST_DATUM = 700;

/** Is a table there to place things rather than to relate them? Then its cells are read one after another. */
export function isLayoutTable(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('caption,th,thead')) return false;
  if (table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.every((row) => row.childElementCount <= 1)) return true;
  return [...table.querySelectorAll('td')].some((cell) => (cell.textContent?.length ?? 0) > LONGEST_DATUM);
}
