import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../utils/article';
import { failureKind } from '../utils/failure';
import type { TextKey } from '../utils/i18n';
import type { Edit } from '../utils/library/edits';
import type { KeptState } from '../utils/messages';
import { onLibraryChanged, send } from '../utils/messaging';
import type { FailureKind } from '../utils/page-reading';

/** Something to tell the reader at the foot of the page. */
export type Notice =
  | { kind: 'news'; text: TextKey; undo?: () => void }
  | { kind: 'failure'; failure: FailureKind };

/** Whether one article is kept, and the ways to change that. The background does the work; this only asks for it. */
export interface Keeping {
  /** `unknown` until the library has answered; `busy` while it works. */
  state: ReadonlySignal<'unknown' | 'absent' | 'busy' | 'kept'>;
  kept: ReadonlySignal<KeptState>;
  /** True where it was kept before it was opened now: its copy may be older than the page. */
  keptBefore: ReadonlySignal<boolean>;
  notice: ReadonlySignal<Notice | null>;
  /** Ask the library; the reader does so once the article is painted. */
  start(): Promise<void>;
  /** Keep it, or put it into the bin. */
  toggle(): Promise<void>;
  /** Replace the kept copy by this one. */
  refresh(): Promise<void>;
  dismiss(): void;
}

/** @param tabId the tab that shows the article's page and can fetch its images; null where there is none */
export function createKeeping(article: Article, tabId: number | null, leaving: AbortSignal): Keeping {
  const state = signal<'unknown' | 'absent' | 'busy' | 'kept'>('unknown');
  const kept = signal<KeptState>(null);
  const keptBefore = signal(false);
  const notice = signal<Notice | null>(null);

  const settle = (now: KeptState) => {
    kept.value = now;
    state.value = now ? 'kept' : 'absent';
  };

  async function find(): Promise<void> {
    settle(await send('library/find', { url: article.url }));
    keptBefore.value = kept.value !== null;
  }

  /** Do a piece of work; where it fails, say so and show what is so now. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (state.value === 'busy') return;
    const before = kept.value;
    state.value = 'busy';
    notice.value = null;
    try {
      await work();
    } catch (error) {
      settle(before);
      notice.value = { kind: 'failure', failure: failureKind(error) };
    }
  }

  const save = (news: TextKey | null) =>
    attempt(async () => {
      settle(await send('library/save', { article, tabId }));
      keptBefore.value = false;
      if (news) notice.value = { kind: 'news', text: news };
    });

  const remove = ({ id }: NonNullable<KeptState>) =>
    attempt(async () => {
      const { undo } = await send('library/edit', { edits: [{ id, change: { removedAt: Date.now() } }] });
      settle(null);
      notice.value = { kind: 'news', text: 'save.removed', undo: () => restore(undo) };
    });

  const restore = (edits: Edit[]) =>
    attempt(async () => {
      await send('library/edit', { edits });
      settle(await send('library/find', { url: article.url }));
      notice.value = { kind: 'news', text: 'save.restored' };
    });

  onLibraryChanged(async () => {
    if (state.value === 'busy') return;
    const now = await send('library/find', { url: article.url }).catch(() => kept.value);
    if (state.peek() !== 'busy') settle(now);
  }, leaving);

  return {
    state,
    kept,
    keptBefore,
    notice,
    start: () => attempt(find),
    toggle: () => (kept.value ? remove(kept.value) : save(null)),
    refresh: () => save('save.refreshed'),
    dismiss: () => {
      notice.value = null;
    },
  };
}
