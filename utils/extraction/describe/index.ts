import type { Article } from '../../article';
import { articleDirection } from '../../text/direction';
import type { Metadata } from '../prepare/metadata';
import { articleAddress } from './address';
import { bylineOf } from './byline';
import { excerptOf } from './excerpt';
import { languageOf } from './language';
import { leadImageOf } from './lead-image';
import { placeOf } from './place';
import { publishedAtOf } from './published';
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
 * The last stage: everything about an article but its content. Reads the page and changes nothing in it.
 * @throws TypeError where `found.url` is not a URL
 */
export function describeArticle(page: Document, found: Found): Omit<Article, 'html' | 'wordCount'> {
  const { metadata, body } = found;
  const place = placeOf(page, body);
  const { text: title, element: headline } = titleOf(page, found, place);
  const siteName = siteNameOf(metadata, title);
  const sample = `${title} ${body.textContent ?? ''}`.slice(0, SAMPLE);
  const lang = languageOf(sample, metadata);
  const near = { place, headline, lang };
  return {
    url: articleAddress(metadata, found.url),
    title,
    siteName,
    byline: bylineOf(page, found, siteName, near),
    publishedAt: publishedAtOf(found, near),
    lang,
    dir: articleDirection({ text: sample, dir: metadata.dir, lang }),
    excerpt: excerptOf(found, sample),
    leadImage: leadImageOf(found),
  };
}
