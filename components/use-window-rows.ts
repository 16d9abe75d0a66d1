import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

interface Options {
  /** Rows in all. */
  count: number;
  /** CSS pixels from the start of one row to that of the next, the same for all: a place is then found without counting. */
  pitch: number;
  /** CSS pixels from the top of the page to the first row. */
  top: number;
}

interface WindowRows {
  /** The first of the rows near the screen, and the first behind them. */
  first: number;
  end: number;
  /** Scroll the least that shows a row. */
  reveal: (row: number) => void;
}

/** Rows that are drawn above and below the screen: a jump draws all of them, a turn of the wheel passes no more. */
const OVERSCAN = 4;

/** CSS pixels that stay free above and below a row that is revealed: other things stand there. */
const FREE = { above: 120, below: 80 };

/** Which of very many rows to draw while the whole page scrolls: only those near the screen. */
export function useWindowRows({ count, pitch, top }: Options): WindowRows {
  const [[first, end], setRange] = useState(() => rangeOf(pitch, top));
  useLayoutEffect(() => {
    const look = () => {
      const now = rangeOf(pitch, top);
      setRange((known) => (known[0] === now[0] && known[1] === now[1] ? known : now));
    };
    look();
    const leaving = new AbortController();
    for (const event of ['scroll', 'resize']) addEventListener(event, look, { signal: leaving.signal });
    return () => leaving.abort();
  }, [pitch, top]);
  const reveal = useCallback(
    (row: number) => {
      const start = top + row * pitch - FREE.above;
      const least = top + (row + 1) * pitch + FREE.below - innerHeight;
      if (scrollY > start) scrollTo({ top: start });
      else if (scrollY < least) scrollTo({ top: least });
    },
    [pitch, top],
  );
  return { first: Math.min(first, count), end: Math.min(end, count), reveal };
}

function rangeOf(pitch: number, top: number): [first: number, end: number] {
  const above = Math.floor((scrollY - top) / pitch) - OVERSCAN;
  const below = Math.ceil((scrollY + innerHeight - top) / pitch) + OVERSCAN;
  return [Math.max(0, above), Math.max(0, below)];
}
