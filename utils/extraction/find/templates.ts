import { foundOrMade } from '../../memo';
import type { Block } from './segment';

/** For each block the number of the line of the site's template that wrote it, as its part and the one around it tell. */
export function templatesOf(blocks: readonly Block[]): number[] {
  const numbers = new Map<string, number>();
  return blocks.map(({ part }) =>
    foundOrMade(numbers, `${part.parent?.signature ?? ''}>${part.signature}`, () => numbers.size),
  );
}

/** How often each value is among some. */
export function countEach<Value>(values: Iterable<Value>): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
