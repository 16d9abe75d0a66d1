import { type ExportArticle, notesOf, type Pieces } from './article';

const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- Written by Warraq. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/**
 * A bookmark file that every browser and most services read: addresses, titles, dates, tags, what is still to be read,
 * and notes with highlights. `STATUS`, `FAVOURITE`, `PROGRESS` and `LANG` are our own; others pass over them.
 */
export async function* exportBookmarks(articles: AsyncIterable<ExportArticle>): Pieces {
  const encoder = new TextEncoder();
  yield encoder.encode(HEAD);
  for await (const article of articles) yield encoder.encode(item(article));
  yield encoder.encode('</DL><p>\n');
}

function item(article: ExportArticle): string {
  const { card } = article;
  const attributes = {
    HREF: card.url,
    ADD_DATE: String(Math.floor(card.savedAt / 1000)),
    // Commas part the tags, so that none can be in one.
    TAGS: card.tags.map((tag) => tag.replace(/\s*,\s*/g, ' ')).join(','),
    TOREAD: card.status === 'archived' ? '0' : '1',
    ...(card.status === 'reading' && { STATUS: 'reading' }),
    ...(card.favourite && { FAVOURITE: '1' }),
    ...(card.progress > 0 && { PROGRESS: String(card.progress) }),
    ...(card.lang && { LANG: card.lang }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  const notes = notesOf(article);
  return `    <DT><A ${written.join(' ')}>${escaped(card.title)}</A>\n${notes && `    <DD>${escaped(notes)}\n`}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
