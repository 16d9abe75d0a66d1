/**
 * A gate that lets one piece of work through at a time, in the order of asking; a failed one does not stop the next.
 * @param ready what the first has to wait for
 */
export function inTurn(
  ready: Promise<unknown> = Promise.resolve(),
): <T>(work: () => Promise<T>) => Promise<T> {
  let last = ready;
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
