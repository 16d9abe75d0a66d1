import { foldForSearch } from '../../text/fold';

/** Words in common, of all words of both, from which a heading repeats the title. */
const SAME = 0.75;

/** Remove the headings that repeat the title, where a reader would see it twice. */
export function removeTitle(body: Element, title: string): Element {
  const words = wordsOf(title);
  if (words.size) {
    for (const heading of body.querySelectorAll('h1,h2,h3')) {
      if (likeness(wordsOf(heading.textContent ?? ''), words) >= SAME) heading.remove();
    }
  }
  return body;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldForSearch(text).match(/[\p{L}\p{N}]+/gu));
}

/** Jaccard index of two sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
}
