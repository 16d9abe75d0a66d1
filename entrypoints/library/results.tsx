import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { settings } from '../../components/interface';
import { useWindowRows } from '../../components/use-window-rows';
import { Entry } from './entry';
import { total, want } from './room';
import { current } from './selection';
import { texts } from './texts';

const CARD_PIXELS = 240;
/** Articles that are asked for before and behind those that are drawn. */
const AHEAD = 12;

/** The articles in view. Only those near the screen are drawn, however many there are. */
export function Results() {
  const list = useRef<HTMLOListElement>(null);
  const cards = settings.value.libraryLayout === 'cards';
  const { top, width, pitch } = usePlace(list, cards);
  const columns = cards ? Math.max(1, Math.floor(width / CARD_PIXELS)) : 1;
  const count = total.value ?? 0;
  const rows = Math.ceil(count / columns);
  const { first, end, reveal } = useWindowRows({ count: rows, pitch, top });
  const from = first * columns;
  const to = Math.min(count, end * columns) - 1;
  useEffect(() => want(Math.max(0, from - AHEAD), Math.min(count - 1, to + AHEAD)), [from, to, count]);
  useEffect(() => {
    if (current.value >= 0) reveal(Math.floor(current.value / columns));
  }, [current.value, columns, reveal]);

  const places = Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
  return (
    <ol
      ref={list}
      class={cards ? 'results results-cards' : 'results'}
      data-part="results"
      aria-label={texts.value.t('library.results')}
      style={{
        paddingBlockStart: `${first * pitch}px`,
        paddingBlockEnd: `${(rows - end) * pitch}px`,
        '--columns': columns,
      }}
    >
      {places.map((index) => (
        <Entry key={index} index={index} count={count} cards={cards} />
      ))}
    </ol>
  );
}

/**
 * Where the list stands on the page and how wide it is, and from one row to the next, in CSS pixels. The style sheet
 * says how high rows are, all alike, as fits the width.
 */
function usePlace(list: { current: HTMLElement | null }, cards: boolean) {
  const [place, setPlace] = useState({ top: 0, width: 0, pitch: 150 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const [top, width] = [Math.round(box.top + scrollY), Math.round(box.width)];
      const pitch = Number.parseFloat(getComputedStyle(element).getPropertyValue('--pitch'));
      setPlace((known) =>
        top === known.top && width === known.width && pitch === known.pitch ? known : { top, width, pitch },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, cards]);
  return place;
}
