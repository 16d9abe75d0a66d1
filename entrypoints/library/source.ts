import type { Answer, Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';
import { scan } from './scan';

/** Where rows and pictures come from. */
export const library = openLibrary();

/** The articles that answer a question. @throws Failure of storage */
export async function ask(query: Query): Promise<Answer> {
  return scan(await library.list(), query);
}
