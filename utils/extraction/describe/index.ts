import { articleDirection } from '../../text/direction';
import { absoluteUrl } from '../../text/urls';
import { type Metadata, metaContent } from '../prepare/metadata';
import { openingLines, shownAuthors } from './author-signs';
import { shownDates } from './date-signs';
import { excerptOf } from './excerpt';
import { leadImageOf } from './lead-image';
import { type Nearby, placeOf } from './place';
import type { Signs, UnsettledArticle } from './signs';
import { siteNameOf } from './site-name';
import { titleOf } from './title';

/** As much of a text shows its language and direction (characters). */
export const SAMPLE = 4000;

/** What the earlier stages hand over. */
export interface Found {
  /** The address that the page was read from. */
  url: string;
  metadata: Metadata;
  /** The article's own content, outside the page. */
  body: Element;
}

/**
 * The last stage in the page: everything about an article but its content, some of it as signs. Reads the page and changes nothing in it.
 * @throws TypeError where `found.url` is not a URL
 */
export function describeArticle(page: Document, found: Found): Omit<UnsettledArticle, 'html' | 'wordCount'> {
  const { metadata, body } = found;
  const place = placeOf(page, body);
  const { text: title, element: headline } = titleOf(page, found, place);
  const siteName = siteNameOf(metadata, title);
  const sample = `${title} ${body.textContent ?? ''}`.slice(0, SAMPLE);
  const [lang = null] = statedLanguages(metadata);
  return {
    title,
    siteName,
    dir: articleDirection({ text: sample, dir: metadata.dir, lang }),
    excerpt: excerptOf(found, sample),
    leadImage: leadImageOf(found),
    signs: signsOf(page, found, { place, headline }, sample),
  };
}

function signsOf(page: Document, { url, metadata }: Found, near: Nearby, sample: string): Signs {
  const addresses = [metadata.canonical, absoluteUrl(metaContent(metadata, 'og:url'), url)];
  return {
    url,
    addresses: addresses.filter((address) => address !== null),
    languages: statedLanguages(metadata),
    sample,
    meta: Object.fromEntries(
      [...metadata.meta].map(([name, contents]) => [name, contents.filter(isShort)] as const),
    ),
    stated: metadata.stated.map(({ authors, datePublished }) => ({ authors, datePublished })),
    authors: shownAuthors(page, near),
    lines: openingLines(near),
    dates: isDated(metadata) ? [] : shownDates(near),
    scriptDate: metadata.scriptDate,
  };
}

function statedLanguages({ lang, stated, meta }: Metadata): string[] {
  const names = ['og:locale', 'content-language', 'language', 'dc.language'];
  const tags = [lang, ...names.map((name) => meta.get(name)?.[0]), ...stated.map(({ language }) => language)];
  return tags.flatMap((tag) => tag?.replace('_', '-') || []);
}

/** Does the page tell machines when it was published? Then nobody looks at what it shows. */
function isDated({ stated, meta }: Metadata): boolean {
  const dates = [...(meta.get('article:published_time') ?? []), ...stated.map((item) => item.datePublished)];
  return dates.some((date) => date !== null && /^(19|20)\d\d-\d\d-\d\d/.test(date));
}

/** Neither a name nor a date is longer (characters). */
function isShort(content: string): boolean {
  return content.length < 200;
}
