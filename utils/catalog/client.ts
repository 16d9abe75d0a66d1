import { Failure } from '../failure';
import { type Announcement, CHANNEL, type Question } from './channel';
import type { Answer, Progress, Query } from './query';

/** How long a question waits before the worker is looked for again, and how often that is done (milliseconds, times). */
const PATIENCE = 2000;
const ATTEMPTS = 8;

interface Waiting {
  query: Query;
  attempts: number;
  timer?: ReturnType<typeof setTimeout>;
  resolve: (answer: Answer) => void;
  reject: (failure: Failure) => void;
}

export interface CatalogClient {
  /** @throws Failure of the library, or `failed` where the catalog can't be reached */
  query(query: Query): Promise<Answer>;
  /** Called while texts are being read into the catalog, until the signal aborts. */
  onProgress(callback: (progress: Progress) => void, signal: AbortSignal): void;
}

/**
 * Talk to the catalog from any context of the extension, until the signal aborts.
 * @param wake sees to it that there is a worker; called again where one does not answer
 */
export function openCatalog(wake: () => Promise<unknown>, signal: AbortSignal): CatalogClient {
  const channel = new BroadcastChannel(CHANNEL);
  const waiting = new Map<string, Waiting>();
  const listeners = new Set<(progress: Progress) => void>();

  function ask(id: string, asked: Waiting): void {
    clearTimeout(asked.timer);
    const question: Question = { to: 'catalog', id, query: asked.query };
    channel.postMessage(question);
    asked.timer = setTimeout(() => retry(id, asked), PATIENCE);
  }

  function retry(id: string, asked: Waiting): void {
    asked.attempts += 1;
    if (asked.attempts >= ATTEMPTS) settle(id)?.reject(new Failure('failed'));
    else {
      wake().catch(() => undefined);
      ask(id, asked);
    }
  }

  function settle(id: string): Waiting | undefined {
    const asked = waiting.get(id);
    clearTimeout(asked?.timer);
    waiting.delete(id);
    return asked;
  }

  function takeProgress(progress: Progress): void {
    // It is at work: no question is lost, however long the answer takes.
    for (const asked of waiting.values()) asked.attempts = 0;
    for (const listener of listeners) listener(progress);
  }

  channel.onmessage = ({ data }: MessageEvent<Announcement | Question>) => {
    if (!('from' in data)) return;
    if ('ready' in data) for (const [id, asked] of waiting) ask(id, asked);
    else if ('progress' in data) takeProgress(data.progress);
    else if ('answer' in data) settle(data.id)?.resolve(data.answer);
    else settle(data.id)?.reject(new Failure(data.failure));
  };
  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    channel.close();
  });
  wake().catch(() => undefined);

  return {
    query: (query) =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID();
        const asked: Waiting = { query, attempts: 0, resolve, reject };
        waiting.set(id, asked);
        ask(id, asked);
      }),
    onProgress(callback, until) {
      listeners.add(callback);
      until.addEventListener('abort', () => listeners.delete(callback));
    },
  };
}
