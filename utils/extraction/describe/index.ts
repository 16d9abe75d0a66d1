import type { Article } from '../../article';
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
  const title = titleOf(page, found, siteName);
  const text = found.body.textContent ?? '';
  return {
    url,
    title,
    siteName,
    byline: bylineOf(page, found, siteName),
    publishedAt: publishedAtOf(page, found),
    lang: languageOf(`${title} ${text}`, found.metadata),
    dir: directionOf(`${title} ${text}`),
    excerpt: excerptOf(found, { title, siteName }),
    leadImage: leadImageOf(found),
  };
}

/** Stand-in until the stage that weighs the evidence is wired in: the script of most letters. */
function directionOf(text: string): Article['dir'] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rtl = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
