import { type Browser, browser } from 'wxt/browser';
import { failureKind } from './failure';
import type { Answer, Handlers, HostHandlers, LibraryChanged, MessageName, Request } from './messages';
import { isOurs } from './messaging';
import { PREFIX } from './outbox';

/** @param ticket of a request that was left in the outbox as well */
type Message = { name: MessageName; request: Request<MessageName>; ticket?: string };

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

function isRequest(message: unknown, handlers: Handlers | HostHandlers): message is Message {
  const { name } = (message ?? {}) as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}

/** Tell every open page of ours that articles were kept, refreshed, edited, removed or completed. */
export async function announceChange(ids: string[]): Promise<void> {
  const message: LibraryChanged = { name: 'library/changed', ids };
  // Refused where no page is open to hear it.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back with what is left, and the ticket it has. */
function onLeft(callback: (request: unknown, ticket: string) => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX) && newValue !== undefined) callback(newValue, key);
    }
  });
}

/** Take away what was left, once it is done. */
async function clear(ticket: string): Promise<void> {
  await browser.storage.session.remove(ticket).catch(() => undefined);
}
