import { browser } from 'wxt/browser';
import { Failure } from './failure';
import type { Answer, LibraryChanged, MessageName, Request, Response } from './messages';
import { leave } from './outbox';

/** What a reader has done and may not lose, even if the page where that was done is closed at once. */
const SURE: ReadonlySet<MessageName> = new Set<MessageName>([
  'library/save',
  'library/edit',
  'library/add-links',
]);

/** Ask the background. @throws Failure of the kind that the background met; `failed` where it can't be reached */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const answer: Answer<Response<N>> | undefined = await browser.runtime
    .sendMessage(SURE.has(name) ? { name, request, ticket: leave({ name, request }) } : { name, request })
    .catch((cause: unknown) => {
      throw new Failure('failed', { cause });
    });
  if (!answer) throw new Failure('failed');
  if (!answer.ok) throw new Failure(answer.failure);
  return answer.value;
}

/** Calls back with the ids of the articles that changed in the library, until the signal aborts. */
export function onLibraryChanged(callback: (ids: string[]) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender) => {
    if (isOurs(sender) && isLibraryChanged(message)) callback(message.ids);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

export type Sender = { id?: string; url?: string };

/** Content scripts share our id, but their `url` is that of the page they run in. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

function isLibraryChanged(message: unknown): message is LibraryChanged {
  return (message as Partial<LibraryChanged> | null)?.name === 'library/changed';
}
