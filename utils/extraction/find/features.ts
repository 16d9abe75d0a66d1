import type { Stated } from '../stated';
import { orderIn } from './features-order';
import { placesIn } from './features-place';
import { textSigns } from './features-text';
import type { Segments } from './segment';
import { templateOf } from './templates';

/** A page's blocks in numbers, one row a block, in order. */
export interface Features {
  /** What is so or not, mostly 0 and 1: a weighted sum of them is worth something by itself. */
  signs: number[][];
  /** How much of something there is: worth something above or below a limit. */
  measures: number[][];
  /** What wrote each block. */
  templates: string[];
}

/** Measure every block of a page. What the trees know of the numbers is their place in the row. */
export function measure(segments: Segments, stated: Stated): Features {
  const { blocks } = segments;
  const templates = blocks.map(templateOf);
  const placeOf = placesIn(segments);
  const orderOf = orderIn(segments, templates, stated);
  const features: Features = { signs: [], measures: [], templates };
  blocks.forEach((block, index) => {
    const place = placeOf(block.part);
    const order = orderOf(index);
    features.signs.push(textSigns(block).concat(order.signs, place.signs));
    features.measures.push(order.measures.concat(place.measures));
  });
  return features;
}
