import type { RawHighlight } from '../normalise';

/** A line of nothing but the labels of a highlight: `#one #two`. */
const LABELS = /^#\S+(\s+#\S+)*$/;

/**
 * The highlights of an article in Omnivore's Markdown: each a quote, the first line of which begins `> ` and whose
 * empty lines are `> ` alone; behind it, after an empty line each, its labels and its note. A paragraph before any
 * quote is a note about the whole article.
 */
export function readOmnivoreHighlights(markdown: string): { highlights: RawHighlight[]; note?: string } {
  const highlights: { quote: string; note: string }[] = [];
  const notes: string[] = [];
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    const text = paragraph.trim();
    const last = highlights.at(-1);
    if (text.startsWith('>')) highlights.push({ quote: text.replace(/^> ?/gm, '').trim(), note: '' });
    else if (text === '' || LABELS.test(text)) continue;
    else if (last) last.note = last.note ? `${last.note}\n\n${text}` : text;
    else notes.push(text);
  }
  return notes.length > 0 ? { highlights, note: notes.join('\n\n') } : { highlights };
}
