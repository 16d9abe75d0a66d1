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
import { clear, leave, onLeft } from './outbox';

/** What a reader has done and may not lose, even if the page where that was done is closed at once. */
const SURE: ReadonlySet<MessageName> = new Set<MessageName>([
  'library/save',
  'library/edit',
  'library/add-links',
]);

/** @param ticket of a request that was left in the outbox as well */
type Message = { name: MessageName; request: Request<MessageName>; ticket?: string };

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

/** Answer the requests of our own pages, and of nobody else. Called once by each context that answers, at its start. */
export function answer(handlers: Handlers | HostHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (answer: Answer<unknown>) => void) => {
      if (!isOurs(sender) || !isRequest(message, handlers)) return undefined;
      handle(message, handlers).then(respond);
      // Keeps the channel open until the answer is there.
      return true;
    },
  );
}

/** Do what was left in the outbox by pages that are closed by now. Called once by the background, at its start. */
export function answerLeft(handlers: Handlers): void {
  onLeft((request, ticket) => {
    if (isRequest(request, handlers)) handle({ ...request, ticket }, handlers);
  });
}

/** Requests that have come by message or from the outbox, and are still to come the other way; by ticket. */
const begun = new Map<string, Promise<Answer<unknown>>>();

/** Do what is asked for, once. */
function handle(message: Message, handlers: Handlers | HostHandlers): Promise<Answer<unknown>> {
  const { ticket } = message;
  if (!ticket) return work(message, handlers);
  const known = begun.get(ticket);
  begun.delete(ticket);
  if (known) return known;
  const answer = work(message, handlers);
  begun.set(ticket, answer);
  answer.then(() => clear(ticket));
  return answer;
}

async function work({ name, request }: Message, handlers: Handlers | HostHandlers): Promise<Answer<unknown>> {
  const handler = (handlers as Record<string, (request: unknown) => Promise<unknown>>)[name];
  try {
    return { ok: true, value: await handler?.(request) };
  } catch (error) {
    return { ok: false, failure: failureKind(error) };
  }
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

function isRequest(message: unknown, handlers: Handlers | HostHandlers): message is Message {
  const { name } = (message ?? {}) as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}

function isLibraryChanged(message: unknown): message is LibraryChanged {
  return (message as Partial<LibraryChanged> | null)?.name === 'library/changed';
}
