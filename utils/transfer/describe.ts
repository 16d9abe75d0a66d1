import type { Article } from '../article';
import type { Brought } from '../library/brought';
import { withoutStyling } from '../quiet-html';
import { sanitizeArticle } from '../sanitize';
import { articleDirection } from '../text/direction';
import { detectLanguage } from '../text/language';
import { squeezed } from '../text/space';
import { countWords } from '../text/words';
import type { ImportEntry } from './entry';

/** Characters of the text that stand for an excerpt where the file has none. */
const EXCERPT = 200;

/**
 * What an imported article is, told from its own text where the file does not say. Needs a DOM.
 * @param entry its `html` is untrusted and stays so; that of another program comes back sanitised already, that of our
 *   own backup letter for letter
 */
export function broughtFrom(entry: ImportEntry): Brought {
  const { html, text } = read(entry.html ?? '');
  const title = entry.title ?? entry.url;
  const lang = entry.lang ?? detectLanguage(`${title}\n${text}`);
  const card = entry.backup?.card ?? {};
  const article: Article = {
    url: entry.url,
    title,
    byline: entry.byline ?? null,
    siteName: entry.siteName ?? null,
    publishedAt: entry.publishedAt ?? null,
    lang,
    dir:
      card.dir === 'rtl' || card.dir === 'ltr'
        ? card.dir
        : articleDirection({ text: `${title}\n${text}`, dir: null, lang }),
    excerpt: entry.excerpt ?? text.slice(0, EXCERPT),
    leadImage: entry.leadImage ?? null,
    html: entry.backup ? (entry.html ?? '') : html,
    wordCount: countOf(card.wordCount) ?? countWords(text),
  };
  return {
    article,
    decided: {
      status: entry.status,
      favourite: entry.favourite,
      tags: entry.tags,
      progress: entry.progress ?? 0,
      place: countOf(card.place),
      savedAt: entry.savedAt ?? null,
      note: entry.note ?? null,
    },
    updatedAt: countOf(card.updatedAt),
    highlights: entry.highlights,
  };
}

function read(source: string): { html: string; text: string } {
  const holder = document.implementation.createHTMLDocument('').body;
  holder.append(sanitizeArticle(withoutStyling(source)));
  return { html: holder.innerHTML, text: squeezed(holder.textContent ?? '') };
}

function countOf(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
