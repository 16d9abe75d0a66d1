import { browser } from 'wxt/browser';
import { Failure, failureKind } from './failure';
import type {
  Answer,
  Handlers,
  HostHandlers,
  LibraryChanged,
  MessageName,
  Request,
  Response,
} from './messages';

/** Ask the background. @throws Failure of the kind that the background met; `failed` where it can't be reached */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const answer: Answer<Response<N>> | undefined = await browser.runtime
    .sendMessage({ name, request })
    .catch((cause: unknown) => {
      throw new Failure('failed', { cause });
    });
  if (!answer) throw new Failure('failed');
  if (!answer.ok) throw new Failure(answer.failure);
  return answer.value;
}

/** Answer the requests of our own pages, and of nobody else. Called once by each context that answers, at its start. */
export function answer(handlers: Handlers | HostHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (answer: Answer<unknown>) => void) => {
      if (!isOurs(sender) || !isRequest(message, handlers)) return undefined;
      const handle = (handlers as Record<string, (request: unknown) => Promise<unknown>>)[message.name];
      handle?.(message.request).then(
        (value) => respond({ ok: true, value }),
        (error) => respond({ ok: false, failure: failureKind(error) }),
      );
      // Keeps the channel open until the answer is there.
      return true;
    },
  );
}

/** Tell every open page of ours that articles were kept, refreshed, edited, removed or completed. */
export async function announceChange(ids: string[]): Promise<void> {
  const message: LibraryChanged = { name: 'library/changed', ids };
  // Refused where no page is open to hear it.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back with the ids of the articles that changed in the library, until the signal aborts. */
export function onLibraryChanged(callback: (ids: string[]) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender) => {
    if (isOurs(sender) && isLibraryChanged(message)) callback(message.ids);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

type Sender = { id?: string; url?: string };

/** Content scripts share our id, but their `url` is that of the page they run in. */
function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

function isRequest(
  message: unknown,
  handlers: Handlers | HostHandlers,
): message is { name: MessageName; request: Request<MessageName> } {
  const { name } = (message ?? {}) as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}

function isLibraryChanged(message: unknown): message is LibraryChanged {
  return (message as Partial<LibraryChanged> | null)?.name === 'library/changed';
}
