/** A cell with more text than this holds a column of a page, not a datum (characters). */
const LONGEST_DATUM = 700;
/** So does one with more paragraphs. */
const MOST_PARAGRAPHS = 3;

const KNOWN = new WeakMap<Element, boolean>();

/** Is a table there to place things rather than to relate them? Then its cells are read one after another. */
export function isLayoutTable(table: Element): boolean {
  const known = KNOWN.get(table) ?? placesThings(table);
  KNOWN.set(table, known);
  return known;
}

function placesThings(table: Element): boolean {
  if (table.matches('[role=presentation],[role=none]')) return true;
  // A table of data may stand in one that lays out the page.
  if (table.querySelector('caption,th,thead')?.closest('table') === table) return false;
  if (table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.every((row) => row.childElementCount <= 1)) return true;
  return [...table.querySelectorAll('td')].some(
    (cell) =>
      (cell.textContent?.length ?? 0) > LONGEST_DATUM ||
      cell.querySelectorAll('p,div').length > MOST_PARAGRAPHS,
  );
}
