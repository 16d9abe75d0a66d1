import type { FailureKind } from '../page-reading';
import type { Answer, Progress, Query } from './query';

/**
 * The catalog's worker and those who ask it talk over a broadcast channel. It reaches every context of the extension
 * and nothing else (content scripts live in the page's origin), needs no background to pass messages on, and is as
 * sound when the background is stopped as when two windows ask at once.
 */
export const CHANNEL = 'warraq-catalog';

/** Held by the worker that owns the catalog's files; another one waits for it. */
export const LOCK = 'warraq-catalog';

/** `id` is made up by who asks, and comes back with the answer. */
export type Question = { to: 'catalog'; id: string; query: Query };

export type Announcement =
  | { from: 'catalog'; id: string; answer: Answer }
  | { from: 'catalog'; id: string; failure: FailureKind }
  | { from: 'catalog'; progress: Progress }
  /** Sent once, at the start: what was asked before was not heard. */
  | { from: 'catalog'; ready: true };
