import { squeezed } from '../text/space';
import { withoutTracking } from '../text/tracking';
import { absoluteUrl } from '../text/urls';
import { type BackupPart, type Highlight, type ImportEntry, type ProblemKind, RowFault } from './entry';
import { readDate, readPublished, readText } from './values';

/** An article as a format's reader finds it: nothing in it is checked yet. Absent and empty mean the same. */
export interface RawEntry {
  url: unknown;
  title?: unknown;
  byline?: unknown;
  siteName?: unknown;
  savedAt?: unknown;
  publishedAt?: unknown;
  /** Null where the file states one that its format does not know. */
  status: ImportEntry['status'] | null;
  favourite?: boolean;
  tags?: readonly unknown[];
  note?: unknown;
  excerpt?: unknown;
  lang?: unknown;
  leadImage?: unknown;
  /** 0 to 1. */
  progress?: unknown;
  html?: unknown;
  highlights?: readonly RawHighlight[];
  backup?: BackupPart;
}

export interface RawHighlight {
  quote?: unknown;
  note?: unknown;
  createdAt?: unknown;
  colour?: unknown;
}

const MAX_URL = 20_000;
const MAX_TAG = 200;

/**
 * An article that can be relied on, and what could not be read of it.
 * @throws RowFault `no-url` or `bad-url`
 */
export function normalise(raw: RawEntry): { entry: ImportEntry; fault?: ProblemKind } {
  const url = readUrl(raw.url);
  const savedAt = readDate(raw.savedAt);
  const entry: ImportEntry = {
    ...described(raw, url),
    url,
    ...(typeof savedAt === 'number' && { savedAt }),
    status: raw.status ?? 'unread',
    favourite: raw.favourite ?? false,
    tags: uniteTags((raw.tags ?? []).map(readTag)),
    highlights: (raw.highlights ?? []).flatMap(readHighlight),
    ...(raw.backup && { backup: raw.backup }),
  };
  const fault = raw.status === null ? 'bad-status' : savedAt === null ? 'bad-date' : null;
  return fault ? { entry, fault } : { entry };
}

/** Each tag once, whatever its case; the first spelling stays. */
function uniteTags(tags: readonly string[]): string[] {
  const united = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.normalize('NFKC').toLowerCase();
    if (tag !== '' && !united.has(key)) united.set(key, tag);
  }
  return [...united.values()];
}

function readUrl(value: unknown): string {
  const text = readText(value);
  if (text === undefined) throw new RowFault('no-url');
  const url = text.length > MAX_URL ? null : absoluteUrl(text, 'about:blank');
  if (url === null) throw new RowFault('bad-url');
  return withoutTracking(url);
}

/** What the article says of itself. A title that only repeats the address, or says that there is none, is left out. */
function described(raw: RawEntry, url: string): Partial<ImportEntry> {
  const title = squeezed(readText(raw.title) ?? '');
  const isAddress = title === readText(raw.url) || title === url || /^no title found$/i.test(title);
  const progress = Number(readText(raw.progress) ?? 0);
  return present({
    title: isAddress ? undefined : title,
    byline: squeezed(readText(raw.byline) ?? ''),
    siteName: squeezed(readText(raw.siteName) ?? ''),
    publishedAt: readPublished(raw.publishedAt) ?? undefined,
    note: readText(raw.note),
    excerpt: readText(raw.excerpt),
    lang: readText(raw.lang)?.replaceAll('_', '-'),
    leadImage: absoluteUrl(readText(raw.leadImage), 'about:blank') ?? undefined,
    progress: progress > 0 && progress <= 1 ? progress : undefined,
    html: typeof raw.html === 'string' && raw.html.trim() !== '' ? raw.html : undefined,
  });
}

function readTag(value: unknown): string {
  return squeezed(readText(value) ?? '')
    .normalize('NFC')
    .slice(0, MAX_TAG);
}

function readHighlight({ quote, note, createdAt, colour }: RawHighlight): Highlight[] {
  const text = readText(quote);
  if (text === undefined) return [];
  const optional = {
    note: readText(note),
    createdAt: readDate(createdAt) ?? undefined,
    colour: readText(colour),
  };
  return [{ quote: text, ...present(optional) }];
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the keys that hold nothing. */
function present<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Present<T>;
}
