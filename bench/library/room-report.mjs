// @ts-check

/** @typedef {import('./room.mjs').RoomResult} RoomResult */

const SCROLLING = [
  'articles',
  'scrolled by',
  'frames',
  'median',
  'p95',
  'worst',
  'over 50 ms',
  'empty at most',
  'CPU a frame',
];
const OPENING = ['articles', 'first rows', 'jump p50', 'jump p95', 'making: first rows'];
/** A frame that is longer than this is seen to be late, in milliseconds. */
const LATE = 50;

/** @param {RoomResult[]} rooms @returns {string} two tables in Markdown; times in milliseconds */
export function reportRooms(rooms) {
  const scrolling = rooms.flatMap(({ size, scrolled }) =>
    Object.entries(scrolled).map(([how, { gaps, empty, cpu }]) => {
      const late = gaps.filter((gap) => gap > LATE).length / gaps.length;
      const times = [at(gaps, 0.5), at(gaps, 0.95), at(gaps, 1)].map(ms);
      return [
        size,
        how,
        gaps.length,
        ...times,
        `${(late * 100).toFixed(1)} %`,
        ms(empty),
        ms(cpu / gaps.length),
      ];
    }),
  );
  const opening = rooms.map(({ size, opens, jumps, making }) => [
    size,
    ms(at(opens, 0.5)),
    ...[ms(at(jumps, 0.5)), ms(at(jumps, 0.95))],
    ...[making.opens, making.counted, making.answers].map(ms),
    making.searches.map(ms).join(', '),
  ]);
  return [
    table(SCROLLING, scrolling),
    table([...OPENING, 'making: all cards', 'making: catalog', 'making: searches'], opening),
  ].join('\n\n');
}

/** @param {string[]} headings @param {(string | number)[][]} rows */
function table(headings, rows) {
  return [headings, headings.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {number[]} values @param {number} share */
function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @param {number} time */
function ms(time) {
  return time < 10 ? time.toFixed(1) : String(Math.round(time));
}
