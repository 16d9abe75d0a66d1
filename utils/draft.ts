import { browser } from 'wxt/browser';
import type { Article } from './article';
import { Failure } from './failure';
import type { NextPart } from './parts';

/** An article that is read in a tab without being kept. It is forgotten when the browser is closed. */
export interface Draft {
  article: Article;
  /** The tab that the article was read from: it can fetch the images if the article is kept after all. */
  tabId: number;
  /** The part of it that is still to be fetched, where its site shows it in parts. */
  next: NextPart | null;
}

/** A draft as it is stored; `at` in milliseconds since 1970. */
type StoredDraft = Draft & { at: number };

const PREFIX = 'draft:';
/** As many as a reader may have open unsaved, within the 10 MB that browsers give to session storage. */
const KEPT = 12;

/**
 * Put an article where `reader.html?draft=<id>` finds it; older drafts make room.
 * @returns the id of the draft
 * @throws Failure `storage-full` where the article alone is too large
 */
export async function keepDraft(
  article: Article,
  tabId: number,
  next: NextPart | null = null,
): Promise<string> {
  const id = crypto.randomUUID();
  const draft: StoredDraft = { article, tabId, next, at: Date.now() };
  const older = await oldestFirst();
  await browser.storage.session.remove(older.splice(0, Math.max(0, older.length - KEPT + 1)));
  for (;;) {
    try {
      await browser.storage.session.set({ [PREFIX + id]: draft });
      return id;
    } catch (cause) {
      const [oldest] = older.splice(0, 1);
      if (!oldest) throw new Failure('storage-full', { cause });
      await browser.storage.session.remove(oldest);
    }
  }
}

/** The draft with this id, or null where it is forgotten. */
export async function draft(id: string): Promise<Draft | null> {
  const key = PREFIX + id;
  const found = await browser.storage.session.get<Record<string, Draft>>(key);
  return found[key] ?? null;
}

async function oldestFirst(): Promise<string[]> {
  const all = await browser.storage.session.get<Record<string, StoredDraft>>(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PREFIX))
    .sort((a, b) => (all[a]?.at ?? 0) - (all[b]?.at ?? 0));
}
