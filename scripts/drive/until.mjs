// @ts-check

const POLL_MS = 40;

/**
 * Ask again and again until the answer is truthy.
 * @template T
 * @param {string} what for the error's sentence: "the popup", "the article's title"
 * @param {() => T | Promise<T>} ask an error it throws counts as "not yet", and is told if time runs out
 * @param {number} [timeout] milliseconds
 * @returns {Promise<NonNullable<Awaited<T>>>}
 */
export async function until(what, ask, timeout = 20_000) {
  const end = Date.now() + timeout;
  /** @type {unknown} */
  let cause;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause });
}
