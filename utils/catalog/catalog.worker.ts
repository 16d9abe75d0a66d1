import { failureKind } from '../failure';
import { LibraryFeed } from '../library/feed';
import { type Announcement, CHANNEL, LOCK, type Question } from './channel';
import { Keeper } from './keeper';
import { loadSqlite } from './sqlite';
import { findStorage } from './storage';

// Held as long as the worker lives: a second one waits here, and takes over when the first is gone.
navigator.locks.request(LOCK, serve);

async function serve(): Promise<never> {
  const channel = new BroadcastChannel(CHANNEL);
  const announce = (announcement: Announcement) => channel.postMessage(announcement);
  const sqlite = await loadSqlite();
  const keeper = new Keeper(sqlite, await findStorage(sqlite), new LibraryFeed(), (progress) =>
    announce({ from: 'catalog', progress }),
  );

  // Who waits long asks again: it may be that nobody heard.
  const answering = new Set<string>();
  channel.onmessage = async ({ data }: MessageEvent<Partial<Question>>) => {
    const { to, id, query } = data;
    if (to !== 'catalog' || id === undefined || query === undefined || answering.has(id)) return;
    answering.add(id);
    try {
      announce({ from: 'catalog', id, answer: await keeper.query(query) });
    } catch (error) {
      announce({ from: 'catalog', id, failure: failureKind(error) });
    } finally {
      answering.delete(id);
    }
  };
  announce({ from: 'catalog', ready: true });
  return new Promise(() => {});
}
