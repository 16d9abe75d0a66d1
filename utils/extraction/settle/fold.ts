import { foundOrMade } from '../../memo';
import { foldForSearch } from '../../text/fold';

const known = new Map<string, string>();

/** A text as foldForSearch gives it: the same few titles and names are compared again and again in one article. */
export function fold(text: string): string {
  return foundOrMade(known, text, foldForSearch);
}

/** To be called before each article, whose texts are others. */
export function forgetFolds(): void {
  known.clear();
}
