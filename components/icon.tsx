/** Drawn on a grid of 24 × 24; those that point along the line are mirrored in right-to-left by the style sheet. */
const PATHS = {
  bookmark: 'M7 4h10a1 1 0 0 1 1 1v15l-6-4.2L6 20V5a1 1 0 0 1 1-1z',
  tab: 'M14 5h5v5 M19 5l-7.5 7.5 M18 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h4',
  library: 'M5 4.5v15 M9.5 4.5v15 M13.6 5.2l5.2 14 M3.5 19.5h17',
  settings:
    'M4 7h9 M17 7h3 M4 17h3 M11 17h9 M15 4.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z M9 14.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  appearance: 'M3 19l5.5-14L14 19 M5 14.2h7 M15 19l3.2-8.2L21.5 19 M16.2 16.2h4',
  arrowUp: 'M12 19V5.5 M6 11l6-6 6 6',
  close: 'M6.5 6.5l11 11 M17.5 6.5l-11 11',
  remove: 'M4.5 7h15 M9.5 7V4.8h5V7 M6.5 7l.9 12.2h9.2L17.5 7 M10 10.5v5.5 M14 10.5v5.5',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12z M15 15l5 5',
  page: 'M6 3.5h8l4 4v13H6z M13.5 3.5V8H18 M9 12.5h6 M9 16h4',
  shield: 'M12 3.5l7 2.5v5.5c0 4.3-2.9 7.5-7 9-4.1-1.5-7-4.7-7-9V6z M12 9v4 M12 15.8v.2',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.8v13.4C7 17.9 10 18.4 12 20c2-1.6 5-2.1 8.5-1.8V4.8C17 4.5 14 5 12 6.5z M12 6.5V20',
  star: 'M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.400-4.800-2.500-4.800 2.500.9-5.400-3.900-3.800 5.400-.8z',
  archive: 'M4 5h16v4H4z M5.500 9v10h13V9 M10 13h4',
  restore: 'M8.500 5.500L4.500 9.500l4 4 M4.500 9.500h9a5 5 0 0 1 0 10H9',
  tag: 'M4 11.500V4.500h7l9 9-7 7z M8 8.200v.1',
  menu: 'M4 7h16 M4 12h16 M4 17h10',
  keyboard: 'M3.500 6.500h17v11h-17z M7 10h.1 M10.300 10h.1 M13.600 10h.1 M17 10h.1 M8 14h8',
  list: 'M9 6.500h11 M9 12h11 M9 17.500h11 M4.500 6.500h.1 M4.500 12h.1 M4.500 17.500h.1',
  cards: 'M4.500 4.500h6v6h-6z M13.500 4.500h6v6h-6z M4.500 13.500h6v6h-6z M13.500 13.500h6v6h-6z',
  hourglass: 'M7 4h10 M7 20h10 M8 4c0 4 3 5.500 4 8 1-2.500 4-4 4-8 M8 20c0-4 3-5.500 4-8 1 2.500 4 4 4 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, or inside a control that has a name of its own: hidden from assistive technology. */
export function Icon({ name, directional = false }: { name: IconName; directional?: boolean }) {
  return (
    <svg
      class={`icon icon-${name}${directional ? ' icon-directional' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
