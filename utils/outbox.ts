import { browser } from 'wxt/browser';

/** Where requests are left, among other things of this session of the browser. */
export const PREFIX = 'asked:';

/**
 * Leave a request for the background where it will find it, even if the document that asks is gone by then: Chrome
 * drops a message to a background that is still starting when its sender closes, but not a change of storage, which
 * wakes the background as well.
 * @returns the ticket by which the request is told from others, to be sent along with the message
 */
export function leave(request: object): string {
  const ticket = PREFIX + crypto.randomUUID();
  // Not waited for: it must be on its way before the document can close. Where there is no room for it (10 MB), the
  // message has to do.
  browser.storage.session.set({ [ticket]: request }).catch(() => undefined);
  return ticket;
}
