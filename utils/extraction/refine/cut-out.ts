import type { FoundArticle } from '../find';
import { kindOf } from '../render/names';

/** A copy of the scope without the blocks that were not picked. */
export function cutOut({ scope, picked }: FoundArticle): Element {
  const originals = scope.getElementsByTagName('*');
  const body = scope.cloneNode(true) as Element;
  const copies = [...body.getElementsByTagName('*')];
  const kept = withAncestors(picked, scope);
  copies.forEach((copy, index) => {
    const original = originals[index];
    if (original && !kept.has(original) && kindOf(original) !== 'inline' && !isMerged(original, picked))
      copy.remove();
  });
  return body;
}

function withAncestors(picked: ReadonlySet<Element>, scope: Element): ReadonlySet<Element> {
  const all = new Set(picked);
  for (const element of picked) {
    for (let parent = element.parentElement; parent && parent !== scope && !all.has(parent); ) {
      all.add(parent);
      parent = parent.parentElement;
    }
  }
  return all;
}

/** Readability merges a wrapper with its only child and keeps the wrapper's mark. */
function isMerged(element: Element, picked: ReadonlySet<Element>): boolean {
  const parent = element.parentElement;
  return (
    !!parent &&
    picked.has(parent) &&
    parent.childElementCount === 1 &&
    !/^(table|tbody|tr|ul|ol)$/.test(parent.localName)
  );
}
