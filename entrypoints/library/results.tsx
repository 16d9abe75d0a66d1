import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { settings } from '../../components/interface';
import { useWindowRows } from '../../components/use-window-rows';
import { Entry } from './entry';
import { total, want } from './room';
import { current } from './selection';
import { texts } from './texts';

const LIST_ROW_PIXELS = 138;
const CARD_ROW_PIXELS = 330;
const CARD_PIXELS = 240;
/** Articles that are asked for before and behind those that are drawn. */
const AHEAD = 12;

/** The articles in view. Only those near the screen are drawn, however many there are. */
export function Results() {
  const list = useRef<HTMLOListElement>(null);
  const cards = settings.value.libraryLayout === 'cards';
  const place = usePlace(list);
  const columns = cards ? Math.max(1, Math.floor(place.width / CARD_PIXELS)) : 1;
  const count = total.value ?? 0;
  const { rows, before, after, measure, reveal } = useWindowRows({
    count: Math.ceil(count / columns),
    estimate: cards ? CARD_ROW_PIXELS : LIST_ROW_PIXELS,
    margin: place.top,
  });
  const first = (rows[0]?.index ?? 0) * columns;
  const last = Math.min(count, ((rows.at(-1)?.index ?? 0) + 1) * columns) - 1;
  useEffect(() => want(Math.max(0, first - AHEAD), Math.min(count - 1, last + AHEAD)), [first, last, count]);
  useEffect(() => {
    if (current.value >= 0) reveal(Math.floor(current.value / columns));
  }, [current.value, columns]);

  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  return (
    <ol
      ref={list}
      class={cards ? 'results results-cards' : 'results'}
      data-part="results"
      aria-label={texts.value.t('library.results')}
      style={{ paddingBlockStart: `${before}px`, paddingBlockEnd: `${after}px`, '--columns': columns }}
    >
      {places.map((index) => (
        <Entry
          key={index}
          index={index}
          row={Math.floor(index / columns)}
          cards={cards}
          // The first of a row stands for its height.
          measure={index % columns === 0 ? measure : null}
        />
      ))}
    </ol>
  );
}

/** Where the list stands on the page and how wide it is, in CSS pixels. */
function usePlace(list: { current: HTMLElement | null }) {
  const [place, setPlace] = useState({ top: 0, width: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const { top, width } = element.getBoundingClientRect();
      setPlace((known) => {
        const now = { top: Math.round(top + scrollY), width: Math.round(width) };
        return now.top === known.top && now.width === known.width ? known : now;
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return place;
}
