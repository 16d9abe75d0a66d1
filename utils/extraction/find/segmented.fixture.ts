import { addressesOf } from '../prepare/addresses';
import { type Segments, segment } from './segment';

const PAGE = 'https://news.example/a/42';

/** The blocks of a body that was never prepared, on a page of its own. */
export function segmented(body: Element): Segments {
  return segment(body, addressesOf(PAGE, PAGE));
}
