/**
 * Work that is done anew after every change, one at a time: changes come faster than answers, and all that come during
 * one piece of work lead to one more. @param work must not reject
 */
export function afresh(work: () => Promise<void>): () => Promise<void> {
  let working = false;
  let stale = false;
  return async () => {
    stale = true;
    if (working) return;
    working = true;
    while (stale) {
      stale = false;
      await work();
    }
    working = false;
  };
}
