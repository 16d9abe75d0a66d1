import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../utils/article';
import { Failure, failureKind } from '../utils/failure';
import type { TextKey } from '../utils/i18n';
import type { Edit } from '../utils/library/edits';
import type { KeptState } from '../utils/messages';
import { onLibraryChanged, send } from '../utils/messaging';
import type { FailureKind } from '../utils/page-reading';

/** Something to tell the reader at the foot of the page. */
export type Notice =
  | { kind: 'news'; text: TextKey<'reading'>; undo?: () => void }
  | { kind: 'failure'; failure: FailureKind };

/** Whether one article is kept, and the ways to change that. The background does the work; this only asks for it. */
export interface Keeping {
  /** True while the background works on what was asked for. */
  busy: ReadonlySignal<boolean>;
  /** null also until the library has answered. */
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
  /** The article has got more of its text; what was kept since it was opened gets it too. */
  grow(article: Article): Promise<void>;
  dismiss(): void;
}

/** The clocks of two contexts may differ by less, where the browser makes them coarse (milliseconds). */
const COARSE = 1000;

/** @param tabId the tab that shows the article's page and can fetch its images; null where there is none */
export function createKeeping(article: Article, tabId: number | null, leaving: AbortSignal): Keeping {
  let shown = article;
  const busy = signal(false);
  const kept = signal<KeptState>(null);
  const keptBefore = signal(false);
  const notice = signal<Notice | null>(null);

  let finding: Promise<void> | null = null;
  /** From then on what the library finds may be older than what the reader did. */
  let hasActed = false;

  /** Ask once. Where the library can't answer, saving will say why; nobody has asked for anything yet. */
  function find(): Promise<void> {
    finding ??= send('library/find', { url: article.url }).then(
      (known) => {
        if (hasActed) return;
        kept.value = known;
        keptBefore.value = known !== null;
      },
      () => undefined,
    );
    return finding;
  }

  /** Do a piece of work; where it fails, say so and show what is so now. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    hasActed = true;
    notice.value = null;
    try {
      await work();
    } catch (error) {
      notice.value = { kind: 'failure', failure: failureKind(error) };
    }
    busy.value = false;
  }

  /** The request leaves in this very task: by the next one the popup may be closed. */
  const save = (news: TextKey<'reading'> | null, unlessKept = false) =>
    attempt(async () => {
      const asked = Date.now() - COARSE;
      let saved: Article;
      do {
        saved = shown;
        const now = await send('library/save', { article: saved, tabId, unlessKept });
        keptBefore.value = now.updatedAt < asked;
        kept.value = now;
        unlessKept = false;
      } while (saved !== shown && !keptBefore.value);
      if (news) notice.value = { kind: 'news', text: news };
    });

  const remove = ({ id }: NonNullable<KeptState>) =>
    attempt(async () => {
      const { undo } = await send('library/edit', { edits: [{ id, change: { removedAt: Date.now() } }] });
      kept.value = null;
      notice.value = { kind: 'news', text: 'save.removed', undo: () => restore(undo) };
    });

  const restore = (edits: Edit[]) =>
    attempt(async () => {
      await send('library/edit', { edits });
      kept.value = await send('library/find', { url: article.url });
      if (!kept.value) throw new Failure('not-kept');
      notice.value = { kind: 'news', text: 'save.restored' };
    });

  onLibraryChanged(async () => {
    const now = await send('library/find', { url: article.url }).catch(() => kept.value);
    if (!busy.value) kept.value = now;
  }, leaving);

  return {
    busy,
    kept,
    keptBefore,
    notice,
    start: find,
    // A click means what the button said at that moment, also before the library has answered.
    toggle: () => (kept.value ? remove(kept.value) : save(null, true)),
    refresh: () => save('save.refreshed'),
    grow: async (larger) => {
      const isStale = larger !== shown && kept.value && !keptBefore.value;
      shown = larger;
      if (isStale) await save(null);
    },
    dismiss: () => {
      notice.value = null;
    },
  };
}
