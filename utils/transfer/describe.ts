import type { Article } from '../article';
import type { Brought } from '../library/brought';
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
 * @param entry its `html` is untrusted; what comes back is sanitised
 */
export function broughtFrom(entry: ImportEntry): Brought {
  const { fragment, text } = read(entry.html ?? '');
  const title = entry.title ?? entry.url;
  const lang = entry.lang ?? detectLanguage(`${title}\n${text}`);
  const article: Article = {
    url: entry.url,
    title,
    byline: entry.byline ?? null,
    siteName: entry.siteName ?? null,
    publishedAt: entry.publishedAt ?? null,
    lang,
    dir: articleDirection({ text: `${title}\n${text}`, dir: null, lang }),
    excerpt: entry.excerpt ?? text.slice(0, EXCERPT),
    leadImage: entry.leadImage ?? null,
    html: serialised(fragment),
    wordCount: countWords(text),
  };
  return {
    article,
    decided: {
      status: entry.status,
      favourite: entry.favourite,
      tags: entry.tags,
      progress: entry.progress ?? 0,
      savedAt: entry.savedAt ?? null,
      note: entry.note ?? null,
    },
    highlights: entry.highlights,
  };
}

function read(html: string): { fragment: DocumentFragment; text: string } {
  const fragment = sanitizeArticle(html);
  return { fragment, text: squeezed(fragment.textContent ?? '') };
}

function serialised(fragment: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument('').body;
  holder.append(fragment);
  return holder.innerHTML;
}
