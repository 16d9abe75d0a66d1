import { foundOrMade } from '../../memo';
import { foldForSearch } from '../../text/fold';

const memories: Map<string, unknown>[] = [];

/** A function of a text that remembers its answers: the same few titles and names are compared again and again in one article. */
export function remembered<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  memories.push(known);
  return (text) => foundOrMade(known, text, answer);
}

/** To be called before each article, whose texts are others. */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}

/** A text as foldForSearch gives it. */
export const fold = remembered(foldForSearch);
