import { useLayoutEffect, useRef } from 'preact/hooks';

/** From (included) and to (excluded), in UTF-16 units. */
type Range = readonly [number, number];

/** One highlight for all of the page; browsers without it show the text unmarked. */
const highlight = typeof Highlight === 'undefined' ? null : new Highlight();
if (highlight) CSS.highlights.set('search', highlight);

/** Text with the found words marked: painted over, because an element inside a word would part joined letters. */
export function Marked({ text, marks = [] }: { text: string; marks?: readonly Range[] | undefined }) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const node = element.current?.firstChild;
    if (!highlight || !node) return;
    const ranges = marks.map(([start, end]) => {
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      highlight.add(range);
      return range;
    });
    return () => {
      for (const range of ranges) highlight.delete(range);
    };
  }, [text, marks]);
  return <span ref={element}>{text}</span>;
}
