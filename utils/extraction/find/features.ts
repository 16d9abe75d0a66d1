import type { Stated } from '../stated';
import { orderIn } from './features-order';
import { placesIn } from './features-place';
import { textSigns } from './features-text';
import { isLaidOut } from './layout';
import type { Segments } from './segment';
import { templatesOf } from './templates';

/** A page's blocks in numbers, one row a block, in order. */
export interface Features {
  /** What is so or not, mostly 0 and 1: a weighted sum of them is worth something by itself. */
  signs: number[][];
  /** The same of the places in which the blocks stand; blocks of one place share their row. */
  placeSigns: (readonly number[])[];
  /** How much of something there is: worth something above or below a limit. */
  measures: number[][];
  /** The number of what wrote each block. */
  templates: number[];
}

/** Measure every block of a page. What the trees know of the numbers is their place in the row. */
export function measure(segments: Segments, stated: Stated): Features {
  const { blocks } = segments;
  const templates = templatesOf(blocks);
  const laidOut = isLaidOut(segments);
  const placeOf = placesIn(segments, laidOut);
  const orderOf = orderIn(segments, templates, stated, laidOut);
  const features: Features = { signs: [], placeSigns: [], measures: [], templates };
  blocks.forEach((block, index) => {
    const place = placeOf(block.part);
    const order = orderOf(index);
    features.signs.push(textSigns(block).concat(order.signs));
    features.placeSigns.push(place.signs);
    features.measures.push(order.measures.concat(place.measures));
  });
  return features;
}
