import type { RowProblem } from './entry';
import { record } from './export/csv';
import { guarded } from './formats/warraq-csv';

/**
 * The list of what could not be imported, as a CSV file to save and look through.
 * @param header the names of the columns: part, row, problem, excerpt
 * @param sentence says a problem in the language of the interface
 */
export function problemsCsv(
  problems: readonly RowProblem[],
  header: readonly [part: string, row: string, problem: string, excerpt: string],
  sentence: (problem: RowProblem) => string,
): Blob {
  const lines = problems.map((problem) =>
    record([problem.part ?? '', String(problem.row), sentence(problem), problem.excerpt].map(guarded)),
  );
  return new Blob(['\ufeff', record(header), ...lines], { type: 'text/csv;charset=utf-8' });
}
