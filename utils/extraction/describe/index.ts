import { articleDirection } from '../../text/direction';
import { type Metadata, metaContent } from '../prepare/metadata';
import { articleAddress } from './address';
import { openingLines, shownAuthors } from './author-signs';
import { shownDates } from './date-signs';
import { excerptOf } from './excerpt';
import { languageOf } from './language';
import { leadImageOf } from './lead-image';
import { type Nearby, placeOf } from './place';
import type { Signs, UnsettledArticle } from './signs';
import { siteNameOf } from './site-name';
import { titleOf } from './title';

/** As much of a text shows its language and direction (characters). */
const SAMPLE = 4000;

/** What the earlier stages hand over. */
export interface Found {
  /** The address that the page was read from. */
  url: string;
  metadata: Metadata;
  /** The article's own content, outside the page. */
  body: Element;
}

/**
 * The last stage in the page: everything about an article but its content, its authors and date as signs. Reads the page and changes nothing in it.
 * @throws TypeError where `found.url` is not a URL
 */
export function describeArticle(page: Document, found: Found): Omit<UnsettledArticle, 'html' | 'wordCount'> {
  const { metadata, body } = found;
  const place = placeOf(page, body);
  const { text: title, element: headline } = titleOf(page, found, place);
  const siteName = siteNameOf(metadata, title);
  const sample = `${title} ${body.textContent ?? ''}`.slice(0, SAMPLE);
  const lang = languageOf(sample, metadata);
  return {
    url: articleAddress(metadata, found.url),
    title,
    siteName,
    lang,
    dir: articleDirection({ text: sample, dir: metadata.dir, lang }),
    excerpt: excerptOf(found, sample),
    leadImage: leadImageOf(found),
    signs: signsOf(page, found, { place, headline }, lang),
  };
}

function signsOf(page: Document, { url, metadata }: Found, near: Nearby, lang: string | null): Signs {
  const languages = [lang, metadata.lang, metaContent(metadata, 'og:locale')];
  return {
    url,
    languages: languages.filter((tag) => tag !== null),
    meta: Object.fromEntries(
      [...metadata.meta].map(([name, contents]) => [name, contents.filter(isShort)] as const),
    ),
    stated: metadata.stated.map(({ authors, datePublished }) => ({ authors, datePublished })),
    authors: shownAuthors(page, near),
    lines: openingLines(near),
    dates: shownDates(near),
    scriptDate: metadata.scriptDate,
  };
}

/** Neither a name nor a date is longer (characters). */
function isShort(content: string): boolean {
  return content.length < 200;
}
