/** A page that is being left is gone by then (milliseconds). */
const GONE = 1000;

/**
 * Waits for files of the extension itself. They always arrive, but in a page that is being left: there nothing goes on,
 * for what failed is told by a timer, and timers stop when their page goes.
 */
export function whileHere<T>(loading: Promise<T>): Promise<T> {
  return loading.catch(
    (error: unknown) => new Promise<never>((_, reject) => setTimeout(() => reject(error), GONE)),
  );
}
