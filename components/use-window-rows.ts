import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  /** Rows in all. */
  count: number;
  /** CSS pixels that a row takes until it has been measured. */
  estimate: number;
  /** CSS pixels from the top of the page to the first row. */
  margin: number;
}

interface WindowRows {
  /** The rows near the screen. */
  rows: VirtualItem[];
  /** CSS pixels that the rows above and below these take. */
  before: number;
  after: number;
  /** For the `ref` of a row's element, which carries `data-index`. */
  measure: (element: Element | null) => void;
  /** Scroll the least that shows a row. */
  reveal: (row: number) => void;
}

/** Which of very many rows to draw while the whole page scrolls: only those near the screen. */
export function useWindowRows({ count, estimate, margin }: Options): WindowRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    estimateSize: () => estimate,
    scrollMargin: margin,
    // A jump draws all of them at once: no more than a turn of the wheel passes.
    overscan: 4,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollPaddingStart: 120,
    scrollPaddingEnd: 80,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const rows = virtualizer.getVirtualItems();
  return {
    rows,
    before: (rows[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin),
    measure: virtualizer.measureElement,
    reveal: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  };
}
