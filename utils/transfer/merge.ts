import type { Highlight, ImportEntry } from './entry';
import { uniteTags } from './normalise';

/**
 * Two entries of one page (equal `articleKey`) made one, with nothing lost that a reader wrote.
 *
 * `kept` is the one that was there first: the article in the library, or the earlier row of a file. What only one
 * of the two can say, it says. So its status stands: an import never moves what a reader has put somewhere by hand,
 * and importing a file again, after a crash or by mistake, changes nothing. Only an article that is `unread` becomes
 * `reading` where the other was begun, which hides nothing. Tags, highlights and notes of both are kept; a favourite
 * of either is a favourite; the earliest date of saving and the farthest progress count.
 */
export function mergeEntries(kept: ImportEntry, other: ImportEntry): ImportEntry {
  const saved = [kept.savedAt, other.savedAt].filter((time) => time !== undefined);
  const progress = Math.max(kept.progress ?? 0, other.progress ?? 0);
  const note = joinNotes(kept.note, other.note);
  return {
    ...other,
    ...kept,
    ...(saved.length > 0 && { savedAt: Math.min(...saved) }),
    status: kept.status === 'unread' && other.status === 'reading' ? 'reading' : kept.status,
    favourite: kept.favourite || other.favourite,
    tags: uniteTags([...kept.tags, ...other.tags]),
    ...(note !== undefined && { note }),
    ...(progress > 0 && { progress }),
    highlights: uniteHighlights([...kept.highlights, ...other.highlights]),
  };
}

/** Both notes, one below the other, unless one already says all of the other. */
function joinNotes(kept: string | undefined, other: string | undefined): string | undefined {
  if (kept === undefined || other === undefined) return kept ?? other;
  if (kept.includes(other)) return kept;
  return other.includes(kept) ? other : `${kept}\n\n${other}`;
}

/** Each marked passage once; the same passage with two different notes is two highlights. */
function uniteHighlights(highlights: readonly Highlight[]): Highlight[] {
  const byQuote = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const same = byQuote.get(highlight.quote) ?? [];
    const twin = same.findIndex(({ note }) => !note || !highlight.note || note === highlight.note);
    if (twin < 0) same.push(highlight);
    else same[twin] = { ...highlight, ...same[twin] };
    byQuote.set(highlight.quote, same);
  }
  return [...byQuote.values()].flat();
}
