import type { Article } from '../../article';
import { articleDirection } from '../../text/direction';
import type { Metadata } from '../prepare/metadata';
import { articleAddress } from './address';
import { bylineOf } from './byline';
import { excerptOf } from './excerpt';
import { languageOf } from './language';
import { leadImageOf } from './lead-image';
import { publishedAtOf } from './published';
import { siteNameOf } from './site-name';
import { titleOf } from './title';

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
  const url = articleAddress(found.metadata, found.url);
  const siteName = siteNameOf(found.metadata, url);
  const title = titleOf(page, found);
  const text = `${title} ${found.body.textContent ?? ''}`;
  const lang = languageOf(text, found.metadata);
  return {
    url,
    title,
    siteName,
    byline: bylineOf(page, found, siteName),
    publishedAt: publishedAtOf(page, found),
    lang,
    dir: articleDirection({ text, dir: found.metadata.dir, lang }),
    excerpt: excerptOf(found, { title, siteName }),
    leadImage: leadImageOf(found),
  };
}
