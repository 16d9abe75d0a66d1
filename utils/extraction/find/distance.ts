/** Beyond so many blocks distance no longer matters. */
export const FAR = 40;

/** For each place, how far away the nearest marked one is. */
export function fromNearest(marked: readonly boolean[]): number[] {
  const distances: number[] = marked.map((mark) => (mark ? 0 : FAR));
  const near = (index: number, other: number) => {
    distances[index] = Math.min(distances[index] ?? FAR, (distances[other] ?? FAR) + 1);
  };
  for (let index = 1; index < marked.length; index++) near(index, index - 1);
  for (let index = marked.length - 2; index >= 0; index--) near(index, index + 1);
  return distances;
}
